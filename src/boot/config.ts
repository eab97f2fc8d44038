import { z } from 'zod';
import { parseTimeZone } from '../domain/time/time-zone';
import { readTableEndpoint } from '../tables/rows/table-endpoint';

/** Every setting by the name in the environment; the single place where names, defaults and checks stand. */
const whole = <Fallback extends number | undefined>(least: number, most: number, fallback: Fallback) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? fallback : Number(text)))
    .refine((value) => value === undefined || (Number.isInteger(value) && value >= least && value <= most), {
      error: `expected a whole number from ${least} to ${most}`,
    });

const address = z.url({ protocol: /^https?$/, error: 'expected an address such as https://bot.example.com' });
const secureAddress = z.url({
  protocol: /^https$/,
  error: 'expected an address with https, such as https://account.table.core.windows.net',
});
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const hours = z
  .string()
  .default('9-18')
  .transform((text) => /^(\d{1,2})-(\d{1,2})$/.exec(text.trim()))
  .refine((parts) => parts && Number(parts[1]) < Number(parts[2]) && Number(parts[2]) <= 24, {
    error: 'expected two hours such as 9-18',
  })
  .transform((parts) => ({ from: Number(parts?.[1]), to: Number(parts?.[2]) }));

const settings = z.object({
  PORT: whole(0, 65_535, 3978),
  HOST: z.string().optional(),
  NODE_ENV: z.string().optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant'], {
      error: 'expected SingleTenant, UserAssignedMSI or MultiTenant',
    })
    .default('SingleTenant'),
  MicrosoftAppTenantId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  AZURE_CLIENT_ID: z.string().optional(),
  ChannelService: z.string().optional(),
  AUTH: z.enum(['off', 'on'], { error: 'expected off, or leave it out' }).default('on'),
  BOT_OPENID_METADATA: address.optional(),
  BOT_TOKEN_ISSUER: z.string().optional(),
  ALLOWED_TENANTS: list.optional(),
  AZURE_STORAGE_CONNECTION_STRING: z.string().optional(),
  AZURE_TABLES_URL: secureAddress.optional(),
  TABLE_PREFIX: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{0,50}$/, 'expected letters and digits, a letter first')
    .default('renewal'),
  PROGRAMS_DIR: z.string().optional(),
  DEFAULT_PROGRAM: z.string().default('maicpp'),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine((zone) => parseTimeZone(zone) !== undefined, {
      error: 'expected an IANA zone such as Europe/Berlin',
    })
    .default('UTC'),
  SEND_HOURS: hours,
  SWEEP_SECONDS: whole(0, 86_400, 60),
  SEND_RATE: whole(1, 50, 20),
  PERSON_RATE: whole(0, 600, undefined),
  TARGETED_REPLIES: z.enum(['on', 'off'], { error: 'expected on or off' }).default('on'),
  RETENTION_DAYS: whole(1, 3650, 30),
  PUBLIC_URL: address.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'expected fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(
      /(^|;)\s*InstrumentationKey=[^;]+/i,
      'expected a text such as InstrumentationKey=…;IngestionEndpoint=…, as Azure shows it',
    )
    .optional(),
});

type Settings = z.infer<typeof settings>;

/** The names of all settings, in the order of `.env.example`. */
export const SETTING_NAMES = Object.keys(settings.shape) as readonly (keyof Settings)[];

/** Messages and presses of one person a minute; nobody else is there to be protected where AUTH is off. */
const PERSON_RATE = { authOn: 120, authOff: 0 };

/** The settings, checked; `host`, `authOff`, the person's rate and the allowed tenants are worked out from them. */
export interface Config extends Settings {
  readonly host: string;
  readonly authOff: boolean;
  readonly allowedTenants: readonly string[] | '*';
  /** A minute; 0 for no limit. */
  readonly personRate: number;
}

export type ConfigResult = { readonly config: Config } | { readonly problems: readonly string[] };

/** Reads the settings from an environment; every wrong or missing one is named at once. Empty ones count as absent. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, environment[name]?.trim() || undefined] as const),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`) };
  }
  const problems = [...signInProblems(parsed.data), ...storeProblems(parsed.data)];
  return problems.length > 0 ? { problems } : { config: complete(parsed.data) };
}

function complete(read: Settings): Config {
  const authOff = read.AUTH === 'off';
  const tenants = read.ALLOWED_TENANTS ?? (read.MicrosoftAppTenantId ? [read.MicrosoftAppTenantId] : []);
  return {
    ...read,
    host: read.HOST ?? (authOff ? '127.0.0.1' : '0.0.0.0'),
    authOff,
    personRate: read.PERSON_RATE ?? (authOff ? PERSON_RATE.authOff : PERSON_RATE.authOn),
    allowedTenants: authOff || tenants.includes('*') ? '*' : tenants,
  };
}

function signInProblems(read: Settings): string[] {
  if (read.AUTH === 'off') return authOffProblems(read);
  if (!read.MicrosoftAppId) {
    return [
      'MicrosoftAppId: missing. Set it to the application (client) id of the Azure Bot, or set AUTH=off for a bot on this computer only.',
    ];
  }
  return read.MicrosoftAppType === 'MultiTenant' ? multiTenantProblems(read) : singleTenantProblems(read);
}

function multiTenantProblems(read: Settings): string[] {
  return [
    ...(read.MicrosoftAppPassword
      ? []
      : ['MicrosoftAppPassword: missing. MultiTenant signs in with a client secret.']),
    ...(read.MicrosoftAppTenantId || read.ALLOWED_TENANTS
      ? []
      : ['ALLOWED_TENANTS: missing. Name the tenants that may talk to the bot, or * for any.']),
  ];
}

function singleTenantProblems(read: Settings): string[] {
  const { MicrosoftAppType: type, MicrosoftAppTenantId, MicrosoftAppPassword, AZURE_CLIENT_ID } = read;
  const problems = MicrosoftAppTenantId
    ? []
    : [`MicrosoftAppTenantId: missing. ${type} needs the directory (tenant) id of the app.`];
  if (type === 'SingleTenant' && !MicrosoftAppPassword && !AZURE_CLIENT_ID) {
    problems.push(
      'AZURE_CLIENT_ID: missing. SingleTenant without MicrosoftAppPassword signs in through the managed identity with that client id.',
    );
  }
  return problems;
}

function authOffProblems(read: Settings): string[] {
  const problems: string[] = [];
  if (read.MicrosoftAppId) {
    problems.push('AUTH: off is for a bot without MicrosoftAppId. Remove one of the two.');
  }
  if (read.NODE_ENV === 'production') problems.push('AUTH: off is refused with NODE_ENV=production.');
  if (read.HOST && !['127.0.0.1', '::1', 'localhost'].includes(read.HOST)) {
    problems.push(`HOST: with AUTH=off only 127.0.0.1, ::1 or localhost is accepted, found "${read.HOST}".`);
  }
  return problems;
}

function storeProblems(read: Settings): string[] {
  if (read.AZURE_STORAGE_CONNECTION_STRING) {
    const endpoint = readTableEndpoint(read.AZURE_STORAGE_CONNECTION_STRING);
    return typeof endpoint === 'string' ? [] : [`AZURE_STORAGE_CONNECTION_STRING: ${endpoint.problem}.`];
  }
  if (read.AZURE_TABLES_URL) return [];
  return [
    'AZURE_TABLES_URL: missing. Set it to the table account, such as https://account.table.core.windows.net, or set AZURE_STORAGE_CONNECTION_STRING.',
  ];
}
