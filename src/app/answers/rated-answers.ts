import { talkWith, type RatedAnswer, type Talk } from '../../domain/team/talk';
import type { TeamRows } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Turn } from '../turn/turn';

const MOST_TRIES = 3;

/** Keeps which answer a posted message is, so that Teams' own buttons below it, which name only the message, can rate it. */
export function keepRatable(ctx: AppContext, turn: Turn, answer: RatedAnswer): void {
  const { place, person } = turn.input;
  ctx.background.run('keep answer', async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const stored = talkWith(await ctx.teams.load(place), person.id);
      const before: Talk = stored?.value ?? { personId: person.id, at: turn.asOf };
      const value: Talk = { ...before, rated: [...(before.rated ?? []), answer].slice(-MOST_RATED) };
      const change = stored
        ? ({ do: 'replace', kind: 'talk', value, etag: stored.etag } as const)
        : ({ do: 'insert', kind: 'talk', value } as const);
      if ((await ctx.teams.write(place, [change])).written) return;
    }
  });
}

/** Answers of one person that can be rated; older ones are forgotten. */
const MOST_RATED = 5;

/** The answer that a posted message is, whoever asked for it; undefined when it is none, or too old. */
export function ratableAnswer(rows: TeamRows, activityId: string): RatedAnswer | undefined {
  return rows.talk.flatMap(({ value }) => value.rated ?? []).find((each) => each.activityId === activityId);
}
