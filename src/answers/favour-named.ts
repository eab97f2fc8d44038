import type { AnswerDocument } from './documents/answer-document';
import type { Ranked } from './rank-documents';

/** How much less likely a document is that is about other holdings than those that are named. */
const ABOUT_ANOTHER = 0.1;
/** How much likelier one that is about a named holding is than one about none. */
const ABOUT_NAMED = 2;

/**
 * Ranked documents weighed anew when a question names holdings: what is only about others is hardly meant. Unchanged
 * when it names none.
 */
export function favourNamed(
  ranked: readonly Ranked[],
  documents: ReadonlyMap<string, AnswerDocument>,
  named: readonly string[],
): readonly Ranked[] {
  if (named.length === 0) return ranked;
  const weighed = ranked.map((each) => ({
    each,
    weight: each.probability * factor(documents.get(each.label)?.holdings ?? [], named),
  }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return weighed
    .map(({ each, weight }) => ({ ...each, probability: weight / sum }))
    .sort((a, b) => b.probability - a.probability);
}

function factor(about: readonly string[], named: readonly string[]): number {
  if (about.length === 0) return 1;
  return about.some((id) => named.includes(id)) ? ABOUT_NAMED : ABOUT_ANOTHER;
}
