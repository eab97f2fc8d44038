import { classesFor, isGuarded, negatesAt, type ClassLookup } from '../closed-class/message-language';
import type { Span } from '../closed-class/message-token';
import { hasAny, phraseAt, phrases, placeOf, withoutPhrases } from '../closed-class/phrases';
import { asksIn, suggestsIn, withoutAskedNot } from './questions';
import { isForwarded, isQuoted } from './quotation';
import { ENTITY, ENTITY_GENITIVE, sentencesOf, type Sentence } from './sentence';

/** What kind of statement a message makes; each is decided by small words and by how it is built. */
export const POLARITY_FLAGS = [
  'negated',
  'contrasted',
  'conditional',
  'asks',
  'suggests',
  'politeRequest',
  'quoted',
  'forwarded',
  'reported',
  'cited',
  'otherOwner',
  'addressed',
  'former',
  'past',
  'corrected',
  'hypothetical',
  'hedged',
  'planned',
  'comparison',
  'exampleOnly',
] as const;

export type PolarityFlag = (typeof POLARITY_FLAGS)[number];
export type Polarity = Readonly<Record<PolarityFlag, boolean>>;

/**
 * What kind of statement a text makes. `entities` are the places of names and days in it, which say nothing about that.
 * @example polarityOf("don't pause").negated // true
 * @example polarityOf('could you pause the reminders?') // politeRequest, and asks nothing
 * @example polarityOf('could Megan be the contact?').suggests // true
 */
export function polarityOf(text: string, entities: readonly Span[] = []): Polarity {
  const flags = new Set<PolarityFlag>();
  if (isQuoted(text, entities)) flags.add('quoted');
  if (isForwarded(text)) flags.add('forwarded');
  const sentences = sentencesOf(text, entities);
  const classes = classesFor(sentences.flatMap(({ words }) => words));
  for (const sentence of sentences) {
    for (const flag of flagsOf(withoutLeadingNo(sentence), classes)) flags.add(flag);
  }
  for (const [flag, guard] of GUARDS) if (isGuarded(guard, [], text)) flags.add(flag);
  return Object.fromEntries(POLARITY_FLAGS.map((flag) => [flag, flags.has(flag)])) as Record<
    PolarityFlag,
    boolean
  >;
}

/** What scripts without spaces are searched for. */
const GUARDS = [
  ['negated', 'negators'],
  ['conditional', 'conditionals'],
  ['asks', 'interrogatives'],
] as const;

function flagsOf(sentence: Sentence, classes: ClassLookup): PolarityFlag[] {
  const { words } = sentence;
  const bare = withoutPhrases(withoutPhrases(words, classes.harmless), classes.politeOpeners);
  const said = suggestsIn(sentence, classes) ? bare.slice(1) : bare;
  // "I would rather Dev did it", "it would help if there was one": neither past nor a condition.
  const wishes = hasAny(words, classes.wishes);
  const checks: Readonly<Record<Exclude<PolarityFlag, 'quoted' | 'forwarded'>, boolean>> = {
    negated: isGuarded('negators', withoutAskedNot(sentence, classes), ''),
    contrasted: isContrasted(words, classes),
    conditional: isGuarded('conditionals', wishes ? withoutPhrases(words, classes.wishes) : words, ''),
    asks: asksIn({ ...sentence, words: withoutPhrases(words, classes.harmless) }, classes),
    suggests: suggestsIn(sentence, classes),
    politeRequest: hasAny(words, classes.politeOpeners),
    reported: reportingAt(words, classes) === 'others',
    cited: reportingAt(words, classes) === 'a source',
    otherOwner: hasAny(words, classes.others) || words.some((word) => isOthersGenitive(word, classes)),
    addressed: hasAny(words, classes.addressed),
    former: !wishes && hasAny(words, classes.former),
    past: !wishes && pastIn(words, classes) === 'past',
    corrected: pastIn(words, classes) === 'corrected',
    hypothetical: hasAny(said, classes.hypothetical),
    hedged: hasAny(said, classes.hedges),
    planned: hasAny(said, classes.planned),
    comparison: hasAny(withoutPhrases(words, classes.contrasts), classes.comparison),
    exampleOnly: hasAny(words, classes.examples),
  };
  return POLARITY_FLAGS.filter((flag) => flag in checks && checks[flag as keyof typeof checks]);
}

const NO = phrases('no, nope, nein, non, não, nee');

/** "No, the date is …" corrects and negates nothing. */
function withoutLeadingNo(sentence: Sentence): Sentence {
  const { words, firstSetOff } = sentence;
  const leads = phraseAt(words, 0, NO) > 0 && (firstSetOff || words.length === 1);
  return leads ? { ...sentence, words: words.slice(1) } : sentence;
}

/** What may stand before the thing that is put right: "not at the end of June". */
const LEADS_TO = phrases(
  'at, at the, on, on the, in, in the, by, the, to, am, im, bis, zum, den, der, die, das',
);
const BUT = phrases('but, sondern');

function isContrasted(words: readonly string[], { contrasts, negators }: ClassLookup): boolean {
  const not = placeOf(words, negators);
  return hasAny(words, contrasts) || (not >= 0 && placeOf(words.slice(not), BUT) > 0) || putsRight(words);
}

/** "30 June, not 30 July": one thing in the place of another. */
function putsRight(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word !== ENTITY || !negatesAt(words, at + 1)) return false;
    return words[at + 2 + phraseAt(words, at + 2, LEADS_TO)] === ENTITY;
  });
}

/** Who tells: "Microsoft says" is somebody else, "the portal says" a source, "I said" neither. */
function reportingAt(
  words: readonly string[],
  { reporting, hearsay, sources, speakers }: ClassLookup,
): 'others' | 'a source' | undefined {
  if (hasAny(words, hearsay)) return 'others';
  const at = placeOf(words, reporting);
  if (at <= 0 || phraseAt(words, at - 1, speakers) > 0) return undefined;
  return hasAny(words.slice(0, at), sources) ? 'a source' : 'others';
}

/** "The customer's"; "our team's" is our own. */
function isOthersGenitive(word: string, { ownGenitives }: ClassLookup): boolean {
  if (word === ENTITY_GENITIVE) return true;
  return /\p{L}['’]s$/u.test(word) && !ownGenitives.known.has(word);
}

/** "The date was wrong, it is …" is about now. */
function pastIn(words: readonly string[], { past, present }: ClassLookup): 'past' | 'corrected' | undefined {
  const at = placeOf(words, past);
  if (at < 0) return undefined;
  return hasAny(words.slice(at + 1), present) ? 'corrected' : 'past';
}
