import type { Span } from '../closed-class/message-token';
import type { ChangeCommand } from '../../domain/requests/change-command';
import { POLARITY_FLAGS, polarityOf, type PolarityFlag } from './polarity';

/** What a name or a day may say without being more than that: "May", "Will", "last Friday". */
const HARMLESS_IN_NAMES: ReadonlySet<PolarityFlag> = new Set([
  'hedged',
  'planned',
  'suggests',
  'past',
  'former',
]);
const STOOD_FOR = /(?<=\bfor )(?:him|her|them)\b(?=[\s.!]*$)|(?<=\bfür )(?:ihn|sie)\b(?=[\s.!]*$)/gi;
/** Changes that give somebody something to do. */
const GIVES_WORK: ReadonlySet<ChangeCommand['do']> = new Set(['assign', 'set-contact', 'set-stand-in']);
const ONES_WORK = /^['’]s(?= (?:job|task|turn|plate|desk|duty|business|responsibility|call)\b)/i;
const OF_REMINDERS: ReadonlySet<ChangeCommand['do']> = new Set(['snooze', 'pause', 'resume']);
const THEY = /(?<=\b(?:reminders|messages|notifications|pings|nudges|posts)\b.*)\b(?:they|them)\b/gi;
/** Their words are the team's own and may say anything. */
const FREE_TEXT: ReadonlySet<ChangeCommand['do']> = new Set(['add-item', 'rename-item']);

/**
 * The places of names and values that say nothing about what kind of statement a text is: "if Megan agrees", taken for
 * somebody's name, is still a condition and so none of them.
 * @example silentSpans('Megan said it is done', [{ start: 0, end: 10 }], 'tick') // []
 */
export function silentSpans(
  text: string,
  spans: readonly Span[],
  change: ChangeCommand['do'],
): readonly Span[] {
  if (FREE_TEXT.has(change)) return spans;
  const named = spans.filter(({ start, end }) => {
    const polarity = polarityOf(text.slice(start, end));
    return POLARITY_FLAGS.every((flag) => !polarity[flag] || HARMLESS_IN_NAMES.has(flag));
  });
  if (change === 'set-stand-in') return [...named, ...stoodFor(text)];
  if (GIVES_WORK.has(change)) return named.map((span) => withGenitive(text, span));
  return OF_REMINDERS.has(change) ? [...named, ...remindersMeant(text)] : named;
}

/** "The vetting is Cleo's job" gives it to her: the genitive is no other owner's. */
function withGenitive(text: string, { start, end }: Span): Span {
  return { start, end: end + (ONES_WORK.exec(text.slice(end))?.[0].length ?? 0) };
}

/** "These reminders, can they rest": who is spoken of was said before. */
function remindersMeant(text: string): readonly Span[] {
  return [...text.matchAll(THEY)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
}

/** "Cleo stands in for him": for whom was said before. */
function stoodFor(text: string): readonly Span[] {
  return [...text.matchAll(STOOD_FOR)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}
