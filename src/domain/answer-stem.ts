import { ownValue } from './own-value';

/**
 * The stem of an English word in small letters: light, so that what differs in meaning stays apart.
 * British and American spellings share a stem. @example stem('licences') // 'licens', as is stem('licensed')
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const irregular = ownValue(IRREGULAR, word);
  const regular = irregular ?? word;
  const fixed = irregular === word || !/^[a-z]{4,}$/.test(regular);
  const made = fixed ? regular : ending(oneSpelling(regular));
  // Words of packs and thesaurus come back all the time; what people type must not fill the memory.
  if (stems.size < 20_000) stems.set(word, made);
  return made;
}

const stems = new Map<string, string>();

const IRREGULAR: Readonly<Record<string, string | undefined>> = {
  bought: 'buy',
  paid: 'pay',
  lost: 'lose',
  held: 'hold',
  sent: 'send',
  ran: 'run',
  got: 'get',
  gotten: 'get',
  gone: 'go',
  goes: 'go',
  went: 'go',
  kept: 'keep',
  told: 'tell',
  found: 'find',
  left: 'leave',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  sold: 'sell',
  chose: 'choose',
  chosen: 'choose',
  seen: 'see',
  shown: 'show',
  given: 'give',
  gave: 'give',
  taken: 'take',
  took: 'take',
  began: 'begin',
  begun: 'begin',
  became: 'become',
  fell: 'fall',
  grew: 'grow',
  grown: 'grow',
  people: 'person',
  persons: 'person',
  children: 'child',
  criteria: 'criterion',
  analyses: 'analysis',
  news: 'news',
  does: 'do',
  this: 'this',
  always: 'always',
  process: 'process',
  access: 'access',
  address: 'address',
  business: 'business',
  status: 'status',
  statuses: 'status',
  bonus: 'bonus',
  dynamics: 'dynamics',
  analytics: 'analytics',
  series: 'series',
  ties: 'tie',
  dies: 'die',
  dying: 'die',
  lies: 'lie',
};

function oneSpelling(word: string): string {
  return word
    .replace(/^programmes?$/, 'program')
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/is(e|ed|es|er|ers|ing)$/, 'iz$1')
    .replace(/^licence/, 'license')
    .replace(/^centre/, 'center')
    .replace(/our$/, 'or')
    .replace(/^(enrol|fulfil|cancel|label)l?(ed|ing|ment|s|ation)?$/, '$1$2');
}

function ending(word: string): string {
  const singular = withoutPlural(word);
  const base = withoutTense(singular);
  return base.replace(/([^aeiou])y$/, '$1i').replace(/([^e])e$/, '$1');
}

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
