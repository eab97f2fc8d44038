import { ownTopic, type OwnTopics } from './own-topic';

const THINGS =
  '(?:items?|points?|tasks?|to-?dos?|todos?|things?|stuff|steps?|boxes|box|work|ones|checklist|list|jobs?|pieces)';
const OPEN =
  '(?:open|left|left over|missing|outstanding|pending|remaining|remains?|undone|unticked|unfinished|unchecked|incomplete|empty|waiting|not (?:been |yet |all |we |fully |really )*(?:done|ticked|finished|checked|complete|completed|crossed|handled|touched))';
const DONE =
  '(?:done|finished|ticked|completed|complete|checked off|checked|crossed off|accomplished|achieved|closed|behind us|off the list|out of the way|handled|ready)';
const GENERAL =
  'how do|how can|how long|how soon|how far|why|when|who|days|hours|score|points do|points for|points are (?:wrong|missing)|window|competenc\\w+|designations?|names|cost|mean|fee|support|exams?|certifications?|' +
  'button|expired|if|vetting|audit|lost|opens|opening|early|renewal open|benefits?|licen[cs]es?|partners?|business|data|buy|ms|azure|account|seats|log|references|before or|what now|what must|must be|2017|' +
  'people|options|scored|microsoft|pmc|partner center|portal|payment|paid|specializations?|audit|mfa|where|customers?|ticket|order|button|months|should|can we start|summer|already (?:start|begin)|help|certs?|ago|of the old|advisory|metrics?|invoice|guy';

/** Questions about the team's checklist. */
export const itemTopics: OwnTopics = [
  ownTopic('open-items', {
    ways: [
      `(?:what|which|how many|how much|anything|something|everything|is there|are there|list|show|give|tell|any|see|do we have) … (?:${OPEN})`,
      `(?:what|which|how many|how much|anything|something|is there anything|are there|do we) … (?:still (?:have |need |got )?to (?:do|be done|finish|tick|complete)|still (?:need|have|got|must|on|do|due)|left to do|need(?:s)? doing|still to|still needs? to|have we still got|have to finish|on our plate|we must still|waiting for us|have we got to do|do next|to do next|next to do|next on (?:the|our) (?:check)?list|else (?:do we|to) .*do|else is there to do)`,
      `(?:are|is|have|were) (?:we|all|everything|all the|all our|all of|the|our|any) … (?:done|finished|ticked|complete|completed|through|checked) … (?:checklist|list|items|tasks|everything|points|boxes|to-?dos)`,
      '(?:is|are) (?:everything|all|all items|all tasks|all points|all boxes|the (?:check)?list|our (?:check)?list) (?:on the list |of them |already |now )*(?:done|ticked|finished|complete|completed|checked)',
      '(?:are|have) (?:we|all of us) (?:already |now )*(?:done|finished|completed|through) (?:with )?(?:the|our|everything|all)(?: (?:check)?list| items| tasks| to-?dos| on the list)?$',
      `(?:${OPEN}) (?:${THINGS})`,
      '(?:what|which|anything) … (?:we|i|us) … (?:miss|still do|still finish|need to finish|have to finish|still need|still have to)',
      '^(?:still )?(?:to ?-?do|open|todo|missing|outstanding)(?: (?:still|now|yet))*$',
      `(?:${THINGS}) (?:are |is |still |that are |we have )*(?:${OPEN})`,
      '(?:what|which) are (?:the|our) (?:<open>|remaining|missing) (?:items?|points?|tasks?|to-?dos?)',
      '(?:what|which) … next on (?:the|our) (?:check ?)?list',
    ],
    also: `${THINGS}|${OPEN}|${DONE}|many|much|tick|finish|next|to do|renew|plate|meeting|preparing|doing|\\d+|two|week|weeks|day|nobody|to-?do's`,
    never: GENERAL,
    spare: 0,
  }),
  ownTopic('done-items', {
    ways: [
      `(?:what|which|how many|how much|list|show|tell|see|anything|something|did we|have we) … (?:${DONE})`,
      '(?:what|which|how many|how much) (?:did|have|has) (?:we|the team|our team|everybody|everyone|i|us)(?: all)? … (?:do|done|finish|complete|tick|tick off|check off|accomplish|achieve|manage|get done|got done)',
      '(?:what|how much|which) (?:.* )?progress',
      'what (?:got|has been|was|is) (?:already )?(?:done|finished|completed)',
      'progress (?:so far|report|on the (?:check)?list|until now)',
      `(?:${DONE}) (?:${THINGS})`,
      '(?:which|what|how many|list|show|everything|all) && (?:did|have|has) (?:we|i|the team|everyone|everybody) && (?:tick|ticked|finish|finished|complete|completed|done|do|check off|checked off|accomplish\\p{L}*|achieve\\p{L}*)',
      '^(?:already |what is |all )?(?:done|finished|completed|ticked)(?: (?:already|so far|yet|until now))*$',
    ],
    also: `${THINGS}|${DONE}|finish|complete|tick|check|accomplish|achieve|off|progress|many|much|until now|till now|up to now`,
    never: `${GENERAL}|not|open|left|must|can|could|after|with renewal|renewal done|do we need|need|still|to be done|to do|has to|next|are we done|did we renew|of the renewal|of our renewal|overall|we renewed|renewed|the renewal|will|does|should|everything`,
    spare: 0,
  }),
];
