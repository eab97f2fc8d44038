import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { day, addDays } from '../../src/domain/time/calendar-day';
import type { Place } from '../../src/domain/team/place';
import type { Tables } from '../../src/tables/connect';
import { inParallel } from '../../src/app/turn/map-limited';
import { aTeam } from '../fixtures/team';
import type { Settings } from './bot-process';

export interface SweepingProcess {
  /** Resolves when its first sweep begins. */
  readonly sweeping: Promise<void>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** What came of its looks, by outcome, once it has ended by itself. */
  outcomes(): Readonly<Record<string, number>>;
  kill(): void;
}

/** Starts a process that sweeps until nothing is due and then ends. */
export function startSweeping(dist: string, settings: Settings, leaseMs: number): SweepingProcess {
  const root = join(__dirname, 'sweep-until-done.cjs');
  const child = spawn(process.execPath, [root, dist, String(leaseMs)], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  const sweeping = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('sweeping')) resolve();
    });
  });
  return {
    sweeping,
    ended: once(child, 'close').then(([code]) => code as number | null),
    outcomes: () => JSON.parse(out.split('\n')[1] ?? '{}') as Record<string, number>,
    kill: () => void child.kill('SIGKILL'),
  };
}

export interface DueTeams {
  /** Names the places, so that each lot has its own. */
  readonly lot: string;
  readonly count: number;
  readonly tenants: number;
  readonly serviceUrl: string;
  /** Of the process: the teams are due 50 days before their date. */
  readonly now: number;
}

/** Stores teams for which the 90-day reminder of `mpn-2016` is due now. */
export async function storeDueTeams(
  { teams, wakeUps, index }: Pick<Tables, 'teams' | 'wakeUps' | 'index'>,
  { lot, count, tenants, serviceUrl, now }: DueTeams,
): Promise<readonly Place[]> {
  const anniversary = addDays(day(new Date(now).toISOString().slice(0, 10)), 50);
  const places = Array.from({ length: count }, (_each, nth) => ({
    tenantId: `tenant-${nth % tenants}`,
    conversationId: `19:${lot}-${nth}@thread.tacv2`,
  }));
  await inParallel(places, 16, async (place) => {
    await wakeUps.add({ at: now - 60_000, place });
    await index.addTeamPlace(place.conversationId, place);
    const team = aTeam({ programId: 'mpn-2016', timeZone: 'UTC', anniversary });
    const facts = { kind: 'channel', serviceUrl, botId: '28:bot', presence: 'here' } as const;
    await teams.write(place, [
      { do: 'insert', kind: 'team', value: team },
      { do: 'insert', kind: 'place', value: facts },
      { do: 'insert', kind: 'cycle', value: { id: team.cycleId, startedAt: now } },
    ]);
  });
  return places;
}
