import { compare, percentile, type Figure } from '../figures';
import { readQuestions } from '../questions';
import type { Bot } from '../processes';
import { sendActivity } from '../requests';
import { said, setUpTeams, type Activity, type BenchTeam } from '../teams';
import { echoSettings, expectOk, startEcho, startThisBot, type World } from '../world';

const QUESTIONS = 20;
const WARM_UP = 50;
const ROUNDS = 30;

/** A question answered with a card, against an echo turn with one partition read that sends the same card. */
export async function measureAnswer(world: World): Promise<Figure[]> {
  const prefix = world.newPrefix();
  const bot = await startThisBot(world, { TABLE_PREFIX: prefix });
  const teams = await setUpTeams(world, bot, prefix);
  const asked = await answeredQuestions(world, bot, teams);
  const cards: Readonly<Record<string, unknown>> = Object.fromEntries(
    asked.map(({ text, card }): [string, unknown] => [said(world, text, teams[0]).text ?? '', card]),
  );
  const echo = await startEcho(echoSettings(world, prefix, cards));
  const rounds: { readonly bot: number[]; readonly echo: number[] }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    // The same teams for both, the next ones in the next round.
    const activities = asked.map(({ text }, at) =>
      said(world, text, teams[(round * QUESTIONS + at) % teams.length]),
    );
    rounds.push({ bot: await timesOf(bot, activities), echo: await timesOf(echo, activities) });
  }
  await Promise.all([bot.stop(), echo.stop()]);
  const measured = rounds.slice(WARM_UP);
  return [figure(measured, 50, 1.25), figure(measured, 99, 1.3)];
}

interface Asked {
  readonly text: string;
  readonly card: unknown;
}

/** Questions that the bot answers with one card, and the cards. */
async function answeredQuestions(world: World, bot: Bot, teams: readonly BenchTeam[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  const questions = readQuestions();
  for (const [at, { q, program, kind }] of questions.entries()) {
    if (program !== 'maicpp' || kind !== 'fact') continue;
    await world.connector.ask('forget');
    expectOk(await sendActivity(bot.port, said(world, q, teams[at % teams.length])));
    const posts = await world.connector.ask<Post[]>('posts');
    const [card] = posts.map(({ body }) => body.attachments?.[0]);
    if (posts.length === 1 && card && JSON.stringify(card).includes('Source')) asked.push({ text: q, card });
    if (asked.length === QUESTIONS) break;
  }
  return asked;
}

interface Post {
  readonly body: { readonly attachments?: readonly unknown[] };
}

async function timesOf({ port }: Bot, activities: readonly Activity[]): Promise<number[]> {
  const times: number[] = [];
  for (const activity of activities) times.push(expectOk(await sendActivity(port, activity)).ms);
  return times;
}

type Round = Readonly<Record<'bot' | 'echo', readonly number[]>>;

/** One round has too few of the rarest times: those are taken over five rounds together. */
function figure(rounds: readonly Round[], share: number, goal: number): Figure {
  const together = share > 90 ? 5 : 1;
  const groups = Array.from({ length: rounds.length / together }, (_, group) =>
    rounds.slice(group * together, (group + 1) * together),
  );
  const of = (who: 'bot' | 'echo') =>
    groups.map((group) =>
      percentile(
        group.flatMap((round) => round[who]),
        share,
      ),
    );
  return compare({
    name: 'answer',
    measure: `p${share}`,
    unit: 'ms',
    goal,
    bot: of('bot'),
    yardstick: of('echo'),
  });
}
