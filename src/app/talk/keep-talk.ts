import {
  isTakenBack,
  lastChanged,
  lastSpoken,
  pendingQuestion,
  seenPrivately,
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
  /** The words, where nobody but their sender saw them. */
  readonly privately?: string | undefined;
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
  const goesOn = asked || said.answered || spoken || said.changed !== undefined || said.takenBack;
  if (!goesOn && said.privately === undefined) return;
  const { place } = turn.input;
  ctx.background.run('keep talk', async () => {
    let { rows }: { rows: TeamRows } = turn;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const written = await ctx.teams.write(place, [
        talkChange(turn, rows, goesOn ? { ...said, spoken, asked } : { privately: said.privately }),
      ]);
      if (written.written) return;
      rows = await ctx.teams.load(place);
    }
  });
}

type Kept = Partial<Said> & { readonly asked?: Question | undefined };

function talkChange(turn: Turn, rows: TeamRows, said: Kept): RowChange {
  const { id } = turn.input.person;
  const stored = talkWith(rows, id);
  const { rated } = stored?.value ?? {};
  const privately =
    said.privately === undefined ? fresh(turn, rows) : privateWords(said.privately, turn.asOf);
  const value: Talk = {
    ...(said.replies || !stored ? talkOf(turn, rows, said) : stored.value),
    ...(rated && { rated }),
    ...(privately && { privately }),
  };
  return stored
    ? { do: 'replace', kind: 'talk', value, etag: stored.etag }
    : { do: 'insert', kind: 'talk', value };
}

/** Words that can still be shared; older ones go with the next write. */
function fresh({ input, asOf }: Turn, rows: TeamRows): Talk['privately'] {
  const { id } = input.person;
  return seenPrivately(rows, id, asOf) === undefined ? undefined : talkWith(rows, id)?.value.privately;
}

const LONGEST_PRIVATE = 500;

/** What is longer is no question that is asked again word for word. */
function privateWords(text: string, at: number): Talk['privately'] {
  return text.length > LONGEST_PRIVATE ? undefined : { text, at };
}

function talkOf({ input, asOf }: Turn, rows: TeamRows, said: Kept): Talk {
  const { id } = input.person;
  const open = said.answered ? undefined : openQuestion(rows, id, asOf);
  const pending = said.asked ? { askedAt: asOf, ...kept(said.asked) } : open;
  return { personId: id, at: asOf, ...(pending && { pending }), ...goingOn(rows, { id, asOf }, said) };
}

/**
 * What can be gone on from. A question back and taking a change back leave what was changed, so that it can still be put
 * right; anything else that was spoken of ends it.
 */
function goingOn(
  rows: TeamRows,
  { id, asOf }: { readonly id: string; readonly asOf: number },
  { asked, spoken, changed, takenBack }: Kept,
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
