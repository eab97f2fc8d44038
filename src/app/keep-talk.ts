import { talkWith, type Question, type Talk } from '../domain/talk';
import type { RowChange, TeamRows } from '../domain/team-rows';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import type { Turn } from './turn';

const MOST_TRIES = 3;

/**
 * Keeps, after the reply is on its way, what the bot asks this person with it: the answer may reach another process.
 * `answered`: the question that was pending is not any more. What is neither asked nor answered leaves it as it was.
 */
export function keepTalk(
  ctx: AppContext,
  turn: Turn,
  { replies, answered }: { readonly replies: readonly Reply[]; readonly answered: boolean },
): void {
  const asked = replies.flatMap((reply) => (reply.kind === 'card' && reply.asks ? [reply.asks] : [])).at(-1);
  if (!asked && !answered) return;
  const { place, person } = turn.input;
  const at = turn.asOf;
  ctx.background.run('keep talk', async () => {
    let { rows }: { rows: TeamRows } = turn;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const written = await ctx.teams.write(place, [talkChange(rows, { person, at, asked })]);
      if (written.written) return;
      rows = await ctx.teams.load(place);
    }
  });
}

function talkChange(
  rows: TeamRows,
  { person, at, asked }: { person: { readonly id: string }; at: number; asked: Question | undefined },
): RowChange {
  const stored = talkWith(rows, person.id);
  const value: Talk = { personId: person.id, at, ...(asked && { pending: { askedAt: at, ...kept(asked) } }) };
  return stored
    ? { do: 'replace', kind: 'talk', value, etag: stored.etag }
    : { do: 'insert', kind: 'talk', value };
}

const LONGEST_TITLE = 200;

function kept({ options, completes }: Question): Omit<NonNullable<Talk['pending']>, 'askedAt'> {
  return {
    options: options.slice(0, 6).map(({ title, data, answer }) => ({
      title: title.slice(0, LONGEST_TITLE),
      data,
      ...(answer && { answer }),
    })),
    ...(completes && { completes }),
  };
}
