import { FOREIGN_WORDS } from './answer-foreign';
import { stem } from './answer-stem';
import { wordsIn } from './answer-text';
import { THESAURUS } from './answer-thesaurus';
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

const PRODUCTS = phrasesIn(PRODUCT_WORDS);
const COMMON: ReadonlySet<string> = new Set(THESAURUS.flat().map(phraseOf));

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
  const anchors = own.filter((phrase) => !COMMON.has(phrase) && !VAGUE.has(phrase) && !PRODUCTS.has(phrase));
  return new Set(anchors);
}

/** Words of partner programmes, whichever it is. */
export const PROGRAMME_WORDS = phrasesIn(WORDS_OF_PROGRAMMES);

/** Single words of a pack that are as common elsewhere. */
const VAGUE = phrasesIn(
  'core | expanded | launch | program | hosting | messaging | learning | communications | due | pts',
);

/** What the words of a message, in small letters, say about its subject. */
export function speechOf(words: readonly string[], anchors: ReadonlySet<string>): Speech {
  const stems = words.map(stem);
  const phrases = stems.flatMap((_, at) =>
    [1, 2, 3, 4].map((length) => stems.slice(at, at + length).join(' ')),
  );
  const found = new Set(phrases.filter((phrase) => anchors.has(phrase)));
  return {
    anchors: found.size,
    products: found.size === 0 && phrases.some((phrase) => PRODUCTS.has(phrase)),
    words: words.length,
    foreign: new Set(words.filter((word) => FOREIGN_WORDS.has(word))).size,
  };
}

function phrasesIn(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/[|\n]/).map(phraseOf).filter(Boolean));
}

function phraseOf(phrase: string): string {
  return wordsIn(phrase).map(stem).join(' ');
}
