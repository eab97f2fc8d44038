import { compare, median, percentile, type Figure } from '../figures';
import { startHelper, type Bot } from '../processes';
import { sendActivity } from '../requests';
import { said } from '../teams';
import { expectOk, startEcho, type World } from '../world';
import { echoStart } from './start';

const ROUNDS = 5;
const TURNS = 300;

interface Probe {
  readonly lookUpsMs: readonly number[];
  readonly indexMs: number;
}

/** The best answer of both packs inside a process, and making both packs ready for questions. */
export async function measureLookup(world: World): Promise<Figure[]> {
  const echo = await startEcho();
  await turnMs(world, echo);
  const rounds: { probe: Probe; turn: number; start: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = await echoStart(world);
    const helper = await startHelper('lookup-probe');
    const probe = await helper.ask<Probe>('measure', world.modules);
    await helper.stop();
    rounds.push({ probe, start, turn: await turnMs(world, echo) });
  }
  await echo.stop();
  const row = { name: 'lookup', unit: 'ms' } as const;
  return [
    compare({
      ...row,
      measure: 'best answer, p99, to an echo turn, p50',
      goal: 0.5,
      bot: rounds.map(({ probe }) => percentile(probe.lookUpsMs, 99)),
      yardstick: rounds.map(({ turn }) => turn),
      note: `a look-up takes ${median(rounds.map(({ probe }) => median(probe.lookUpsMs))).toFixed(2)} ms at p50`,
    }),
    compare({
      ...row,
      measure: 'index of both packs, to the echo start',
      goal: 0.15,
      bot: rounds.map(({ probe }) => probe.indexMs),
      yardstick: rounds.map(({ start }) => start),
    }),
  ];
}

async function turnMs(world: World, { port }: Bot): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.push(expectOk(await sendActivity(port, said(world, `hello ${turn}`))).ms);
  }
  return median(times);
}
