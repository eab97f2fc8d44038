import type { Entity, Span } from '../../entities/entity';
import type { Slot } from '../../examples/labels';
import type { LabelTemplates, TemplatePart } from '../label-template';
import type { MessagePart } from '../message-parts';
import { COURTESY } from '../courtesy';
import { alignProblem, isFree, type Problem } from './align-problem';
import { isLike, missing, POINTS } from './align-points';
import { acrossSign, inGap } from './gap-points';
import { FREE, fits, KIND_OF } from '../slot-kinds';

/** What stands where a template has a slot: an entity, or free words (`first` to before `next`, counted in parts). */
export interface Assigned extends Span {
  readonly slot: Slot;
  readonly entity?: Entity;
  readonly first: number;
  readonly next: number;
}

/** How well a template fits a message, and what it finds in it. */
export interface Alignment {
  readonly score: number;
  readonly assigned: readonly Assigned[];
}

interface Step {
  readonly score: number;
  readonly from?: Step;
  readonly assigned?: Assigned;
}

/** The best way to lay a template over a message: what it has in order, with words of either left over. */
export function align(
  parts: readonly MessagePart[],
  template: readonly TemplatePart[],
  of: LabelTemplates,
): Alignment {
  const problem = alignProblem(parts, template, of);
  let row = firstRow(problem);
  for (const at of parts.keys()) row = nextRow(problem, at, row);
  const last = row.done[template.length];
  return { score: last?.score ?? -Infinity, assigned: last ? collected(last) : [] };
}

/** Ways to have read the message so far: `done` up to each part of the template, `open` within each free slot. */
interface Row {
  readonly done: readonly Step[];
  readonly open: readonly (OpenStep | undefined)[];
}

interface OpenStep {
  readonly score: number;
  readonly from: Step;
  readonly first: number;
}

function firstRow({ template }: Problem): Row {
  const done: Step[] = [{ score: 0 }];
  for (const part of template) done.push(passed(done.at(-1), missing(part)));
  return { done, open: template.map(() => undefined) };
}

function passed(from: Step | undefined, points: number): Step {
  return { score: (from?.score ?? -Infinity) + points, ...(from && { from }) };
}

function nextRow(problem: Problem, at: number, before: Row): Row {
  const { parts, template } = problem;
  const part = parts[at];
  const left = part ? leftOver(problem, part) : 0;
  const done: Step[] = [passed(before.done[0], left)];
  const open: (OpenStep | undefined)[] = [];
  for (const [index, wanted] of template.entries()) {
    if (!part) continue;
    const opened = openStep({ problem, at, part }, { before, index, wanted });
    open.push(opened);
    const ways = [
      passed(before.done[index + 1], left),
      passed(done[index], missing(wanted)),
      matched({ part, at }, wanted, before.done[index]),
      opened && closed(problem, { opened, wanted, at }),
    ];
    done.push(best(ways));
  }
  return { done, open };
}

function best(ways: readonly (Step | undefined)[]): Step {
  let found: Step = { score: -Infinity };
  for (const way of ways) if (way && way.score > found.score) found = way;
  return found;
}

function matched(
  { part, at }: { readonly part: MessagePart; readonly at: number },
  wanted: TemplatePart,
  from: Step | undefined,
): Step | undefined {
  if ('word' in wanted) {
    if (part.plain === '' || !isLike(part.plain, wanted.word)) return undefined;
    return passed(from, wanted.common ? POINTS.commonWord : POINTS.ownWord);
  }
  const { entity, start, end } = part;
  if (!entity || !fits(wanted.slot, entity.kind)) return undefined;
  const assigned = { slot: wanted.slot, entity, start, end, first: at, next: at + 1 };
  const points = KIND_OF[wanted.slot] === entity.kind ? POINTS.entity : POINTS.free;
  return { ...passed(from, points), assigned };
}

function openStep(
  { problem, at, part }: { readonly problem: Problem; readonly at: number; readonly part: MessagePart },
  { before, index, wanted }: { readonly before: Row; readonly index: number; readonly wanted: TemplatePart },
): OpenStep | undefined {
  if ('word' in wanted || !FREE.has(wanted.slot)) return undefined;
  const points = inGap(wanted.slot, part, problem.vocabulary);
  if (points === undefined) return undefined;
  const from = before.done[index];
  const longer = before.open[index];
  const begun = from && { score: from.score + gapPoints(problem, index, part) + points, from, first: at };
  if (!longer) return begun;
  const grown = { ...longer, score: longer.score + points + acrossSign(part) };
  return begun && begun.score > grown.score ? begun : grown;
}

/** A second gap earns nothing, so that words are not cut in two for its sake; where nothing divides them it costs. */
function gapPoints({ template, firstFree }: Problem, index: number, { gap }: MessagePart): number {
  if (isFree(template[index - 1]) && !/[,;]/.test(gap)) return POINTS.undivided;
  return firstFree < index ? 0 : POINTS.free;
}

/** Words that say nothing fill no slot. */
function closed(
  { parts, saying }: Problem,
  { opened, wanted, at }: { readonly opened: OpenStep; readonly wanted: TemplatePart; readonly at: number },
): Step | undefined {
  if ('word' in wanted) return undefined;
  const { score, from, first } = opened;
  if (saying[first] === saying[at + 1]) return undefined;
  const span = { start: parts[first]?.start ?? 0, end: parts[at]?.end ?? 0 };
  return { score, from, assigned: { ...span, slot: wanted.slot, first, next: at + 1 } };
}

function leftOver({ common, kinds }: LabelTemplates, { entity, plain }: MessagePart): number {
  if (COURTESY.has(plain)) return POINTS.passedCourtesy;
  if (common.has(plain)) return POINTS.passedCommon;
  return entity && kinds.has(entity.kind) ? POINTS.looseEntity : POINTS.strange;
}

function collected(last: Step): Assigned[] {
  const assigned: Assigned[] = [];
  for (let step: Step | undefined = last; step; step = step.from)
    if (step.assigned) assigned.unshift(step.assigned);
  return assigned;
}
