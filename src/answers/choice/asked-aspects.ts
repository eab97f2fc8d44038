/** What a question can ask of its subject, each with the words that tell it. A question may have several, or none. */
const ASPECTS = {
  cost: /\b(?:cost|costs|price|prices|fees?|pay|paying|expensive|cheap\w*|budget|dollars?|usd|euros?|money|charged?)\b|[$€£]/i,
  length: /\bhow (?:long|soon|fast|quick\w*)\b|how many (?:days|weeks|months|years)|duration/i,
  number: /\bhow (?:many|much)\b|number of|maximum|\bmax\b|\bcap\b|threshold/i,
  time: /\bwhen\b|(?:what|which) (?:date|day|time|month|year)|until|deadline|since|by what|earliest|latest|how early|\bdate\b/i,
  who: /\bwho\b|whom|whose|which (?:person|role|people)|\brole\b/i,
  where: /\bwhere\b|which (?:page|menu|site|place)|\blink\b|\burl\b|look up|\bfind\b/i,
  how: /\bhow (?:do|can|to|does|is|are|should|would)\b|\bsteps?\b|way to|procedure|instructions/i,
  why: /\bwhy\b|reason|how come|what.s wrong|\bgr[ea]y(?:ed)?\b|not working|\bfail/i,
  may: /^(?:can|may|could)\b|\b(?:can|may) (?:we|i|you|they|one)\b|allowed|permitted|possible/i,
  need: /\bneed|\bmust\b|requir|mandatory|obligat|have to|necessary|prerequisite/i,
  otherwise:
    /\bwhat (?:if|happens)|\bif (?:we|i|you|they|it|our|the)\b|consequence|lapse|\bmissed?\b|too late|\blose/i,
  what: /\bwhat(?:'s| is| are| does)\b|\bmean|stand for|explain|defin|difference/i,
  which: /\bwhich\b|\blist\b|name the|examples/i,
  not: /\b(?:not|no|never|without|cannot|none|nobody)\b|n't\b/i,
  people: /\b(?:people|persons?|staff|folks|employees|guys|engineers|colleagues?|consultants?)\b/i,
  points: /\b(?:points?|score|worth)\b/i,
  customers: /\b(?:customers?|clients?)\b/i,
  seats: /\b(?:seats?|licen[cs]es?|subscriptions?|keys?)\b/i,
  small: /\b(?:smb|small\w*|midmarket)\b/i,
  large: /\b(?:enterprise|big\w*|large\w*)\b/i,
  us: /\b(?:we|our|us|i|my|me)\b/i,
} as const satisfies Record<string, RegExp>;
export type Aspect = keyof typeof ASPECTS;

const ALL = Object.entries(ASPECTS) as [Aspect, RegExp][];

/** What is asked. @example aspectsOf('How many people need it?') // ['number', 'need', 'people'] */
export function aspectsOf(question: string): readonly Aspect[] {
  return ALL.flatMap(([aspect, words]) => (words.test(question) ? [aspect] : []));
}
