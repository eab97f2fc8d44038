import type { Command } from '../../domain/requests/command';
import { isPlain } from '../closed-class/message-language';
import { plainWords } from '../closed-class/message-token';
import { overlaps, type Entity, type EntityKind, type Span } from '../entities/entity';
import { slotsOf, type ChangeName, type Label, type Slot } from '../examples/labels';
import { aboutItems } from './about-items';
import { aboutOf, type About } from './about';
import { suppositionsIn } from './said/suppositions';
import { align, type Alignment, type Assigned } from './align/align-template';
import { CHANGE_COMMANDS } from './commands/change-commands';
import { labelTemplates, type LabelTemplates, type TemplatePart } from './label-template';
import type { FoundValue as Found } from './slot-values';
import { leftWords } from './left-words';
import { withoutRequest } from './request-ends';
import { namesNothing } from './names-nothing';
import { unknownHoldings } from './unknown-holdings';
import { mostPoints } from './align/most-points';
import { messageParts, type MessagePart } from './message-parts';
import { FREE, KIND_OF } from './slot-kinds';
import { slotValues, valuesOf, type SlotValues } from './slot-values';
import type { SlotInput } from './slot-input';

/** What a message says for a label. */
export interface Filled {
  /** The change, when nothing it needs is missing. */
  readonly command?: Command;
  /** What the same sentence asks for besides: the second item, who is to do it, by when. */
  readonly further: readonly Command[];
  /** What a question or a card is about; only for labels of those. */
  readonly about?: About;
  /** What the change cannot do without and the message does not say. */
  readonly missing: readonly Slot[];
  /** What of the text the slots took. */
  readonly spans: readonly Span[];
}

/** Labels whose free words are new ones: an item of the list among them is part of these. */
const NEW_WORDS: ReadonlySet<Label> = new Set(['do:add-item', 'do:add-dated', 'do:remove-dated']);
const QUOTED = /"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»/g;

/**
 * What a message says for a label: the command of a change, or what a question is about. Undefined for labels that
 * take nothing from a message.
 * @example fillSlots('do:add-item', { text: 'put badges on the list', … })?.command // { do: 'add-item', item: 'badges' }
 */
export function fillSlots(label: Label, input: SlotInput): Filled | undefined {
  const [area] = label.split(':');
  if (area === 'do') return filledChange(label as `do:${ChangeName}`, input);
  if (area !== 'own' && area !== 'show') return undefined;
  const slots = valuesFor(label, input);
  const about = {
    ...aboutOf(slots, labelTemplates(input.templates, label)),
    ...aboutItems(label, input),
    ...(label === 'own:what-if' && { suppose: suppositionsIn(slots) }),
  };
  return { further: [], about, missing: [], spans: spansOf(slots) };
}

function filledChange(label: `do:${ChangeName}`, input: SlotInput): Filled {
  const slots = { ...valuesFor(label, input), readUntil: input.readUntil };
  const name = label.slice('do:'.length) as ChangeName;
  const { needs, commands } = CHANGE_COMMANDS[name];
  const [command, ...further] = commands(slots);
  const spans = takenSpans(name, slots);
  if (command) return { command, further, missing: [], spans };
  const absent = needs.filter((slot) => valuesOf(slots, KIND_OF[slot]).length === 0);
  return { further: [], missing: absent.length > 0 ? absent : needs, spans };
}

/** Changes whose free words are the team's own and may say anything, also "if". */
const OWN_WORDS: ReadonlySet<ChangeName> = new Set(['add-item', 'rename-item', 'add-dated', 'remove-dated']);
/** A day by which, and who is to do it, may be said with a new item. */
const BESIDE_ITEM: readonly EntityKind[] = ['date', 'person'];

/**
 * What of the text a change takes. A day or name that it has no use for is none of it, nor are words that set a
 * condition: they make it another sentence ("drop Security in 2028", "tick vetting when it is done").
 */
function takenSpans(name: ChangeName, { text, values }: SlotValues): readonly Span[] {
  const taken = new Set<EntityKind>(slotsOf(name).map((slot) => KIND_OF[slot]));
  if (taken.has('date')) taken.add('length');
  if (taken.has('length')) taken.add('date');
  if (taken.has('item')) taken.add('number');
  if (name === 'add-item' || name === 'assign') for (const kind of BESIDE_ITEM) taken.add(kind);
  return values
    .filter(({ slot, entity }) => taken.has(entity ? entity.kind : KIND_OF[slot]))
    .filter(
      ({ entity, start, end }) =>
        entity || OWN_WORDS.has(name) || isPlain(plainWords(text.slice(start, end))),
    )
    .map(({ entity, start, end }) =>
      entity || OWN_WORDS.has(name)
        ? { start, end }
        : { start, end: start + nameLength(text.slice(start, end)) },
    );
}

const GOES_ON = /\s(?:of|after|before|from|for|in|at|by|while|since|until|von|nach|vor|für|bei|während)\s/i;

/** Words behind a preposition may say of whom, or when: "the vetting of Fabrikam", "vetting after Ben checked it". */
function nameLength(words: string): number {
  const at = words.search(GOES_ON);
  return at > 0 ? at : words.length;
}

function spansOf({ values }: SlotValues): readonly Span[] {
  return values.map(({ start, end }) => ({ start, end }));
}

function valuesFor(label: Label, { text, entities, templates }: SlotInput): SlotValues {
  const named = NEW_WORDS.has(label)
    ? unquoted(text, entities).filter(({ kind }) => kind !== 'item')
    : entities;
  const parts = messageParts(text, named);
  const of = labelTemplates(templates, label);
  const { assigned } = bestAlignment(parts, of);
  const free = assigned.map((each) => (each.entity ? each : { ...each, ...withoutRequest(each, parts, of) }));
  const aligned = free.flatMap((each) => withoutEntities(each, named));
  const found = [...aligned, ...unknownHoldings(parts, aligned, of)];
  const all = [...found, ...guessed(label, parts, { found, of })];
  const isSomething = ({ entity, ...span }: Found): boolean =>
    entity !== undefined ||
    !namesNothing(
      parts.filter((part) => overlaps(part, span)),
      of,
    );
  return slotValues(text, all.filter(isSomething), named);
}

/** Whether a message has one of the words by which a template differs from others, where it has several. */
function sharesWords(template: readonly TemplatePart[], said: ReadonlySet<string>): boolean {
  const own = template.flatMap((part) => ('word' in part && !part.common ? [part.word] : []));
  return own.length < 2 || own.some((word) => said.has(word));
}

/** What stands in quotes is words of somebody's own. */
function unquoted(text: string, entities: readonly Entity[]): readonly Entity[] {
  const quotes = [...text.matchAll(QUOTED)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
  return entities.filter((entity) => !quotes.some((quote) => overlaps(quote, entity)));
}

const NOTHING: Alignment = { score: -Infinity, assigned: [] };

function bestAlignment(parts: readonly MessagePart[], of: LabelTemplates): Alignment {
  let best = NOTHING;
  const said = new Set(parts.map(({ plain }) => plain));
  const atMost = mostPoints(parts);
  for (const template of of.templates.filter((each) => sharesWords(each, said))) {
    // Laying a template over a message costs a hundred times what it takes to see that it cannot win.
    const toBeat = Math.max(best.score, 0);
    if (atMost(template) <= toBeat) continue;
    const alignment = align(parts, template, of);
    if (alignment.score > toBeat) best = alignment;
  }
  return best;
}

/** Free words around names of the same kind are those names. */
function withoutEntities(assigned: Assigned, entities: readonly Entity[]): readonly Found[] {
  const { slot, entity } = assigned;
  const inside = entities.filter((each) => each.kind === KIND_OF[slot] && overlaps(each, assigned));
  if (entity || inside.length === 0) return [assigned];
  return inside.map((each): Found => ({ slot, entity: each, start: each.start, end: each.end }));
}

/** Where no template finds what free words could fill: the message without the label's own words at its ends. */
function guessed(
  label: Label,
  parts: readonly MessagePart[],
  { found, of }: { readonly found: readonly Found[]; readonly of: LabelTemplates },
): readonly Found[] {
  if (!label.startsWith('do:')) return [];
  const wanted = slotsOf(label.slice('do:'.length) as ChangeName).find((slot) => FREE.has(slot));
  if (wanted === undefined || isThere(wanted, parts, found)) return [];
  const left = leftWords(parts, of);
  return left ? [{ slot: wanted, ...left }] : [];
}

function isThere(slot: Slot, parts: readonly MessagePart[], found: readonly Found[]): boolean {
  const kind = KIND_OF[slot];
  const isNamed = parts.some(
    ({ entity }) => entity?.kind === kind || (kind === 'item' && entity?.kind === 'number'),
  );
  return isNamed || found.some((each) => KIND_OF[each.slot] === kind);
}
