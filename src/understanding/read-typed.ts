import type { Command } from '../domain/requests/command';
import { classify, type Classified, type PackedModel } from '../learning/packed-model';
import type { Clause } from './decision/beside';
import type { Entity, Span } from './entities/entity';
import type { EntityContext } from './entities/entity-context';
import { findEntities } from './entities/find-entities';
import { maskEntities } from './entities/mask-entities';
import { guessPeople } from './entities/names/guess-people';
import { isOfPerson, type Label } from './examples/labels';
import type { ShortFormContext } from './grammar/short-form-context';
import type { About } from './slots/about';
import { fillSlots, type Filled } from './slots/fill-slots';
import { type SlotInput } from './slots/slot-input';
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
  /** As it was typed, where `text` is it with slips put right. */
  readonly typed?: string;
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
  /** Whether it was only understood with slips put right, or from one of several sentences: never done unasked. */
  readonly loosely?: boolean;
  /** Whether words that only may mean an item of the list were taken for it: no question about the programme, then. */
  readonly ofLikelyItem?: true;
  /** The other parts of the same sentence, where it is one part of several. */
  readonly beside?: readonly Clause[];
  /** The question in the text, where the rest only leads up to it. */
  readonly asks?: string;
  /** Every label with its likelihood, the likeliest first. */
  readonly ranked: readonly Classified[];
}

/** From this likelihood on a part of a message counts as understood by itself. */
export const PART_FROM = 0.6;
/** A change that lacks what it needs gives way to a question or card this much less likely. */
const GIVES_WAY = 0.4;
/** From this share of what else they may mean on a verb and a name in capitals are a holding that nobody knows. */
const UNKNOWN_SHARE = 0.3;
const COMMAND_AND_NAME = /^\p{L}+(?: \p{Lu}[\p{L}&-]*){1,4}[.!]?$/u;

export interface ReadText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** What a text with these names in it says, the likeliest meaning first. */
export function readTyped({ text, entities }: ReadText, context: MessageContext): Meaning {
  const ranked = rankedLabels(text, entities, context.learned.model);
  const input = { text, entities, ...slotContext(context) };
  const [best, second] = ranked;
  const first = meaningFor(best, { input, ranked });
  const other =
    otherThan(first, ranked) ??
    (best?.label === 'out' && namesUnknown(text, { out: best, second }) ? second : undefined);
  return other ? meaningFor(other, { input, ranked }) : first;
}

/** A question or card that is nearly as likely as a change that lacks what it needs. */
function otherThan(first: Meaning, ranked: readonly Classified[]): Classified | undefined {
  if (!first.label?.startsWith('do:') || first.command) return undefined;
  const other = ranked.find(({ label }) => !label.startsWith('do:'));
  return other && other.probability >= first.probability * GIVES_WAY ? other : undefined;
}

/** "Add Underwater Basket Weaving": a name that no programme has, which somebody has to be told. */
function namesUnknown(
  text: string,
  { out, second }: { readonly out: Classified; readonly second: Classified | undefined },
): boolean {
  const ofHolding = second?.label === 'do:add-holding' || second?.label === 'do:drop-holding';
  const share = (second?.probability ?? 0) / (1 - out.probability);
  return ofHolding && share >= UNKNOWN_SHARE && COMMAND_AND_NAME.test(text.trim());
}

/** What slots are filled with in this turn. */
export function slotContext({
  learned,
  entities,
}: MessageContext): Pick<SlotInput, 'templates' | 'readUntil' | 'windowIn'> {
  return {
    templates: learned.templates,
    readUntil: (text) => entities.days.readUntil(text),
    windowIn: (text) => entities.days.findWindow(text),
  };
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

/** A text as another label would have it, for when the likeliest is ruled out. */
export function readAs(label: Label, meaning: Meaning, context: MessageContext): Meaning {
  const entities = findEntities(meaning.text, context.entities);
  const input = { text: meaning.text, entities, ...slotContext(context) };
  const found = meaning.ranked.find((each) => each.label === label);
  return meaningFor(found, { input, ranked: meaning.ranked });
}

/** What is not done beside other parts, whatever it says. */
export function unread(text: string): Meaning {
  return { ...NOTHING, text, by: 'words', label: 'out', probability: 1, ranked: [] };
}

const NOTHING: Filled = { further: [], missing: [], spans: [] };

/** A text read as one label. */
export function meaningFor(
  best: Classified | undefined,
  said: { readonly input: Parameters<typeof fillSlots>[1]; readonly ranked: readonly Classified[] },
): Meaning {
  const { input, ranked } = said;
  const { label, probability } = best ?? { label: 'out', probability: 0 };
  const filled = fillSlots(label as Label, input) ?? NOTHING;
  return { text: input.text, by: 'words', label: label as Label, probability, ranked, ...filled };
}
