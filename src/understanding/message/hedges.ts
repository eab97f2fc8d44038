/** Words that say how sure somebody is, and no more. */
const I_THINK = 'i (?:think|guess|believe|suppose)';
const ADVERBS = 'maybe|perhaps|possibly|probably|presumably';
const UNSURE = new RegExp(
  [
    String.raw`\b(?:${ADVERBS}|${I_THINK}(?: that)?|vielleicht|wohl|ich glaube)\b[,\s]*`,
    String.raw`,?\s*(?:${I_THINK})(?=\s*[.!]?\s*$)`,
  ].join('|'),
  'gi',
);
/** "Might be" is "is", said with care; "we should" and "could we" ask for what stands behind them. */
const CAREFUL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:might|may|could|should)(?: well)? be\b/gi, 'is'],
  [/^\s*(?:we|one|somebody|someone) (?:should|could|might|ought to)\s+/i, ''],
];

/**
 * The sentence as somebody sure would say it; undefined where it was said without a hedge. Only good for asking back.
 * @example withoutHedges('maybe we should pause until May') // 'pause until May'
 */
export function withoutHedges(text: string): string | undefined {
  const plain = CAREFUL.reduce(
    (said, [careful, sure]) => said.replace(careful, sure),
    text.replace(UNSURE, ''),
  ).trim();
  return plain === '' || plain === text.trim() ? undefined : plain;
}
