import type { Command } from '../../domain/requests/command';
import { isOneThing } from './command-words';

const NOUN = String.raw`(?:items?|points?|tasks?|to-?dos?|steps?|numbers?|nos?\.?|#)`;
const NUMBER = String.raw`(?:#?\d{1,2}|${NOUN}\s?#?\d{1,2})`;
const JOIN = String.raw`(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|to|through)\s+|\s*[-+&]\s*)`;
const LIST = String.raw`(?:the )?(?:${NOUN} )?${NUMBER}(?:${JOIN}${NUMBER})+`;
const ALL_OF = '(?:items?|points?|tasks?|to-?dos?|of (?:it|them))';
const ALL = `(?:everything|(?:all|every)(?: (?:of )?(?:the |our )?(?:open )?${ALL_OF})?)`;
const WHAT = String.raw`(?<item>${LIST}|${ALL})`;
const TAIL = String.raw`(?: (?:now|please|too|as well|off|on the (?:check)?list))*[\s.!]*$`;
const DONE = String.raw`(?:done|finished|completed?|ticked(?: off)?|ready)`;

const TICK = [
  String.raw`^(?:please )?(?:tick|check|cross)(?: off)? ${WHAT}${TAIL}`,
  String.raw`^(?:please )?(?:mark|set) ${WHAT} (?:as |to )?${DONE}${TAIL}`,
].map(expression);
const REPORTED = expression(
  String.raw`^(?<item>${LIST}) (?:are|is|have been|were)(?: (?:now|all))* ${DONE}${TAIL}`,
);
const UNTICK = [
  String.raw`^(?:please )?(?:untick|uncheck|reopen) ${WHAT}${TAIL}`,
  String.raw`^(?:please )?(?:mark|set) ${WHAT} (?:as |to )?(?:open|undone|not done)${TAIL}`,
].map(expression);

function expression(source: string): RegExp {
  return new RegExp(source, 'iu');
}

const PUT_ITEM = String.raw`(?:put|add|note|write) (?<item>(?!(?:it|this|that|items?|tasks?)\b).+?)`;
const THE_LIST = '(?:on|onto|to) (?:the|our) (?:check-?|to-?do )?list(?:,)?';
const WHEN_OR_WHO = String.raw`(?<tail>(?:for|by|until|before|due) .+|\p{L}+ (?:does|takes|handles) it .+)`;
const ON_LIST = expression(`^(?:please )?${PUT_ITEM} ${THE_LIST} ${WHEN_OR_WHO}$`);

/** The short form; what follows may hold anything, also words of other commands. */
const ADD_ITEM =
  /^(?:please )?(?:(?:add|new) (?:an? )?(?:item|task|to-?do):?|(?:todo|to-?do|task):)\s+(?<item>[\s\S]+)$/iu;
/** "add item to the list: …", "add item called …" are for the readers that know them. */
const LEADS_TO_ITEM = /^(?:to|on|onto|in|into|called|named|saying|that|about|for|titled|like)\b|^[:=-]/i;
const NOT_AN_ITEM = /^(?:it|that|this|them|me|us|everything|all|please|list|the|our|new)$/i;

/**
 * Commands about several items, and items put on the list with who and when behind it.
 * @example readItemList('items 3, 4 and 5 are done') // { do: 'tick', item: 'items 3, 4 and 5' }
 */
export function readItemList(part: string): Command | undefined {
  const text = part.trim();
  const ticked = slot([...TICK, REPORTED], text);
  if (ticked !== undefined) return { do: 'tick', item: ticked };
  const unticked = slot(UNTICK, text);
  if (unticked !== undefined) return { do: 'untick', item: unticked };
  const { item, tail } = ON_LIST.exec(text)?.groups ?? {};
  if (item && tail) return { do: 'add-item', item: `${item}${/ it /.test(tail) ? ',' : ''} ${tail}` };
  return addedItem(text);
}

function addedItem(text: string): Command | undefined {
  const item = unquoted(ADD_ITEM.exec(text)?.groups?.['item'] ?? '');
  if (
    item === '' ||
    !isOneThing(item) ||
    item.endsWith('?') ||
    LEADS_TO_ITEM.test(item) ||
    NOT_AN_ITEM.test(item)
  )
    return undefined;
  return { do: 'add-item', item };
}

function unquoted(text: string): string {
  return text.replace(/^["“”«»'’\s]+|["“”«»'’\s]+$/g, '');
}

function slot(patterns: readonly RegExp[], text: string): string | undefined {
  for (const each of patterns) {
    const item = each.exec(text)?.groups?.['item'];
    if (item !== undefined) return item;
  }
  return undefined;
}
