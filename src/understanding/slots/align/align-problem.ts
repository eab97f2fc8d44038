import { saysSomething } from './gap-points';
import type { LabelTemplates, TemplatePart } from '../label-template';
import type { MessagePart } from '../message-parts';
import { FREE } from '../slot-kinds';

/** A message and a template to be laid over it, with what each step of that asks again and again. */
export interface Problem extends LabelTemplates {
  readonly parts: readonly MessagePart[];
  readonly template: readonly TemplatePart[];
  /** How many of the parts before each one say something, and of all parts at the end. */
  readonly saying: readonly number[];
  /** Where the template's first free slot stands; behind its end where it has none. */
  readonly firstFree: number;
}

/** Makes ready what is asked at every step, so that a step costs the same in a long message. */
export function alignProblem(
  parts: readonly MessagePart[],
  template: readonly TemplatePart[],
  of: LabelTemplates,
): Problem {
  const firstFree = template.findIndex(isFree);
  let count = 0;
  const saying = [0, ...parts.map((part) => (count += saysSomething(part, of.common) ? 1 : 0))];
  return { ...of, parts, template, saying, firstFree: firstFree < 0 ? template.length : firstFree };
}

/** Whether any words may stand there. */
export function isFree(part: TemplatePart | undefined): boolean {
  return part !== undefined && 'slot' in part && FREE.has(part.slot);
}
