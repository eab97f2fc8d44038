import { keepResults } from '../memoize';

/** Words kept with their root: people use few. */
const MOST_WORDS = 4_000;

/**
 * What an English word in small letters has in common with its other forms; no word itself. Light, so that what differs
 * in meaning stays apart; irregular forms have roots of their own.
 * @example wordRoot('budgeting') // 'budget'
 * @example wordRoot('competencies') // 'competenci', as is wordRoot('competency')
 */
export const wordRoot = keepResults((word): string => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const base = withoutTense(withoutPlural(word));
  return base.replace(/([^aeiou])y$/, '$1i').replace(/([^e])e$/, '$1');
}, MOST_WORDS);

function withoutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !/(is|as)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const cut = /^(.*[aeiouy].*)(ing|ed)$/.exec(word)?.[1];
  if (cut === undefined || cut.length < 3) return word;
  return /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
