import { spokenClasses } from '../closed-class/message-language';
import { overlaps } from '../entities/entity';
import { COURTESY } from './courtesy';
import type { LabelTemplates } from './label-template';
import type { MessagePart } from './message-parts';
import type { FoundValue } from './slot-values';

const JOINS: ReadonlySet<string> = new Set(['and', 'plus', 'und', 'sowie']);

/**
 * Names of a list in which others are known holdings: nobody knows them, and somebody has to be told so.
 * @example 'add Hosting and Frobnication' // Frobnication
 */
export function unknownHoldings(
  parts: readonly MessagePart[],
  found: readonly FoundValue[],
  of: LabelTemplates,
): readonly FoundValue[] {
  const unknown: FoundValue[] = [];
  let isListed: boolean = false;
  for (const [at, part] of parts.entries()) {
    const strange: boolean = isListed && isStrange(part, found, of);
    if (strange) addTo(unknown, parts, at);
    isListed = isHoldingOrLevel(part) || strange || (isListed && JOINS.has(part.plain));
  }
  return unknown;
}

function isHoldingOrLevel({ entity }: MessagePart): boolean {
  return entity?.kind === 'holding' || entity?.kind === 'level';
}

function addTo(unknown: FoundValue[], parts: readonly MessagePart[], at: number): void {
  const part = parts[at];
  const last = unknown.at(-1);
  if (!part) return;
  if (last?.end === part.start - 1 && part.gap === ' ')
    unknown[unknown.length - 1] = { ...last, end: part.end };
  else if (isJoined(parts, at)) unknown.push({ slot: 'holding', start: part.start, end: part.end });
}

function isStrange(
  part: MessagePart,
  found: readonly FoundValue[],
  { common, vocabulary }: LabelTemplates,
): boolean {
  const { entity, plain, capital } = part;
  if (entity || found.some((each) => overlaps(each, part)) || JOINS.has(plain)) return false;
  // "… and maybe": a hedge is nobody's name.
  if (spokenClasses.some(({ hedges }) => hedges.known.has(plain))) return false;
  return capital || (!common.has(plain) && !vocabulary.has(plain) && !COURTESY.has(plain));
}

/** Behind a comma, or "and" right after a name. */
function isJoined(parts: readonly MessagePart[], at: number): boolean {
  if (parts[at]?.gap.includes(',')) return true;
  return JOINS.has(parts[at - 1]?.plain ?? '') && parts[at - 2] !== undefined;
}
