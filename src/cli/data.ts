import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { tableSettings } from '../boot/compose';
import { readConfig, type Config } from '../boot/config';
import { connectTables } from '../tables/connect';
import { connectTableDump, type DumpScope, type TableDump } from '../tables/table-dump';
import {
  countRows,
  deleteRows,
  describeCounts,
  exportLines,
  importLines,
  noCounts,
} from './data/data-transfer';
import { DATA_USAGE, readDataTask } from './data/data-task';
import { loadSettings } from './load-settings';

/** An operator's data of one tenant or all: export, import, delete. Exit 0 done, 1 something failed, 2 wrong arguments. */
async function main(): Promise<number> {
  loadSettings();
  const task = readDataTask(process.argv.slice(2));
  if (typeof task === 'string') return refuse([task, DATA_USAGE]);
  const read = readConfig(process.env);
  if ('problems' in read) return refuse(read.problems);
  const dump = await openDump(read.config);
  switch (task.do) {
    case 'export':
      return exportTo(dump, task.scope, task.file);
    case 'import':
      return importFrom(dump, task.file);
    case 'delete':
      return deleteScope(dump, task.scope, task.yes);
  }
}

async function openDump(config: Config): Promise<TableDump> {
  const settings = tableSettings(config);
  await connectTables(settings).createTables();
  return connectTableDump(settings);
}

async function exportTo(dump: TableDump, scope: DumpScope, file: string): Promise<number> {
  const counts = noCounts();
  const lines = exportLines(dump, scope, counts);
  if (file === '-') await pipeline(lines, process.stdout, { end: false });
  // People's names are in it: readable by its owner alone, and never over an older copy.
  else await pipeline(lines, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  process.stderr.write(`Exported ${describeCounts(counts)}.\n`);
  return 0;
}

async function importFrom(dump: TableDump, file: string): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Infinity });
  const { stored, problems } = await importLines(dump, lines);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stderr.write(`Imported ${describeCounts(stored)}; ${problems.length} lines left out.\n`);
  return problems.length === 0 ? 0 : 1;
}

async function deleteScope(dump: TableDump, scope: DumpScope, yes: boolean): Promise<number> {
  if (!yes) {
    const counts = await countRows(dump, scope);
    return refuse([
      `This would delete ${describeCounts(counts)}, which cannot be undone. Export them, then add --yes.`,
    ]);
  }
  process.stderr.write(`Deleted ${describeCounts(await deleteRows(dump, scope))}.\n`);
  return 0;
}

/** What is wrong with the file, where that is it. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST')
    return `${path} exists, and an export is never written over another file. Name a new one.`;
  if (code === 'ENOENT' && path) return `${path} does not exist. Name another file or folder.`;
  return error.message;
}

function refuse(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
