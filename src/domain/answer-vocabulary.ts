import { FOREIGN_WORDS } from './answer-foreign';
import { stem } from './answer-stem';
import { wordsIn } from './answer-text';
import { THESAURUS } from './answer-thesaurus';
import { once } from './once';
import type { Program } from './program';

const WORDS_OF_PROGRAMMES = `
designation | competency | specialization | solutions partner | solution partner | solution area | solution path | partner success
partner center | partner portal | partner admin | partner id | partner program | partner network | partner agreement | partner university
partner location account | partner global account | partner of record | membership center | membership offers | competency partners
capability score | skilling | presales | vetting | usage growth | deployments | net customer adds | customer adds | net adds
internal use | internal use rights | iur | advisory hours | signature cloud support | legacy benefits | action pack
program contact | primary program contact | renewal window | anniversary date | customer reference | reference list
learn profile | my learn | mcp | mcps | indirect reseller | indirect provider | expert msp | frontier partner | opt in | my access
`;

/** Names of products and metals, of which people speak for many other reasons than a partner programme. */
const PRODUCT_WORDS = `
azure | office | office 365 | o365 | microsoft 365 | m365 | teams | dynamics | dynamics 365 | power bi | power apps | power platform
power automate | intune | windows | windows server | exchange | sharepoint | onedrive | outlook | excel | word | surface | visual studio
sql | sql server | github | copilot | fabric | sentinel | defender | entra | security | infrastructure | devops | kubernetes
business central | crm | server | e3 | e5 | gold | silver | badge | passport | business card
`;

/** Phrases of more words are not looked for. */
const LONGEST = 4;

/** Phrases, in stems; and how many words the longest of them has that begins with a stem. */
export interface PhraseSet {
  readonly phrases: ReadonlySet<string>;
  readonly longest: ReadonlyMap<string, number>;
}

const PRODUCTS = phraseSetOf(phrasesOf(PRODUCT_WORDS));
/** What is common to all packs is no word of one. Only packs that are made ready need it. */
const COMMON = once((): ReadonlySet<string> => new Set(THESAURUS.flat().map(phraseOf)));

/** How much a message sounds like one about a partner programme. */
export interface Speech {
  /** Words of the programme in it, and whether it names products without any of those. */
  readonly anchors: number;
  readonly products: boolean;
  readonly words: number;
  /** How many of its words belong to other walks of life. */
  readonly foreign: number;
}

/**
 * The words of a programme that have no other use: its abbreviations, its words for what can be held, the names of
 * its parts. What every conversation may hold ("fee") and names of products are not among them.
 */
export function ownWordsOf({
  synonyms,
  holdings,
  words,
  name,
  shortName,
  also,
}: Program): ReadonlySet<string> {
  const { date, renewer, holding } = words;
  const own = [
    ...synonyms.flat(),
    ...holdings.flatMap((one) => [one.name, ...one.also, ...one.earlier]),
    ...[date, renewer, holding].flatMap((word) => [word.name, ...word.also]),
    holding.plural,
    ...[name, shortName, ...also],
  ].map(phraseOf);
  const anchors = own.filter(
    (phrase) => !COMMON().has(phrase) && !VAGUE.has(phrase) && !PRODUCTS.phrases.has(phrase),
  );
  return new Set(anchors);
}

/** Words of partner programmes, whichever it is. */
export const PROGRAMME_WORDS = phrasesOf(WORDS_OF_PROGRAMMES);

/** Single words of a pack that are as common elsewhere. */
const VAGUE = phrasesOf(
  'core | expanded | launch | program | hosting | messaging | learning | communications | due | pts',
);

/** What the words of a message, in small letters, say about its subject. `stems` are theirs. */
export function speechOf(words: readonly string[], stems: readonly string[], anchors: PhraseSet): Speech {
  const found = phrasesIn(stems, anchors);
  return {
    anchors: found.size,
    products: found.size === 0 && phrasesIn(stems, PRODUCTS).size > 0,
    words: words.length,
    foreign: new Set(words.filter((word) => FOREIGN_WORDS.has(word))).size,
  };
}

/** The phrases of a set that a row of stems has, each once. */
export function phrasesIn(stems: readonly string[], set: PhraseSet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, first] of stems.entries()) {
    const longest = Math.min(set.longest.get(first) ?? 0, stems.length - at);
    let phrase = first;
    for (let length = 1; length <= longest; length += 1) {
      if (length > 1) phrase += ` ${stems[at + length - 1] ?? ''}`;
      if (set.phrases.has(phrase)) found.add(phrase);
    }
  }
  return found;
}

/** Makes phrases ready for being looked for. */
export function phraseSetOf(phrases: Iterable<string>): PhraseSet {
  const set = new Set(phrases);
  const longest = new Map<string, number>();
  for (const phrase of set) {
    const stems = phrase.split(' ');
    const [first = ''] = stems;
    if (stems.length <= LONGEST) longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
  return { phrases: set, longest };
}

function phrasesOf(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/[|\n]/).map(phraseOf).filter(Boolean));
}

function phraseOf(phrase: string): string {
  return wordsIn(phrase).map(stem).join(' ');
}
