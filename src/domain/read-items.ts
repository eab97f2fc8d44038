import { findHolding } from './holding-search';
import { pattern, somewhere } from './message-pattern';
import { firstFound, type Found, type Reader, type Reading } from './message-reading';
import { programsOf } from './read-holdings';
import { fitsItem } from './read-tick';

const ITEM = '(?<item>.+?)';
const CALLED =
  '(?:called|named|saying|that says|which says|with the text|about|to|for us|for the team|titled|namely|like|:|-|–|=)';
const IT = '(?:it|that item|this item|that point|that|this|them|this one|that one)';

const ADD = [
  `<add> (?:the following|this|following|the below)(?: <item>)?(?: (?:to|on|onto|in|into) <list>)? ?:? ${ITEM}`,
  `(?:(?:<list>)[:,]? )?<add>: ${ITEM}`,
  `(?:<our> )?(?:check ?-?list|list|to-?do list)[:,] <add> ${ITEM}`,
  `(?:get|have|see) ${ITEM} (?:to|on|onto|in|into) (?:<our> )?(?:check ?-?list|to-?do ?-?list|list)`,
  `(?:(?:one|another) (?:more )?(?:thing|one) )?for (?:<our> )?list: ${ITEM}`,
  `new to ?-?do: ${ITEM}`,
  `<add>(?: in| up)? (?:a|an|another|one more|one|the|this|following|new|more|some|further|extra|additional|our|own|us|to|just|reminder|small|quick| )*<item>(?: (?:to|on|onto|in|into|for) <list>)?(?: ?${CALLED})* ${ITEM}(?: (?:to|on|onto|in|into) <list>)?`,
  `<add>(?: down| in)? ${ITEM} (?:to|on|onto|in|into|as) (?:a new |an? |another )?(?:<list>|<item>)(?: (?:too|as well|also|please|for us|for me))*`,
  `<add> (?:to|on|onto|in|into) (?:<our> )?<list>(?: ?[:,–-]| that)? ${ITEM}`,
  `(?:there is |we have |i have |here is )?(?:a |an |another |one more |one )*(?:new|another|one more|extra|additional|further|more)? ?(?:check ?-?list )?(?:to-?do|task|item|point|action item|step|todo|list item)(?: (?:for us|for the list|for our list|on the list|for the team|for the checklist))*(?: ?[:–=-]) ?${ITEM}`,
  `(?:extend|expand|complete|supplement) <list> (?:by|with) ${ITEM}`,
  `(?:<we> |i )?(?:also |still |now )*(?:(?:need|want|miss|would like|lack|require)(?: to have)? )?(?:a|an|another|one more|one)(?: new| extra| own| further)* <item> (?:called|named|saying|that says|with the text|titled|for|about|to) ${ITEM}`,
  `(?:(?:<our> )?<list> needs )?(?:a )?(?:new|another|one more|extra|additional) <item>(?: please)?(?: (?:for us|for the list|for our list|for the checklist))?(?: ${CALLED})? ${ITEM}`,
  `<we> (?:also |still |now )*(?:need|have|want|ought)(?: also| still)? to ${ITEM}[,;.: –-]+(?:so |and |please |can you |could you )*<add> ${IT}(?: down| in)?(?: (?:to|on|onto|in|into|as) (?:<list>|(?:a |an )?<item>))?`,
  `${ITEM}[,;.:!–-]+ ?(?:so |and |please |can you |could you )*<add> ${IT}(?: down)? (?:to|on|onto|in|into|as) (?:<list>|(?:a |an )?(?:new )?<item>)`,
].map(pattern);

const REMOVE = [
  `<remove>(?: out| off| away)? (?:the |our |my |own )*(?:<item> )?(?:about |called |named |that says |with )?${ITEM}(?: off| out| away)? (?:from|off|out of|on|in) (?:<our> )?<list>(?: again| please)*`,
  `<remove>(?: out| off| away)? (?:the |our |my |own |extra |custom )*<item>(?: (?:about|called|named|that says|with|on|for|which says|saying|:|-))* ?${ITEM}`,
  `<remove>(?: out| off| away)? (?:the |our |my |own |one )+(?:about |called )?${ITEM} <item>`,
  `(?:we |i )?(?:do not|no longer|not) (?:need|want|require) (?:the |our |that |this )?(?:<item> )(?:about |called |named |to )?${ITEM}(?: (?:any ?more|any longer|now|again|on the list|on our list))*(?:[\\s,.;:!-]+(?:so |and |please )*<remove> .+)?`,
  `(?:we |i )?(?:do not|no longer|not) (?:need|want|require) ${ITEM}(?: (?:any ?more|any longer|now|again))* (?:on|in) (?:<our> )?<list>(?: .*)?`,
  `(?:we |i )?(?:do not|no longer|not) (?:need|want|require) (?:to )?${ITEM}(?: (?:any ?more|any longer|now|again))*[\\s,.;:!-]+(?:so |and |please )*<remove> ${IT} (?:off|from|out of) (?:<our> )?<list>`,
  `${ITEM} (?:(?:can|may|should|must) (?:now )?(?:go|be (?:removed|deleted|dropped|taken off|erased|scrapped|taken out))(?: (?:from|off|out of) <list>)?|(?:is|are) (?:obsolete|superfluous|unnecessary|no longer (?:needed|necessary|relevant)|not (?:needed|necessary|relevant|required))(?: any ?more)?)(?:[\\s,.;:!-]+(?:so |and |please )*<remove> .+)?`,
  `${ITEM}[,;.:!–-]+ ?(?:so |and |please |can you |could you )*<remove> ${IT}(?: off| out)? ?(?:from|off|out of) (?:<our> )?<list>`,
].map(pattern);

const REMOVE_BARE = [`(?:remove|delete|drop|scrap|get rid of) ${ITEM}`].map(pattern);

const RENAME = [
  `(?:rename|reword|rephrase|retitle|relabel|re-name)(?: the| our)?(?: <item>)? ${ITEM} (?:to|into|as|->|=>|=) (?<text>.+)`,
  `(?:change|edit|update|correct) the (?:text|wording|name|title|label) (?:of|for|on)(?: the| our)?(?: <item>)? ${ITEM} (?:to|into|as) (?<text>.+)`,
  `(?:change|edit|reword)(?: the| our)? <item> ${ITEM} (?:to|into) (?<text>.+)`,
].map(pattern);

/** "add item …", "put … on the list", "new to-do: …". */
export const readAddItem: Reader = (reading) =>
  firstFound(reading, ADD, (found) => {
    const item = itemOf(found);
    return item === undefined || isHoldingAlone(reading, item) ? undefined : { do: 'add-item', item };
  });

/** "remove … from the checklist", "delete our own item about …". */
export const readRemoveItem: Reader = (reading) =>
  firstFound(reading, REMOVE, (found) => {
    const item = itemOf(found);
    const meant =
      SAYS_ITEM.test(found.clause.text) && item !== undefined && fitsItem(reading, item, 'roughly');
    return item === undefined || (!meant && isHoldingAlone(reading, item))
      ? undefined
      : { do: 'remove-item', item };
  });

/** "drop …" with nothing but an item's words. */
export const readRemoveKnownItem: Reader = (reading) =>
  firstFound(reading, REMOVE_BARE, (found) => {
    if (found.clause.form === 'permission') return undefined;
    const item = itemOf(found);
    return item !== undefined && fitsItem(reading, item, 'surely') ? { do: 'remove-item', item } : undefined;
  });

export const readRenameItem: Reader = (reading) =>
  firstFound(reading, RENAME, ({ slot }) => {
    const item = slot('item');
    return item === '' ? undefined : { do: 'rename-item', item, text: slot('text') };
  });

const SAYS_ITEM = somewhere('<item>|check ?-?list');
const NOT_AN_ITEM =
  /^(?:it|that|this|them|me|us|everything|all|all of (?:it|them)|to|from|of|the|our|a|an|new|date|the date|reminders?|data|our data|(?:it |this |that )?(?:for|to|with) (?:us|me|our team))$/i;

function itemOf({ slot }: Found): string | undefined {
  const item = slot('item')
    .replace(/^(?:about|called|named|to|:|-) /i, '')
    .replace(
      /^(?:(?:please )?(?:do not|don['’]t) forget to|remember to|(?:we|i|somebody|someone) (?:also )?(?:should|must|need to|have to|ought to)) /i,
      '',
    );
  return item === '' || NOT_AN_ITEM.test(item) ? undefined : item;
}

/** "put security on our list" speaks of what the team holds. */
function isHoldingAlone(reading: Reading, text: string): boolean {
  return programsOf(reading).some((program) => {
    const match = findHolding(program, text);
    return match !== undefined && 'holding' in match && match.exact;
  });
}
