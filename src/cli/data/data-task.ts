import { parseArgs } from 'node:util';
import type { DumpScope } from '../../tables/table-dump';

export const DATA_USAGE = `npm run data -- export (--tenant ID | --all) --file FILE
npm run data -- import --file FILE
npm run data -- delete (--tenant ID | --all) --yes
  --tenant ID  the rows of one tenant: its teams, wake-ups, people's places, kept questions
  --all        every row, also those about no tenant
  --file FILE  JSON lines, one row each; "-" is standard output or input (then start npm with --silent)
  --yes        really delete; without it, what would be deleted is counted
Import puts rows in place of those that stand there. Stop the bot before import and delete.`;

export type DataTask =
  | { readonly do: 'export'; readonly scope: DumpScope; readonly file: string }
  | { readonly do: 'import'; readonly file: string }
  | { readonly do: 'delete'; readonly scope: DumpScope; readonly yes: boolean };

/** What the arguments ask for, or what is wrong with them. */
export function readDataTask(args: readonly string[]): DataTask | string {
  const parsed = parseSafely(args);
  if (typeof parsed === 'string') return parsed;
  const { positionals, values } = parsed;
  const [name, ...rest] = positionals;
  if (rest.length > 0) return `"${rest.join(' ')}" is one word too many.`;
  if (name === 'import') return readImport(values);
  if (name !== 'export' && name !== 'delete') return 'Say what to do: export, import or delete.';
  const scope = readScope(values);
  if (scope === undefined) return `${name} needs either --tenant ID or --all.`;
  if (name === 'delete') return { do: 'delete', scope, yes: values.yes === true };
  return values.file ? { do: 'export', scope, file: values.file } : 'export needs --file FILE.';
}

type Values = Exclude<ReturnType<typeof parseSafely>, string>['values'];

function readImport({ file, tenant, all }: Values): DataTask | string {
  if (tenant !== undefined || all) return 'import takes the whole file: leave out --tenant and --all.';
  return file ? { do: 'import', file } : 'import needs --file FILE.';
}

function readScope({ tenant, all }: Values): DumpScope | undefined {
  if (all) return tenant === undefined ? 'all' : undefined;
  return tenant ? { tenantId: tenant } : undefined;
}

function parseSafely(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        tenant: { type: 'string' },
        all: { type: 'boolean' },
        file: { type: 'string' },
        yes: { type: 'boolean' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
