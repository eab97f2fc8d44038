import type { Command } from './command';
import { findItem } from './item-search';
import { pattern, somewhere, type MessagePattern } from './message-pattern';
import { firstFound, type Reader, type Reading } from './message-reading';

type Fit = 'any' | 'roughly' | 'surely';

const ITEM = '(?<item>[^;!?]+?)';
const ON_LIST = '(?: (?:on|from|in|off|at) <list>)?';
const AGAIN = '(?: (?:again|please|for us|for now|too|as well|now|already))*';

/** Words that mean "done" or "open" beyond doubt: the item's name needs no check. */
const TICK = [
  `(?:tick|check|cross|strike|mark|scratch)(?: off| out) ${ITEM}${ON_LIST}${AGAIN}`,
  `(?:tick|check|cross|strike|scratch) ${ITEM} (?:off|out)(?: (?:of )?(?:the|our) (?:check)?list)?${ON_LIST}${AGAIN}`,
  `tick (?:the )?(?:box )?(?:for |of |at |next to |on )?${ITEM}${ON_LIST}${AGAIN}`,
  `(?:mark|set|put|move|change|flag|turn|switch|log|record|report|note|count|close|consider|show) ${ITEM} (?:as |to |to be |is |are |down as |= ?|: ?)*<done>${ON_LIST}${AGAIN}`,
  `(?:mark|set|flag) (?:as )?<done>:? ${ITEM}`,
  `(?:close|complete|finish) (?:the |our )?(?:<item>(?: about| for| on|:)? )${ITEM}`,
  `(?:close|complete|finish) ${ITEM} <item>`,
].map(pattern);

const MARK_IT =
  '(?:(?:(?:tick|check|cross|strike|scratch)(?: (?:<that>))? (?:off|out)|(?:tick|check) (?:<that>))(?: (?:of|from|on) <list>)?|' +
  '(?:mark|set|close|put|move|flag|count|tick|check|cross)(?: (?:<that>))?(?: (?:as|to|down|be|off|out))* (?:<done>)|' +
  'tick|(?:<that>) (?:can|could|should|may|must|is to|needs to) (?:now )?(?:be|go|come) (?:set to |marked (?:as )?|put to |moved to |crossed |taken )?(?:<done>|off|ticked|checked).*|(?:<that>) is (?:<done>))(?: (?:please|now|too|then|for us))*';
const TICK_BEFORE = [
  `(?<item>.+?)[\\s,.;:!-]+(?:(?:so|and|please|pls|you can|can you|could you|just|then|we can|kindly|now) )*${MARK_IT}`,
].map(pattern);

const UNTICK = [
  `(?:untick|uncheck|un-?tick|un-?check|re-?open|unmark|un-?cross|undo(?: the| my)? (?:tick|check|mark)(?: on| of| for| from)?|(?:remove|take|clear|delete)(?: the)? (?:tick|check ?mark|check|mark|cross)(?: off| away)?(?: from| on| off| for| of)?) (?:the box (?:for |of |at )?)?${ITEM}${ON_LIST}${AGAIN}(?:,? (?:(?:because|as it|since|it was|that was|was|ticked|done) .*|sorry(?:,? .*)?|my (?:mistake|bad)|by (?:mistake|accident)))?`,
  `(?:mark|set|put|move|change|turn|switch|flag|bring|make) ${ITEM} (?:back )?(?:as |to |on |be |= ?)*(?:<open>)${AGAIN}`,
  `(?<item>.+?)(?: back)? to (?:<open>)(?: again)?`,
].map(pattern);

const REOPEN_BEFORE = [
  `open (?:up )?${ITEM} (?:again|back up)`,
  `(?<item>.+?) (?:is|are|was|were|has|have) (?:actually |really |still |in fact |been )*not (?:actually |really |yet |been |quite )*(?:<done>|over|through|true|ok|in order|there|booked|reserved|confirmed|approved|reviewed|read|paid|checked|planned|budgeted|collected|updated|verified)(?: yet| after all| any ?more| at all)*(?:[\\s,.;:!-]+(?:(?:so|and|please|then) )*(?:re-?open|untick|uncheck|set|put|mark|undo|open|take|remove).*)?`,
  `(?<item>.+?) (?:is|are) (?:still |again |actually )*(?:open|unfinished|incomplete|undone|outstanding)(?: again| still| after all)*(?:[\\s,.;:!-]+(?:please )?(?:re-?open|untick|uncheck|undo).*)?`,
  `(?<item>.+?)[\\s,.;:!-]+(?:(?:so|and|please|then) )*(?:re-?open|untick|uncheck|undo) (?:<that>)(?: again)?`,
  `(?:i|we) (?:only )?(?:ticked|checked|marked|crossed)(?: off)? ${ITEM} (?:too early|by mistake|by accident|accidentally|wrongly|in error|too soon).*`,
].map(pattern);

/** Somebody reports that an item is done; taken only when an item clearly fits. */
const REPORTED = [
  `(?<item>.+?) (?:is|are|was|were|has been|have been|got|is all|are all) (?:<now> |all |fully )*(?:<done>|confirmed|booked|reviewed|read|paid|ordered|checked|approved|arranged|reserved|secured|submitted|sent|signed|planned|budgeted|verified|updated|collected|in place|in order|through|out of the way)(?: <now>| yesterday| this morning| last \\w+| by (?:me|us|\\w+))*`,
  `(?:done|finished|completed|ready|sorted|complete)(?: with)?:? ${ITEM}`,
  `(?<item>.+?) (?:reviewed|read|booked|confirmed|paid|approved|reserved|budgeted|checked|collected|updated|verified|planned|arranged)`,
  `(?<item>.+?)(?:[:,-]| =)? ?(?:done|finished|completed|complete|sorted|✓|✔|✅|check)`,
  `(?:<we>|i have|we have|we are|i am) (?:<now> |have |has |had |all |finally )*(?:done|finished|completed|did|done with|through with|finished with|reviewed|read|checked|booked|confirmed|renewed|ordered|called|paid|reserved|budgeted|collected|updated|arranged|verified|asked|moved|planned|set up|looked at|gone through|went through|taken care of|took care of|dealt with) ${ITEM}(?: <now>)*`,
].map(pattern);

const NOT_REPORTED = somewhere(
  'not|no|never|yet|nobody|will|should|must|need|want|if|until|before|when|by|almost|nearly|half|what|why|how|who|where|but|is there|are there|renewal (?:is|was|has)|our renewal|the renewal|we renewed|everything|expires?',
);
/** "Vetting not finished, button grey" tells of a trouble in the portal. */
export const TROUBLE = somewhere('button|grey|gray|greyed|grayed');
const NOT_AN_ITEM =
  /^(?:it|that|this|them|me|us|our data|everything|all|all of (?:it|them)|the date|the contact|(?:the |our )?reminders?|(?:the )?last (?:one|change|action|step|thing|message)|(?:the )?change|off|as|as done|done|what .*)$/i;

interface Search {
  readonly patterns: readonly MessagePattern[];
  readonly fit: Fit;
}

export const readTick: Reader = (reading) =>
  itemCommand(reading, 'tick', { patterns: TICK_BEFORE, fit: 'any' }) ??
  itemCommand(reading, 'tick', { patterns: TICK, fit: 'any' });

/** "references are sorted": only where an item clearly fits, and never for the renewal itself. */
export const readReportedTick: Reader = (reading) =>
  NOT_REPORTED.test(reading.message.plain)
    ? undefined
    : itemCommand(reading, 'tick', { patterns: REPORTED, fit: 'surely' });

export const readUntick: Reader = (reading) =>
  TROUBLE.test(reading.message.plain)
    ? undefined
    : (itemCommand(reading, 'untick', { patterns: REOPEN_BEFORE, fit: 'roughly' }) ??
      itemCommand(reading, 'untick', { patterns: UNTICK, fit: 'any' }));

function itemCommand(
  reading: Reading,
  command: 'tick' | 'untick',
  { patterns, fit }: Search,
): Command | undefined {
  return firstFound(reading, patterns, ({ slot }) => {
    const item = slot('item').replace(/^(?:the )?(?:box|tick) (?:for|of|at) /i, '');
    if (item === '' || NOT_AN_ITEM.test(item)) return undefined;
    if (fit !== 'any' && !fitsItem(reading, item, fit)) return undefined;
    return { do: command, item };
  });
}

/** Whether items of the checklist fit: `roughly` one or several, `surely` one and nearly all words of it. */
export function fitsItem({ context }: Reading, text: string, fit: Exclude<Fit, 'any'>): boolean {
  if (!context.team) return false;
  const match = findItem(context.team.items, text);
  return match !== undefined && (fit === 'roughly' || match.sure);
}
