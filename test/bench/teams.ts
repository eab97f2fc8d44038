import { TableClient } from '@azure/data-tables';
import { inParallel } from '../../src/app/turn/map-limited';
import { addDays, day, formatDay } from '../../src/domain/time/calendar-day';
import { encodeKey } from '../../src/tables/rows/key-encoder';
import { ana, ben, channelId, execute, message, tenantId } from '../fakes/teams-activities';
import type { TextRow } from '../setup/quick-azurite';
import type { Bot } from './processes';
import { sendActivity } from './requests';
import { storeRows } from './seed';
import { expectOk, type World } from './world';

/** A team that has its reminder's card, with what a press on it names. */
export interface BenchTeam {
  readonly tenantId: string;
  readonly channelId: string;
  readonly cardId: string;
  readonly cycleId: string;
  readonly items: readonly string[];
}

/** Teams take turns, so that no conversation and no tenant comes near Teams' limits, which the bot keeps. */
const TEAMS = 400;
const THREAD = '1780000000000';

/** Something said in a team's channel. */
export function said(world: World, text: string, team?: BenchTeam): Activity {
  return inTeam(message(text, { where: 'channel', thread: THREAD, serviceUrl: world.serviceUrl }), team);
}

/** A tick pressed on a team's card. */
export function pressed(world: World, team: BenchTeam, tick: { itemId: string; done: boolean }): Activity {
  const data = { v: 1, action: 'tick', cycleId: team.cycleId, ...tick };
  const { serviceUrl } = world;
  const fields = { replyToId: team.cardId };
  return inTeam(execute(data, { where: 'channel', thread: team.cardId, serviceUrl, fields }), team);
}

export type Activity = object & { readonly text?: string };

function inTeam(activity: object, team: BenchTeam | undefined): Activity {
  return team ? (JSON.parse(moved(JSON.stringify(activity), team)) as Activity) : activity;
}

function moved(text: string, to: Pick<BenchTeam, 'tenantId' | 'channelId'>): string {
  return text.replaceAll(tenantId, to.tenantId).replaceAll(channelId, to.channelId);
}

/** Sets a team up by talking to the bot, so that it posts its reminder at once; and stores as many more just like it. */
export async function setUpTeams(world: World, bot: Bot, prefix: string): Promise<readonly BenchTeam[]> {
  const { connector, today } = world;
  await connector.ask('members', [channelId, [ana, ben]]);
  const date = formatDay(addDays(day(today), 60), 'en-GB');
  for (const text of ['program maicpp', `our anniversary is ${date}`]) {
    expectOk(await sendActivity(bot.port, said(world, text)));
  }
  const first = await postedCard(world);
  const rows = await rowsOf(world, prefix);
  const numbers = Array.from({ length: TEAMS }, (_, at) => at);
  return inParallel(numbers, 8, async (at) => {
    const place = {
      tenantId: `${tenantId.slice(0, -4)}${at + 1_000}`,
      channelId: `19:team-${at}@thread.tacv2`,
    };
    const activity: unknown = JSON.parse(moved(JSON.stringify(first.activity), place));
    const cardId = await connector.ask<string>('post', [place.channelId, activity]);
    const PartitionKey = encodeKey([place.tenantId, place.channelId]);
    const copies = rows.map((row) => {
      const text = moved(row, place).replaceAll(first.team.cardId, cardId);
      return { ...(JSON.parse(text) as TextRow), PartitionKey };
    });
    await storeRows(world, `${prefix}Data`, copies);
    return { ...first.team, ...place, cardId };
  });
}

interface Posted {
  readonly id: string;
  readonly activity: object;
}

async function postedCard({ connector }: World): Promise<{ team: BenchTeam; activity: object }> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const { id, activity } of await connector.ask<Posted[]>('messages', channelId)) {
      const text = JSON.stringify(activity);
      const cycleId = /"cycleId":"([^"]+)"/.exec(text)?.[1];
      const items = [...new Set([...text.matchAll(/"itemId":"([^"]+)"/g)].map(([, item = '']) => item))];
      if (cycleId === undefined || items.length === 0 || !text.includes('days left')) continue;
      return { team: { tenantId, channelId, cardId: id, cycleId, items }, activity };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The bot posted no card with a checklist.');
}

/** The team's rows as JSON, without what the table itself adds. */
async function rowsOf({ connection }: World, prefix: string): Promise<string[]> {
  // What follows the set-up in the background is stored within a moment.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const client = TableClient.fromConnectionString(connection, `${prefix}Data`, {
    allowInsecureConnection: true,
  });
  const rows: string[] = [];
  for await (const { rowKey, kind, token, json } of client.listEntities()) {
    rows.push(JSON.stringify({ RowKey: rowKey, kind, token, json }));
  }
  return rows;
}
