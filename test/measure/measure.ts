import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { reportOf, type Report } from './count-outcomes';
import { trainTestModels } from '../setup/train-test-models';
import { evaluateFolder, type Evaluation } from './evaluate';
import { linesOf } from './print-report';

const USAGE = `npm run measure -- [FOLDER] [--show] [--baseline CHECKOUT] [--json]
  FOLDER      the sets to judge (default: test/measure/sealed)
  --show      prints what was not right, with the reply; never for a folder named "sealed"
  --baseline  judges the same sets on another checkout of the project too, and prints both
  --json      the counts for programs`;

const MOST_BYTES = 64 * 1024 * 1024;

/** Prints how many messages of a folder's sets were understood rightly. Exit 0 when done, 2 for wrong arguments. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { show: { type: 'boolean' }, json: { type: 'boolean' }, baseline: { type: 'string' } },
  });
  const folder = resolve(positionals[0] ?? join(__dirname, 'sealed'));
  if (positionals.length > 1 || !existsSync(folder)) {
    console.error(existsSync(folder) ? USAGE : `There is no folder ${folder}.\n${USAGE}`);
    return 2;
  }
  const baseline = values.baseline === undefined ? undefined : reportOfCheckout(values.baseline, folder);
  await trainTestModels();
  const evaluation = await evaluateFolder(folder);
  const report = reportOf(evaluation);
  const shown = values.show && !isSealed(folder) ? missesOf(evaluation) : [];
  const lines = values.json ? [JSON.stringify(report)] : [...linesOf(report, baseline), ...shown];
  for (const line of lines) console.log(line);
  return 0;
}

/** What another checkout makes of the same sets: this folder's code runs among its files for so long. */
function reportOfCheckout(checkout: string, folder: string): Report {
  const tests = join(resolve(checkout), 'test');
  const place = mkdtempSync(join(tests, 'measure-'));
  try {
    cpSync(__dirname, place, {
      recursive: true,
      filter: (path) => path === __dirname || (path.endsWith('.ts') && !path.endsWith('.test.ts')),
    });
    const start = join(tests, 'bench', 'start.cjs');
    const args = [start, `../${basename(place)}/measure`, folder, '--json'];
    const json = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(json) as Report;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function isSealed(folder: string): boolean {
  return realpathSync(folder).split(sep).includes('sealed');
}

const MOST_SHOWN = 300;

function missesOf({ outcomes }: Evaluation): readonly string[] {
  return outcomes
    .filter(({ right }) => !right)
    .map(({ set, id, verdict, say, reply }) => {
      const shown = reply.replace(/\s+/g, ' ').slice(0, MOST_SHOWN);
      return `${set} ${id} ${verdict}: ${say}\n    → ${shown}`;
    });
}

// The runner is started with the name of this file before the arguments.
main(process.argv.slice(3)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
