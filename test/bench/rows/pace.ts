import { median, type Figure } from '../figures';
import { seedTeams } from '../seed';
import { botSweep, type SweepRun } from '../sweep-run';
import type { World } from '../world';

const DUE = 1_000;
const RATE = 45;
const ROUNDS = 3;
const GOAL = 0.9;

/** 1,000 reminders of one tenant under a Connector that enforces Teams' limits, against the rate that is set. */
export async function measurePace(world: World): Promise<Figure[]> {
  await world.connector.ask('limit', true);
  const runs: SweepRun[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const prefix = await seedTeams(world, { teams: DUE, due: DUE, tenants: 1 });
    runs.push(await botSweep(world, { prefix, due: DUE, rate: RATE }));
  }
  await world.connector.ask('limit', false);
  const seconds = runs.map(secondsOf);
  const ideal = DUE / RATE;
  const shares = seconds.map((taken) => ideal / taken).sort((a, b) => a - b);
  const late = runs.reduce((sum, run) => sum + lateRefusals(run), 0);
  const ratio = median(shares);
  const note = `${late} answers of 429 after the first second in ${ROUNDS} rounds`;
  return [
    {
      name: 'pace',
      measure: '1,000 due in one tenant at 45/s',
      unit: 's',
      bot: median(seconds),
      yardstick: ideal,
      ratio,
      goal: GOAL,
      atLeast: true,
      reached: ratio >= GOAL && late === 0,
      spread: shares,
      note,
    },
  ];
}

/** From the first message to the last. */
function secondsOf({ postTimes }: SweepRun): number {
  return (Math.max(...postTimes) - Math.min(...postTimes)) / 1_000;
}

function lateRefusals({ postTimes, refusals }: SweepRun): number {
  const begun = Math.min(...postTimes);
  return refusals.filter((at) => at > begun + 1_000).length;
}
