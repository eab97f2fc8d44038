import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig, SETTING_NAMES } from '../../src/boot/config';
import { loadPrograms } from '../../src/programs/load-programs';
import { SHIPPED_PACKS } from '../../src/shipped-files';
import { ProgramPackError } from '../../src/programs/program-pack-error';
import { INFRA } from './stage-templates';
import type { Parameters } from './situations';

const schema = z.object({
  parameters: z.record(z.string(), z.object({ value: z.union([z.string(), z.number(), z.boolean()]) })),
});

/** Settings that Azure gives; here only something of their kind. */
const GIVEN_BY_AZURE = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
  AZURE_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  AZURE_TABLES_URL: 'https://account.table.core.windows.net',
};

/** The values of a parameters file such as `main.parameters.json`, or what keeps it from being read. */
export function readParameters(path: string): { values: Parameters } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { problem: `${path}: ${(error as Error).message}` };
  }
  const read = schema.safeParse(json);
  if (!read.success)
    return { problem: `${path}: no parameters file of Azure Resource Manager with plain values` };
  const entries = Object.entries(read.data.parameters).map(([name, { value }]) => [name, value] as const);
  return { values: Object.fromEntries(entries) };
}

/**
 * What the bot would refuse of these parameters at its start, over and over; by the parameter and its setting.
 * @example { sendHours: '25-3' } // ['sendHours (SEND_HOURS): expected two hours such as 9-18.']
 */
export function settingProblems(values: Parameters): string[] {
  const parameterOf = settingsFrom(readFileSync(join(INFRA, 'main.bicep'), 'utf8'));
  const settings = Object.entries(parameterOf).map(
    ([setting, name]) => [setting, name in values ? String(values[name]) : undefined] as const,
  );
  const read = readConfig({ ...GIVEN_BY_AZURE, ...Object.fromEntries(settings) });
  if ('config' in read) return programProblems(values);
  return read.problems.map((problem) =>
    problem.replace(/^\w+/, (setting) =>
      parameterOf[setting] ? `${parameterOf[setting]} (${setting})` : setting,
    ),
  );
}

/** A pack of one's own is within the deployed files, which are not at hand. */
function programProblems({ programsDir, defaultProgram }: Parameters): string[] {
  if (programsDir || defaultProgram === undefined) return [];
  try {
    loadPrograms(SHIPPED_PACKS, String(defaultProgram));
    return [];
  } catch (error) {
    if (!(error instanceof ProgramPackError)) throw error;
    return error.problems.map((problem) => `defaultProgram (DEFAULT_PROGRAM): ${problem}`);
  }
}

/** The parameter that each setting takes its value from, read from the template. @example { SEND_HOURS: 'sendHours' } */
export function settingsFrom(template: string): Record<string, string> {
  const parameters = [...template.matchAll(/^param (\w+)/gm)].map(([, name]) => name ?? '');
  const lines = [...template.matchAll(/^ {4}(\w+): (?:string\()?(\w+)\)?$/gm)];
  const pairs = lines.map(([, setting = '', name = '']) => [setting, name] as const);
  const known: readonly string[] = SETTING_NAMES;
  return Object.fromEntries(
    pairs.filter(([setting, name]) => known.includes(setting) && parameters.includes(name)),
  );
}
