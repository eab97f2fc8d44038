import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { findBicep } from './bicep-compiler';
import { readParameters, settingProblems } from './check-parameters';
import { goldenPath, readGolden, sourceHash } from './golden';
import { startBicep, type RunningBicep } from './run-bicep';
import { parametersFile, REFUSALS, REQUIRED, SITUATIONS, type Parameters } from './situations';
import { INFRA, REAL, stageTemplates, TEMPLATES } from './stage-templates';

const CACHE = join(__dirname, '../../.cache/bicep');
const USAGE = `npm run infra -- [--update] [FILE]
  FILE      the parameters to check (default: infra/main.parameters.json)
  --update  keep what would be deployed now as what is expected (test/infra/golden)`;

interface Bench {
  readonly bicep: RunningBicep;
  /** The staged templates. */
  readonly folder: string;
  readonly update: boolean;
}

/** Compiles the templates and checks the parameters. Exit 0 all well or no compiler, 1 something is wrong, 2 wrong arguments. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(3));
  if ('problem' in args) return report([args.problem, USAGE], 2);
  const parameters = readParameters(args.file);
  if ('problem' in parameters) return report([parameters.problem], 1);
  const problems = settingProblems(parameters.values).map((problem) => `${args.file}: ${problem}`);
  const compiler = findBicep(CACHE);
  if ('missing' in compiler) {
    console.log(`The templates were NOT compiled: ${compiler.missing}.`);
  } else {
    console.log(`Bicep ${compiler.origin}`);
    const bicep = startBicep(compiler.path);
    const bench = { bicep, folder: stageTemplates(CACHE), update: args.update };
    problems.push(...(await compileAll(bench)));
    problems.push(...(await fileProblems(bench, args.file, parameters.values)));
    rmSync(bench.folder, { recursive: true });
    bicep.stop();
  }
  if (problems.length > 0) return report(problems, 1);
  console.log(
    'missing' in compiler
      ? `${relative('', args.file)}: the bot takes these settings.`
      : `Without a warning; ${Object.keys(SITUATIONS).length} ways to deploy as expected, ${REFUSALS.length} mistakes refused.`,
  );
  return 0;
}

function readArguments(args: readonly string[]): { file: string; update: boolean } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { update: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) return { problem: 'One file at a time.' };
    const given = positionals[0];
    return { file: given ? resolve(given) : join(INFRA, 'main.parameters.json'), update: values.update };
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

async function compileAll(bench: Bench): Promise<string[]> {
  const problems = await bench.bicep.diagnosticsOf(join(bench.folder, 'main.bicep'));
  for (const name of TEMPLATES) {
    const formatted = await bench.bicep.isFormatted(join(bench.folder, REAL, name));
    if (!formatted) problems.push(`infra/${name}: run bicep format`);
  }
  if (problems.length > 0) return problems;
  for (const [name, values] of Object.entries(SITUATIONS)) {
    problems.push(...(await situationProblems(bench, name, values)));
  }
  for (const [index, [values, words]] of REFUSALS.entries()) {
    const result = await snapshot(bench, `refusal-${index}`, { ...REQUIRED, ...values });
    if ('refusal' in result && words.test(result.refusal)) continue;
    const said = 'refusal' in result ? `refused with ${result.refusal}` : 'taken';
    problems.push(`${JSON.stringify(values)}: expected to be refused (${words}), but was ${said}`);
  }
  return problems;
}

async function situationProblems(bench: Bench, name: string, values: Parameters): Promise<string[]> {
  const result = await snapshot(bench, name, { ...REQUIRED, ...values });
  if ('refusal' in result) return [`${name}: ${result.refusal}`];
  const golden = { madeFrom: sourceHash(name), snapshot: result.snapshot };
  if (bench.update) {
    mkdirSync(dirname(goldenPath(name)), { recursive: true });
    writeFileSync(goldenPath(name), `${JSON.stringify(golden, sorted, 2)}\n`);
    return [];
  }
  if (isDeepStrictEqual(readGolden(name), golden)) return [];
  const actual = join(CACHE, `${name}.json`);
  writeFileSync(actual, `${JSON.stringify(golden, sorted, 2)}\n`);
  return [
    `${name}: differs from ${relative('', goldenPath(name))}; compare it with ${relative('', actual)}, and if that is meant: npm run infra -- --update`,
  ];
}

async function fileProblems(bench: Bench, file: string, values: Parameters): Promise<string[]> {
  const result = await snapshot(bench, 'given', values);
  return 'refusal' in result ? [`${file}: ${result.refusal}`] : [];
}

async function snapshot(
  bench: Bench,
  name: string,
  values: Parameters,
): ReturnType<RunningBicep['snapshotOf']> {
  const file = join(bench.folder, `${name}.bicepparam`);
  writeFileSync(file, parametersFile(values));
  return bench.bicep.snapshotOf(file);
}

/** The order of outputs is another one at each run. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function report(problems: readonly string[], code: number): number {
  console.error(problems.map((problem) => (code === 1 ? `- ${problem}` : problem)).join('\n'));
  return code;
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
