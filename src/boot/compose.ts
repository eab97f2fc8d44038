import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppContext } from '../app/turn/app-context';
import { createCardSet } from '../cards/card-set';
import type { Config } from './config';
import { loadLearned } from '../programs/kept-models';
import { keepPacks } from './keep-packs';
import { createFileLinks } from '../http/file-links';
import { createLinkSigner, type LinkSigner } from '../http/signed-link';
import { createBackground, type TrackedBackground } from '../observe/create-background';
import type { Instant } from '../domain/time/time-zone';
import type { Log } from '../ports';
import { loadPrograms } from '../programs/load-programs';
import { bundledTexts, MODELS, SHIPPED_PACKS, smallFiles } from '../shipped-files';
import { connectTables, type Tables } from '../tables/connect';
import { connectTeams, type Teams } from '../teams/connect-teams';

/** The bot put together from its settings; nothing has been sent or asked yet. */
export interface ComposedBot {
  readonly ctx: AppContext;
  readonly tables: Tables;
  readonly teams: Teams;
  readonly background: TrackedBackground;
  /** Signs and checks links to files with the key all processes share. */
  readonly linkSigner: () => Promise<LinkSigner>;
}

/** What a root may know better than the settings. */
export interface ComposeOptions {
  /** When the scheduler of this process last ended a sweep well. */
  readonly lastSweep?: () => Instant | undefined;
  /** How long a claim holds, in milliseconds (60,000). All processes of one store need the same. */
  readonly leaseMs?: number;
}

/** Wires adapters and use cases. Throws a ProgramPackError when a programme pack is wrong. */
export function composeBot(config: Config, log: Log, options: ComposeOptions = {}): ComposedBot {
  const tables = connectTables(tableSettings(config));
  const teams = connectTeams({
    settings: teamsSettings(config),
    sendRate: config.SEND_RATE,
    privateReplies: config.TARGETED_REPLIES === 'on',
    log,
    newId: randomUUID,
  });
  const background = createBackground(log);
  const linkSigner = keepSigner(tables);
  const packs = config.PROGRAMS_DIR ?? SHIPPED_PACKS;
  const ctx: AppContext = {
    ...tables,
    messenger: teams.messenger,
    roster: teams.roster,
    programs: loadPrograms(packs, config.DEFAULT_PROGRAM),
    answers: keepPacks(background),
    learned: loadLearned(MODELS),
    cards: createCardSet(readCards()),
    ...(config.PUBLIC_URL && { links: createFileLinks(config.PUBLIC_URL, linkSigner) }),
    background,
    log,
    settings: {
      sendHours: config.SEND_HOURS,
      defaultTimeZone: config.DEFAULT_TIME_ZONE,
      retentionDays: config.RETENTION_DAYS,
      ...(options.leaseMs !== undefined && { leaseMs: options.leaseMs }),
    },
    ...(options.lastSweep && { lastSweep: options.lastSweep }),
    now: Date.now,
    pause: (ms) => pause(ms),
    newId: randomUUID,
  };
  return { ctx, tables, teams, background, linkSigner };
}

/** Each template by its name, read when it is first asked for. */
function readCards(): (name: string) => string {
  const texts = bundledTexts('cards');
  const folder = smallFiles('cards');
  return (name) => texts?.[`${name}.json`] ?? readFileSync(join(folder, `${name}.json`), 'utf8');
}

export function tableSettings(config: Config) {
  return {
    prefix: config.TABLE_PREFIX,
    newToken: randomUUID,
    ...(config.AZURE_STORAGE_CONNECTION_STRING && {
      connectionString: config.AZURE_STORAGE_CONNECTION_STRING,
    }),
    ...(config.AZURE_TABLES_URL && { url: config.AZURE_TABLES_URL }),
    ...(config.AZURE_CLIENT_ID && { managedIdentityClientId: config.AZURE_CLIENT_ID }),
  };
}

export function teamsSettings(config: Config) {
  return {
    appId: config.MicrosoftAppId ?? '',
    appType: config.MicrosoftAppType,
    authOff: config.authOff,
    allowedTenants: config.allowedTenants,
    ...(config.MicrosoftAppTenantId && { tenantId: config.MicrosoftAppTenantId }),
    ...(config.MicrosoftAppPassword && { password: config.MicrosoftAppPassword }),
    ...(config.AZURE_CLIENT_ID && { managedIdentityClientId: config.AZURE_CLIENT_ID }),
    ...(config.ChannelService && { channelService: config.ChannelService }),
    ...(config.BOT_OPENID_METADATA && { openIdMetadata: config.BOT_OPENID_METADATA }),
    ...(config.BOT_TOKEN_ISSUER && { tokenIssuer: config.BOT_TOKEN_ISSUER }),
  };
}

/** The key is read when a link is first needed, and again where that failed. */
function keepSigner({ linkKey }: Pick<Tables, 'linkKey'>): () => Promise<LinkSigner> {
  let kept: LinkSigner | undefined;
  return async () => (kept ??= createLinkSigner(await linkKey()));
}
