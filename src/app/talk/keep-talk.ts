import {
  isTakenBack,
  lastChanged,
  lastSpoken,
  pendingQuestion,
  talkWith,
  type Question,
  type Spoken,
  type Talk,
} from '../../domain/team/talk';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import type { Turn } from '../turn/turn';

const MOST_TRIES = 3;

/** What a turn leaves to be gone on from. */
export interface Said {
  readonly replies: readonly Reply[];
  /** The question that was pending is not any more. */
  readonly answered: boolean;
  readonly spoken?: Spoken | undefined;
  /** The short command of a change that was made. */
  readonly changed?: string | undefined;
  /** The last change was taken back. */
  readonly takenBack?: true;
}

/**
 * Keeps, after the reply is on its way, what the bot asks this person with it and what was spoken of: the next message may
 * reach another process. What is neither asked nor answered leaves an open question as it was.
 */
export function keepTalk(ctx: AppContext, turn: Turn, said: Said): void {
  const asked = said.replies
    .flatMap((reply) => (reply.kind === 'card' && reply.asks ? [reply.asks] : []))
    .at(-1);
  const spoken = said.spoken ?? spokenIn(said.replies);
  if (!asked && !said.answered && !spoken && said.changed === undefined && !said.takenBack) return;
  const { place } = turn.input;
  ctx.background.run('keep talk', async () => {
    let { rows }: { rows: TeamRows } = turn;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const written = await ctx.teams.write(place, [talkChange(turn, rows, { ...said, spoken, asked })]);
      if (written.written) return;
      rows = await ctx.teams.load(place);
    }
  });
}

function talkChange(
  { input, asOf }: Turn,
  rows: TeamRows,
  said: Said & { readonly asked: Question | undefined },
): RowChange {
  const { asked, answered } = said;
  const { id } = input.person;
  const stored = talkWith(rows, id);
  const open = answered ? undefined : openQuestion(rows, id, asOf);
  const pending = asked ? { askedAt: asOf, ...kept(asked) } : open;
  const value: Talk = {
    personId: id,
    at: asOf,
    ...(pending && { pending }),
    ...goingOn(rows, { id, asOf }, said),
    ...(stored?.value.rated && { rated: stored.value.rated }),
  };
  return stored
    ? { do: 'replace', kind: 'talk', value, etag: stored.etag }
    : { do: 'insert', kind: 'talk', value };
}

/**
 * What can be gone on from. A question back and taking a change back leave what was changed, so that it can still be put
 * right; anything else that was spoken of ends it.
 */
function goingOn(
  rows: TeamRows,
  { id, asOf }: { readonly id: string; readonly asOf: number },
  { asked, spoken, changed, takenBack }: Said & { readonly asked: Question | undefined },
): Pick<Talk, 'spoken' | 'changed' | 'takenBack'> {
  const before = {
    spoken: lastSpoken(rows, id, asOf),
    changed: lastChanged(rows, id, asOf),
    takenBack: isTakenBack(rows, id) || undefined,
  };
  const keeps = takenBack ?? (asked !== undefined && spoken === undefined && changed === undefined);
  const now = keeps ? { ...before, ...(takenBack && { takenBack }) } : { spoken, changed, takenBack };
  return Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined));
}

/** What the replies say of themselves that they tell of, where it is one thing. */
function spokenIn(replies: readonly Reply[]): Spoken | undefined {
  const [only, ...others] = replies.flatMap((reply) =>
    reply.kind === 'card' && reply.speaksOf ? [reply.speaksOf] : [],
  );
  return others.length === 0 ? only : undefined;
}

/** A question that is still to be answered stays. */
function openQuestion(rows: TeamRows, personId: string, asOf: number): Talk['pending'] {
  return pendingQuestion(rows, personId, asOf) && talkWith(rows, personId)?.value.pending;
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
