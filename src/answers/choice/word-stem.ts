const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ed', 'es', 's'];
/** What is left of a word has to be this long. */
const SHORTEST_STEM = 4;

/** What the forms of a word have in common, as far as comparing takes it. @example stemOf('renewing') // 'renew' */
export function stemOf(word: string): string {
  const plain = word.replace(/'s$/, '').replaceAll("'", '');
  if (plain.length > SHORTEST_STEM + 1 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  const ending = ENDINGS.find((each) => plain.length - each.length >= SHORTEST_STEM && plain.endsWith(each));
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  return stem.length > SHORTEST_STEM || ending !== undefined ? stem.replace(/e$/, '') : stem;
}
