import type { Command } from '../domain/command';
import { classify, type Classified, type PackedModel } from '../learning/packed-model';
import { hedgeLength } from './closed-class/leading-hedge';
import type { Entity, Span } from './entities/entity';
import { isChange } from './decision/command-kind';
import type { EntityContext } from './entities/entity-context';
import { findEntities } from './entities/find-entities';
import { maskEntities } from './entities/mask-entities';
import type { Clause } from './decision/beside';
import { guessPeople } from './entities/names/guess-people';
import { isOfPerson, type Label } from './examples/labels';
import { readShortForm } from './grammar/read-short-form';
import type { ShortFormContext } from './grammar/short-form-context';
import { readItemList } from './message/read-item-list';
import { formMeaning, halfForm } from './form-meaning';
import { partCommand } from './part-command';
import { withClauses } from './sentence-clauses';
import { splitMessage } from './message/split-message';
import type { About } from './slots/about';
import { fillSlots, type Filled, type SlotInput } from './slots/fill-slots';
import { withSubject } from './thread/follow-up';
import type { SlotTemplates } from './slots/slot-templates';

/** What the build learned from the example sentences. */
export interface Learned {
  readonly model: PackedModel;
  readonly templates: SlotTemplates;
}

/** What a message is understood with: what was learned, and what the place and its programme have. */
export interface MessageContext {
  readonly learned: Learned;
  readonly forms: ShortFormContext;
  readonly entities: EntityContext;
}

/** One thing that a message says. */
export interface Meaning {
  /** The part of the message. */
  readonly text: string;
  readonly by: 'short-form' | 'words';
  /** Absent for a short form, which is its command and nothing else. */
  readonly label?: Label;
  /** How likely the label is, 0 to 1. */
  readonly probability: number;
  /** What is asked for; absent where something that it needs is missing, or nothing is asked for. */
  readonly command?: Command;
  /** What the same sentence asks for besides. */
  readonly further: readonly Command[];
  readonly about?: About;
  readonly missing: Filled['missing'];
  /** What of the text names and values took. */
  readonly spans: readonly Span[];
  /** The other parts of the same sentence, where it is one part of several. */
  readonly beside?: readonly Clause[];
  /** The question in the text, where the rest only leads up to it. */
  readonly asks?: string;
  /** Every label with its likelihood, the likeliest first. */
  readonly ranked: readonly Classified[];
}

/** From this likelihood on the rest of a doubtful sentence is a change. */
const HEDGED_FROM = 0.5;
/** From this likelihood on a verb and a name in capitals are a holding that nobody knows. */
const UNKNOWN_FROM = 0.15;
const COMMAND_AND_NAME = /^\p{L}+(?: \p{Lu}[\p{L}&-]*){1,4}[.!]?$/u;
/** A change that lacks what it needs gives way to a question or card this much less likely. */
const GIVES_WAY = 0.4;

/**
 * What a message says: one meaning, or several where each part of it is a thing of its own. A part that was not
 * understood stays among them, with the label `out`, so that the reply can name it.
 */
export function understandMessage(text: string, context: MessageContext): readonly Meaning[] {
  const form = readForm(text, context);
  if (form) return [form];
  const read = new Map<string, Meaning>();
  const meaningOf = (part: string): Meaning => {
    const known = read.get(part) ?? readPart(part, context);
    read.set(part, known);
    return known;
  };
  const parts = splitMessage(text, (part, before) => partCommand(meaningOf(part), before));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [asked(meaningOf(first?.text ?? text), first?.asks, context)];
  return withClauses(
    text,
    parts.map((part) => (part.left ? unread(part.text) : meaningOf(part.text))),
  );
}

/** A statement that only leads up to a question is none of what it states. */
function asked(meaning: Meaning, asks: string | undefined, context: MessageContext): Meaning {
  if (asks === undefined) return meaning;
  const whole = meaning.label?.startsWith('do:') ? readAs('programme', meaning, context) : meaning;
  const [named, ...others] = namedIn(meaning.text, context).filter(({ kind }) => kind === 'holding');
  const subject = others.length === 0 && named && meaning.text.slice(named.start, named.end);
  return { ...whole, asks: subject ? withSubject(asks, subject) : asks };
}

/** What is not done beside the others, whatever it says. */
function unread(text: string): Meaning {
  return { ...NOTHING, text, by: 'words', label: 'out', probability: 1, ranked: [] };
}

/** What a text says that is one thing, such as a part of a message. */
export function readPart(text: string, context: MessageContext): Meaning {
  const form = readForm(text, context);
  if (form) return form;
  const meaning = readHedged(text, context) ?? readWords(text, context);
  return halfForm(meaning) ?? meaning;
}

/** A documented short form; undefined for anything else. */
export function readForm(text: string, { forms }: MessageContext): Meaning | undefined {
  const command = readShortForm(text, forms) ?? readItemList(text);
  // What is planned is documented, but carried out by nobody yet.
  if (!command || command.do === 'make-plan' || (command.do === 'show' && command.what === 'report'))
    return undefined;
  return formMeaning(text, command);
}

/** "Perhaps add Security" is that change, said with doubt; undefined for anything else. */
function readHedged(text: string, context: MessageContext): Meaning | undefined {
  const start = hedgeLength(text);
  const rest = text.slice(start);
  if (start === 0 || rest === '') return undefined;
  const { spans, ...meaning } = readForm(rest, context) ?? readWords(rest, context);
  if (!meaning.command || !isChange(meaning.command) || meaning.probability < HEDGED_FROM) return undefined;
  const moved = spans.map((span) => ({ start: span.start + start, end: span.end + start }));
  return { ...meaning, text, by: 'words', spans: moved };
}

function readWords(text: string, context: MessageContext): Meaning {
  const entities = findEntities(text, context.entities);
  const ranked = rankedLabels(text, entities, context.learned.model);
  const input = { text, entities, ...slotContext(context) };
  const [best, second] = ranked;
  const first = meaningFor(best, { input, ranked });
  const other =
    otherThan(first, ranked) ?? (best?.label === 'out' && namesUnknown(text, second) ? second : undefined);
  return other ? meaningFor(other, { input, ranked }) : first;
}

/** A question or card that is nearly as likely as a change that lacks what it needs. */
function otherThan(first: Meaning, ranked: readonly Classified[]): Classified | undefined {
  if (!first.label?.startsWith('do:') || first.command) return undefined;
  const other = ranked.find(({ label }) => !label.startsWith('do:'));
  return other && other.probability >= first.probability * GIVES_WAY ? other : undefined;
}

/** "Add Underwater Basket Weaving": a name that no programme has, which somebody has to be told. */
function namesUnknown(text: string, second: Classified | undefined): boolean {
  const ofHolding = second?.label === 'do:add-holding' || second?.label === 'do:drop-holding';
  return ofHolding && second.probability >= UNKNOWN_FROM && COMMAND_AND_NAME.test(text.trim());
}

function slotContext({ learned, entities }: MessageContext): Pick<SlotInput, 'templates' | 'readUntil'> {
  return { templates: learned.templates, readUntil: (text) => entities.days.readUntil(text) };
}

/** A text as another label would have it, for when the likeliest is ruled out. */
export function readAs(label: Label, meaning: Meaning, context: MessageContext): Meaning {
  const entities = findEntities(meaning.text, context.entities);
  const input = { text: meaning.text, entities, ...slotContext(context) };
  const found = meaning.ranked.find((each) => each.label === label);
  return meaningFor(found, { input, ranked: meaning.ranked });
}

/** What a text is likely to mean; a name that nobody knows counts as one where the rest is about a person. */
function rankedLabels(text: string, entities: readonly Entity[], model: PackedModel): readonly Classified[] {
  const ranked = classify(model, maskEntities(text, entities));
  const guessed = guessPeople(text, entities);
  if (guessed.length === 0) return ranked;
  const all = [...entities, ...guessed].sort((one, other) => one.start - other.start);
  const named = classify(model, maskEntities(text, all));
  const [first] = named;
  const isPerson = first !== undefined && isOfPerson(first.label as Label);
  return isPerson && first.probability > (ranked[0]?.probability ?? 0) ? named : ranked;
}

const NOTHING: Filled = { further: [], missing: [], spans: [] };

function meaningFor(
  best: Classified | undefined,
  said: { readonly input: Parameters<typeof fillSlots>[1]; readonly ranked: readonly Classified[] },
): Meaning {
  const { input, ranked } = said;
  const { label, probability } = best ?? { label: 'out', probability: 0 };
  const filled = fillSlots(label as Label, input) ?? NOTHING;
  return { text: input.text, by: 'words', label: label as Label, probability, ranked, ...filled };
}

/** What a text names. */
export function namedIn(text: string, { entities }: MessageContext): readonly Entity[] {
  return findEntities(text, entities);
}
