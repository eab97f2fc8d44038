import { slotsIn, type Example } from '../examples/example';
import { FILLERS } from '../examples/fillers';
import { slotsOf, type ChangeName, type Slot } from '../examples/labels';
import { textWords } from '../entities/names/text-words';

/**
 * Sentences of examples in plain words, by label, and the words that most labels share; plain data, so that it can be
 * stored with what was learned from the same examples.
 */
export interface SlotTemplates {
  /** Words joined by blanks: those that many labels have. */
  readonly common: string;
  /** Of each label its sentences: plain words and slots, joined by blanks, each once. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

type Sentence = Pick<Example, 'label' | 'text'>;

/** A word of this part of all labels says nothing about one of them. */
const COMMON_PART = 0.12;
/** A label has a word that stands in this part of its sentences: with many examples any word stands somewhere. */
const OWN_PART = 0.015;
/** With few labels a word of two is no common one. */
const LEAST_LABELS = 4;

/**
 * The templates of examples, all languages together.
 * @example slotTemplatesOf([{ label: 'do:tick', text: 'Tick {item}, please!' }]).labels // { 'do:tick': ['tick {item} please'] }
 */
export function slotTemplatesOf(examples: readonly Sentence[]): SlotTemplates {
  const labels = new Map<string, Set<string>>();
  const asked = askedThings(examples);
  for (const { label, text } of examples.filter((each) => isOfSlots(each, asked))) {
    const words = textWords(unnamed(text)).map(({ plain }) => plain);
    labels.set(label, (labels.get(label) ?? new Set()).add(words.join(' ')));
  }
  const entries = [...labels].map(([label, texts]) => [label, withoutThings([...texts])] as const);
  const common = commonWords(entries.map(([, texts]) => texts));
  return { common: common.sort().join(' '), labels: Object.fromEntries(entries) };
}

/** A word of so few of a label's sentences is a thing's rather than the request's. */
const RARE_PART = 0.03;

/** Without sentences that name a thing where another has a slot: "vetting is not done" beside "{item} is not done". */
function withoutThings(texts: readonly string[]): readonly string[] {
  const all = texts.map((text) => text.split(' '));
  const open = new Set(texts.filter((text) => text.includes('{')).map((text) => text.replace(SLOT, '{}')));
  const isRare = (word: string): boolean =>
    all.filter((words) => words.includes(word)).length < all.length * RARE_PART;
  const namesThing = (words: readonly string[]): boolean =>
    words.some((word, at) => open.has(words.with(at, '{}').join(' ')) && isRare(word));
  return texts.filter((text, at) => text.includes('{') || !namesThing(all[at] ?? []));
}

const SLOT = /\{\w+\}/g;

/** The words that many labels have. */
function commonWords(labels: readonly (readonly string[])[]): string[] {
  const having = new Map<string, number>();
  for (const texts of labels) {
    const counts = new Map<string, number>();
    for (const word of texts.flatMap((text) => [...new Set(text.split(' '))]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      if (count >= texts.length * OWN_PART) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const most = Math.max(LEAST_LABELS, labels.length * COMMON_PART);
  return [...having].filter(([word, own]) => own >= most && !isSlot(word)).map(([word]) => word);
}

/** First names, with a family name behind them, that examples tell of people with. */
const NAMED = new RegExp(
  `\\b(?:${(FILLERS.person ?? []).map((name) => name.split(' ')[0]).join('|')})\\b(?: \\p{Lu}[\\p{L}']+)?`,
  'gu',
);

/** A sentence with its slot in the place of a name: a name is no word of the request. */
function unnamed(text: string): string {
  return text.replace(NAMED, '{person}');
}

/** Slots that are filled with anything people may say. */
const OPEN: readonly Slot[] = ['item', 'customer', 'certification', 'holding', 'zone', 'program', 'person'];
/** A sentence of so few words without a slot is the request alone: "add an item". */
const BARE = 3;

/** "I take over" names its person. */
const SPEAKER = /\b(?:i|me|myself|ich|mich|mir)\b/i;

/** What a question is mostly about, as "is {item} done": half of its sentences leave it open. */
function askedThings(examples: readonly Sentence[]): ReadonlyMap<string, Slot> {
  const things = new Map<string, Slot>();
  for (const label of new Set(examples.map((each) => each.label))) {
    const own = examples.filter((each) => each.label === label);
    const thing = OPEN.find(
      (slot) => own.filter(({ text }) => slotsIn(text).includes(slot)).length >= own.length / 2,
    );
    if (thing && !label.startsWith('do:')) things.set(label, thing);
  }
  return things;
}

/** False for a sentence that names a thing of its own where others have a slot: its words belong to no request. */
function isOfSlots({ label, text }: Sentence, asked: ReadonlyMap<string, Slot>): boolean {
  const wanted = label.startsWith('do:') ? slotsOf(label.slice('do:'.length) as ChangeName) : [];
  const main = OPEN.find((slot) => wanted.includes(slot)) ?? asked.get(label);
  const own = slotsIn(text);
  if (main === 'person' && SPEAKER.test(text)) return true;
  return main === undefined || own.includes(main) || own.includes('number') || text.split(' ').length <= BARE;
}

/** Every word of templates that is no slot and not among the common ones, in alphabetical order. */
export function ownWords(templates: readonly string[], common: ReadonlySet<string>): readonly string[] {
  const words = new Set(templates.flatMap((template) => template.split(' ')));
  return [...words].filter((word) => word !== '' && !isSlot(word) && !common.has(word)).sort();
}

function isSlot(word: string): boolean {
  return word.startsWith('{');
}
