import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Program } from '../domain/program/program';
import { loadPacks } from '../programs/load-programs';
import { PROJECT } from '../shipped-files';
import { asksForPerson } from '../watch/visit';
import { describeVisit } from './sources/describe-visit';
import { proxyAgent } from './sources/fetch-page';
import { readKept, writeKept } from './sources/kept-file';
import { verifiedOn, writePackHead } from './sources/pack-head';
import { visitSources, type Visited } from './sources/visit-sources';

const USAGE = `npm run sources -- [--record] [--source ID] [--packs DIR] [--contact MAIL] [--pause SECONDS]
  Looks whether the pages that the packs rest on have changed, moved or vanished since they were verified.
  --record   keeps the pages as they are now as verified today, once somebody has compared them with the pack
  --source   only that source; with --record also where it no longer looks like what was kept
  --packs    the folder of the packs (default: those of the project)
  --contact  said to the servers, so that they know whom to write to
  --pause    between two requests (default: 2)
Exit 0 all as verified or never verified, 1 something changed, moved or vanished, 2 wrong arguments, 3 a page could not be read.`;

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 8 * 1024 * 1024;

interface Arguments {
  readonly record: boolean;
  readonly source: string | undefined;
  readonly packs: string;
  readonly contact: string | undefined;
  readonly pauseMs: number;
}

/** Looks at the sources of every pack of a folder. For operators and maintainers; the bot itself asks no page. */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read) {
    console.error(USAGE);
    return 2;
  }
  const visited: Visited[] = [];
  for (const program of loadPacks(read.packs).values()) visited.push(...(await visitPack(program, read)));
  return exitCode(visited);
}

async function visitPack(program: Program, read: Arguments): Promise<readonly Visited[]> {
  const { packs, record, source: only } = read;
  const kept = readKept(packs, program.id);
  if (record && only !== undefined) delete kept.pages[only];
  const recordOn = record ? new Date().toISOString().slice(0, 10) : undefined;
  const client = {
    ...{ dispatcher: proxyAgent(process.env), userAgent: userAgent(read.contact) },
    ...{ timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES },
  };
  const sources = program.sources.filter(({ id }) => only === undefined || id === only);
  const visited = await visitSources(sources, kept, { client, recordOn, pauseMs: read.pauseMs });
  writeKept(packs, program.id, kept);
  const on = verifiedOn(program, kept);
  if (record && on !== undefined) writePackHead(packs, program.id, on);
  console.log(`${program.name}, as of ${program.asOf}, verified on: ${on ?? 'never, not all of it'}`);
  for (const line of visited.flatMap(describeVisit)) console.log(`  ${line}`);
  return visited;
}

function exitCode(visited: readonly Visited[]): number {
  if (visited.some(({ visit }) => asksForPerson(visit))) return 1;
  return visited.some(({ visit }) => visit.kind === 'not-read') ? 3 : 0;
}

function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        record: { type: 'boolean', default: false },
        source: { type: 'string' },
        packs: { type: 'string', default: join(PROJECT, 'src/programs/packs') },
        contact: { type: 'string' },
        pause: { type: 'string', default: '2' },
      },
    });
    const pauseMs = Number(values.pause) * 1000;
    if (!Number.isFinite(pauseMs) || pauseMs < 0) return undefined;
    return {
      record: values.record,
      source: values.source,
      packs: values.packs,
      contact: values.contact,
      pauseMs,
    };
  } catch {
    return undefined;
  }
}

/** Says who asks and why. */
function userAgent(contact: string | undefined): string {
  const why = 'looks whether a page that a pack rests on has changed, one page at a time';
  return `partner-renewal-bot-sources/1 (${[why, contact].filter(Boolean).join('; ')})`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
