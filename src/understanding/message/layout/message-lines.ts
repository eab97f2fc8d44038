import { isLabel } from '../command-words';
import { plainSigns } from '../plain-signs';
import { pairedRows } from './table-rows';
import { listedItems } from '../listed-items';

/** One line of a message, or one entry of a list in it. */
export interface MessageLine {
  readonly text: string;
  /** An item of the checklist, which is not taken apart. */
  readonly whole?: boolean;
}

const BULLET = /^\s*(?:[*\-•·▪◦‣○●■□☐✓✔➢➤»⁃–—→]+|->|=>)\s+(?:\[[ x]?\]\s*)?/i;
const HEADING = /^\s*#{1,6}\s+(.*?)[\s:#]*$/;
const GLUED = /(?<=[\p{Ll}\d)])\p{Lu}[^:\n\d]{2,30}:/gu;
const NUMBER = /^\s*(?:\d\uFE0F?\u20E3|\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\d{1,2}\s*-)\s+(?=\S)/iu;
/** "30. June 2027" begins with a day, not with a place in a list. */
const DAY = /^\s*\d{1,2}\s?(?:\.\s*\p{L}{3,12}\.?\s+\d{4}|([.-])\s?\d{1,2}\s?\1\s?\d{2,4})/u;
const ITEM_HEADER =
  /^(?:please )?(?:(?:add|put|create|note|new)\b[^:]{0,40}\b)?(?:items?|tasks?|to-?dos?|steps?|points?)\b[^:]{0,20}:$/i;
const LIST_HEADER = /^(?:please )?(?:add|put|note)\b[^:]{0,40}\b(?:check-?list|list)\b[^:]{0,20}:$/i;

/**
 * The lines of a message without bullets, numbers and letters of a list; below a heading such as "add items:" each
 * line up to an empty one is an item.
 * @example linesOf('* add Security\n2) contact Megan') // 'add Security', 'contact Megan'
 */
export function linesOf(text: string): readonly MessageLine[] {
  const lines: MessageLine[] = [];
  let inItems = false;
  for (const typed of pairedRows(unglued(text).split('\n'))) {
    const line = withoutBullet(typed);
    if (line === '') inItems = false;
    else if (inItems) lines.push({ text: `add item ${line}`, whole: true });
    else if (ITEM_HEADER.test(line) || LIST_HEADER.test(line)) inItems = true;
    else lines.push(...entriesOf(line));
  }
  return lines;
}

/** Lines that a client has put together without a sign: "30 June 2027Contact: Megan". */
function unglued(text: string): string {
  return text.replace(GLUED, (label) => (isLabel(label) ? `\n${label}` : label));
}

function entriesOf(line: string): readonly MessageLine[] {
  const items = listedItems(line);
  return items.length > 0
    ? items.map((item) => ({ text: `add item ${item}`, whole: true }))
    : [{ text: line }];
}

/** Without the sign of a list; a heading counts as the label of what is below it. */
function withoutBullet(typed: string): string {
  const line = typed.replace(HEADING, '$1:').replace(BULLET, '');
  const plain = plainSigns(line);
  const number = DAY.test(plain) ? '' : (NUMBER.exec(plain)?.[0] ?? '');
  return line.slice(number.length).trim();
}
