import { SLOTS, type Slot } from '../examples/labels';
import type { EntityKind } from '../entities/entity';
import { KIND_OF } from './slot-kinds';
import { ownWords, type SlotTemplates } from './slot-templates';

/** A word of a template, or a slot of it. */
export type TemplatePart = { readonly word: string; readonly common: boolean } | { readonly slot: Slot };

/** What a label's sentences are made of. */
export interface LabelTemplates {
  readonly templates: readonly (readonly TemplatePart[])[];
  readonly vocabulary: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** What any of its slots names. */
  readonly kinds: ReadonlySet<EntityKind>;
}

const made = new WeakMap<SlotTemplates, Map<string, LabelTemplates>>();
const commonWords = new WeakMap<SlotTemplates, ReadonlySet<string>>();
const slots: ReadonlySet<string> = new Set(SLOTS);

/** The templates of one label, taken apart once; none for a label without examples. */
export function labelTemplates(all: SlotTemplates, label: string): LabelTemplates {
  const known = made.get(all) ?? new Map<string, LabelTemplates>();
  made.set(all, known);
  const ready = known.get(label);
  if (ready) return ready;
  const common = commonWords.get(all) ?? new Set(all.common.split(' '));
  commonWords.set(all, common);
  const texts = Object.hasOwn(all.labels, label) ? (all.labels[label] ?? []) : [];
  const templates = texts.map((text) => text.split(' ').flatMap((word) => partOf(word, common)));
  const kinds = new Set(templates.flat().flatMap((part) => ('slot' in part ? [KIND_OF[part.slot]] : [])));
  const ofLabel = { templates, vocabulary: new Set(ownWords(texts, common)), common, kinds };
  known.set(label, ofLabel);
  return ofLabel;
}

function partOf(word: string, common: ReadonlySet<string>): TemplatePart[] {
  if (!word.startsWith('{')) return [{ word, common: common.has(word) }];
  const name = word.slice(1, -1);
  return isSlot(name) ? [{ slot: name }] : [];
}

function isSlot(name: string): name is Slot {
  return slots.has(name);
}
