import { pattern } from './message-pattern';
import { firstFound, type Reader } from './message-reading';
import { fitsItem } from './read-tick';

const DONE = '(?:ticked(?: off)?|checked off|crossed off|done|finished|complete|completed)';
const LATELY = '(?: (?:already|yet|now|or not|too|still))*';
const SOMEBODY = '(?:we|i|you|anyone|anybody|someone|somebody|the team|our team|\\p{L}+)';

const STATES = [
  `(?:is|are|was|were) (?<item>.+?) (?:been )?(?:already |now |all )*${DONE}${LATELY}`,
  `(?:has|have) (?<item>.+?) (?:already |now |all )*been (?:already |now )*${DONE}${LATELY}`,
  `(?:has|have|did) ${SOMEBODY} (?:already |really )*(?:${DONE}|do|tick(?: off)?|finish|complete|check off|cross off) (?<item>.+?)${LATELY}`,
].map(pattern);

/** "Is the budget ticked?": an item of the checklist, asked after by its words; told with all that is done. */
export const readItemState: Reader = (reading) =>
  firstFound(reading, STATES, ({ slot, clause }) => {
    if (clause.form !== 'question' || !fitsItem(reading, slot('item'), 'surely')) return undefined;
    return { do: 'ask', about: 'done-items' };
  });
