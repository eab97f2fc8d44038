import { z } from 'zod';
import { parseButtonData, type ButtonData } from '../requests/button-data';
import { instant } from '../time/stored-time';
import { MINUTE, type Instant } from '../time/time-zone';

/** How long a question of the bot can be answered in words, in milliseconds; its buttons work longer. */
export const PENDING_MS = 15 * MINUTE;

const optionSchema = z.object({
  title: z.string(),
  /** What the option's button carries. */
  data: z.unknown(),
  /** Whether "yes" or "no" chooses it. */
  answer: z.enum(['yes', 'no']).optional(),
});

/** What the bot asked a person last in a place, and with what words it can be answered. */
const pendingSchema = z.object({
  askedAt: instant,
  options: z.array(optionSchema).max(6),
  /** The short command that a bare value completes: see `completedBy`. */
  completes: z.string().optional(),
});

/** How long what was spoken of last is gone on from, in milliseconds. */
export const SPOKEN_MS = 30 * MINUTE;

const name = z.string().max(200);
/** What was spoken of last: an answer of a pack, or the team's own data with what it was narrowed to. */
const spokenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), programId: name, answerId: name }),
  z.object({
    kind: z.literal('own'),
    about: name,
    person: name.optional(),
    item: name.optional(),
    holding: name.optional(),
    certification: name.optional(),
  }),
]);
export type Spoken = z.infer<typeof spokenSchema>;

/** An answer that was posted as a message of its own, and to what question. */
const ratedSchema = z.object({
  activityId: z.string().max(400),
  programId: name,
  answerId: name,
  question: z.string().max(1000),
});
export type RatedAnswer = z.infer<typeof ratedSchema>;

/** Where a conversation with one person in one place stands. */
export const talkSchema = z.object({
  personId: z.string(),
  at: instant,
  pending: pendingSchema.optional(),
  spoken: spokenSchema.optional(),
  /** The short command that the last change was; a value alone puts it right. */
  changed: z.string().optional(),
  /** That change was taken back since. */
  takenBack: z.literal(true).optional(),
  /** What this person said last where only they saw it, and when. */
  privately: z.object({ text: z.string().max(500), at: instant }).optional(),
  /** The last answers that can be rated, newest last. */
  rated: z.array(ratedSchema).max(10).optional(),
});
export type Talk = z.infer<typeof talkSchema>;

/** The rows of a place that hold what was said last, one for each person. */
export interface TalkRows {
  readonly talk: readonly { readonly value: Talk; readonly etag: string }[];
}

/** One way to answer a question of the bot. */
export interface QuestionOption {
  readonly title: string;
  readonly data: ButtonData;
  readonly answer?: 'yes' | 'no';
}

/** A question of the bot that waits for its answer. */
export interface Question {
  readonly options: readonly QuestionOption[];
  readonly completes?: string;
}

/** Where the value stands in a command that it completes. */
export const VALUE_PLACE = '{}';

/**
 * The short command that a value completes, at its end or where its place is.
 * @example completedBy('anniversary', '30 June 2027') // 'anniversary 30 June 2027'
 * @example completedBy('assign {} to Ben', 'the fees') // 'assign the fees to Ben'
 */
export function completedBy(completes: string, value: string): string {
  const at = completes.indexOf(VALUE_PLACE);
  if (at < 0) return `${completes} ${value}`;
  return completes.slice(0, at) + value + completes.slice(at + VALUE_PLACE.length);
}

/** The stored row of a person's conversation. */
export function talkWith(rows: TalkRows, personId: string) {
  return rows.talk.find(({ value }) => value.personId === personId);
}

/** What was spoken of last with this person; undefined when that is too long ago. */
export function lastSpoken(rows: TalkRows, personId: string, now: Instant): Spoken | undefined {
  const talk = talkWith(rows, personId)?.value;
  return talk && now - talk.at <= SPOKEN_MS ? talk.spoken : undefined;
}

/** The short command of this person's last change; undefined when that is too long ago. */
export function lastChanged(rows: TalkRows, personId: string, now: Instant): string | undefined {
  const talk = talkWith(rows, personId)?.value;
  return talk && now - talk.at <= PENDING_MS ? talk.changed : undefined;
}

/** What this person said last where only they saw it; undefined when that is too long ago. */
export function seenPrivately(rows: TalkRows, personId: string, now: Instant): string | undefined {
  const said = talkWith(rows, personId)?.value.privately;
  return said && now - said.at <= SPOKEN_MS ? said.text : undefined;
}

/** Whether this person's last change was taken back. */
export function isTakenBack(rows: TalkRows, personId: string): boolean {
  return talkWith(rows, personId)?.value.takenBack === true;
}

/** The question that waits for this person's answer; undefined when there is none, or it was asked too long ago. */
export function pendingQuestion(rows: TalkRows, personId: string, now: Instant): Question | undefined {
  const pending = talkWith(rows, personId)?.value.pending;
  if (!pending || now - pending.askedAt > PENDING_MS) return undefined;
  const options = pending.options.flatMap(({ title, data, answer }) => {
    const pressed = parseButtonData(data);
    return pressed ? [{ title, data: data as ButtonData, ...(answer && { answer }) }] : [];
  });
  return { options, ...(pending.completes && { completes: pending.completes }) };
}
