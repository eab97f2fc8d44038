import type { Command } from '../domain/command';
import { classify, type Classified, type PackedModel } from '../learning/packed-model';
import type { Entity, Span } from './entities/entity';
import { isChange } from './decision/command-kind';
import type { EntityContext } from './entities/entity-context';
import { findEntities } from './entities/find-entities';
import { maskEntities } from './entities/mask-entities';
import type { Clause } from './decision/beside';
import type { Label } from './examples/labels';
import { readShortForm } from './grammar/read-short-form';
import type { ShortFormContext } from './grammar/short-form-context';
import { readItemList } from './message/read-item-list';
import { formMeaning, halfForm } from './form-meaning';
import { withClauses } from './sentence-clauses';
import { splitMessage } from './message/split-message';
import type { About } from './slots/about';
import { fillSlots, type Filled, type SlotInput } from './slots/fill-slots';
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
  /** Every label with its likelihood, the likeliest first. */
  readonly ranked: readonly Classified[];
}

/** From this likelihood on a part of a message counts as understood by itself. */
const PART_FROM = 0.6;
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
  const parts = splitMessage(text, (part, before) => {
    const meaning = meaningOf(part);
    return isOwnDay(meaning, before) ? undefined : standsAlone(meaning, before);
  });
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [meaningOf(first?.text ?? text)];
  return withClauses(
    text,
    parts.map((part) => meaningOf(part.text)),
  );
}

/** What a text says that is one thing, such as a part of a message. */
export function readPart(text: string, context: MessageContext): Meaning {
  const form = readForm(text, context);
  if (form) return form;
  const meaning = readWords(text, context);
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

function readWords(text: string, context: MessageContext): Meaning {
  const entities = findEntities(text, context.entities);
  const ranked = classify(context.learned.model, maskEntities(text, entities));
  const input = { text, entities, ...slotContext(context) };
  const [best, second] = ranked;
  const first = meaningFor(best, { input, ranked });
  const lacks = first.label?.startsWith('do:') && !first.command;
  const other = ranked.find(({ label }) => !label.startsWith('do:'));
  const givesWay = lacks && other && other.probability >= (best?.probability ?? 0) * GIVES_WAY;
  return givesWay && second ? meaningFor(other, { input, ranked }) : first;
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

/** A part of several is only told or shown when it asks in words of its own: a heading such as "Contact" does not. */
const ASKS =
  /^(?:tell|show|list|give|open|send|post|what|when|who|which|how|where|is|are|do|does|zeig|was|wann|wer|wie)\b.* |\?\s*$/i;

/** Changes whose own day may stand behind a comma. */
const OWN_DAY: ReadonlySet<Command['do']> = new Set([
  'records',
  'due',
  'assign',
  'renewed',
  'snooze',
  'pause',
]);

/** Whether a day alone belongs to the change before it, and is not the team's date. */
function isOwnDay({ by, command }: Meaning, before: Command | undefined): boolean {
  return by === 'short-form' && command?.do === 'set-date' && before !== undefined && OWN_DAY.has(before.do);
}

/** The command a part is when it is surely one thing by itself; of a question or a card, one that stands for it. */
function standsAlone(meaning: Meaning, before: Command | undefined): Command | undefined {
  const { text, by, label, probability, command } = meaning;
  if (by === 'words' && (!label || probability < PART_FROM)) return undefined;
  if (command && isChange(command)) return command;
  const goesOn = before !== undefined && !isChange(before);
  return goesOn || ASKS.test(text.trim()) ? (command ?? shownBy(meaning)) : undefined;
}

/** What stands for a card or a question about the team's own data while a message is taken apart. */
function shownBy({ label = 'out' }: Meaning): Command | undefined {
  const [area, topic = ''] = label.split(':');
  return area === 'own' || area === 'show' ? { do: 'question', text: topic } : undefined;
}
