import type { Span } from '../closed-class/message-token';
import type { ChangeCommand } from './command-kind';
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
  return change === 'set-stand-in' ? [...named, ...stoodFor(text)] : named;
}

/** "Cleo stands in for him": for whom was said before. */
function stoodFor(text: string): readonly Span[] {
  return [...text.matchAll(STOOD_FOR)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}
