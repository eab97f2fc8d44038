import { fileRoutes } from '../../src/boot/file-routes';
import { createFileLinks } from '../../src/http/file-links';
import { createServer, type WebServer } from '../../src/http/server';
import { createLinkSigner } from '../../src/http/signed-link';
import { day } from '../../src/domain/time/calendar-day';
import { ANA, CHANNEL, createWorld, type World } from './app-world';
import { RecordingLog } from './recording-log';

export const signer = async () => createLinkSigner(Buffer.alloc(32, 7));

/** A world whose links open on a server of its own. */
export async function linkedWorld(
  instant: string,
): Promise<{ world: World; server: WebServer; base: string }> {
  const world = createWorld(instant);
  const server = createServer({
    onMessage: async (_request, response) => response.send(200),
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
    routes: fileRoutes(world.ctx, signer),
  });
  const base = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
  Object.assign(world.ctx, { links: createFileLinks(`${base}/`, signer) });
  return { world, server, base };
}

/** The first link to that server in what was shown. */
export function linkIn(shown: unknown): string {
  const [link = ''] = /http:\/\/127[^"\\]*/.exec(JSON.stringify(shown)) ?? [];
  return link;
}

/** A usual team: two designations, seven people, passes, figures, some work given to somebody with a day. */
export async function usualTeam(world: World): Promise<void> {
  const noted = { by: ANA, at: world.ctx.now() };
  const lines = [
    'program maicpp',
    'anniversary 30 June 2027',
    'add Security',
    'add Modern Work',
    'contact Megan Bowen',
    'assign item 1 to Ana Lima',
    'item 1 is due 20 May 2027',
    'assign item 2 to Ben Ortiz',
    'Ana Lima passed SC-200 on 3 February 2027',
    'Ben Ortiz passed SC-200 on 4 August 2026',
    'Megan Bowen passed SC-300 on 9 January 2027',
    'Cleo Park passed AZ-500 on 9 September 2026',
    'Dora Weiss passed MS-102 on 11 November 2026',
    'add item order the new signs for the office',
  ];
  for (const line of lines) {
    const said = JSON.stringify(await world.say(line));
    if (said.includes('before you say yes')) await world.say('yes');
  }
  const figures = [
    ['security', 'net-customer-adds', 4],
    ['security', 'deployments', 2],
    ['security', 'usage-growth', 10],
    ['modern-work', 'net-customer-adds', 0],
  ] as const;
  await world.store.teams.write(CHANNEL, [
    ...['security', 'modern-work'].map((holdingId) => ({
      ...({ do: 'insert', kind: 'need' } as const),
      value: { holdingId, track: 'smb', steps: [], ...noted },
    })),
    ...figures.map(([holdingId, metricId, units]) => ({
      ...({ do: 'insert', kind: 'figure' } as const),
      value: {
        ...{ holdingId, metricId, units, track: 'smb', gatePeople: {} },
        ...{ enteredOn: day('2027-05-02'), ...noted },
      },
    })),
  ]);
}
