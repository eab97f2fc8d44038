import type { Command } from './command';
import { pattern, somewhere } from './message-pattern';
import { dayContext, firstFound, type Found, type Reader, type Reading } from './message-reading';
import { dayIn } from '../understanding/entities/find-days';
import { personName } from './person-name';
import { fitsItem } from './read-tick';

const ITEM = '(?<item>.+?)';
const NAME = '(?<person>[^,;:!?]{1,60}?)';
const END =
  '(?: (?:please|now|instead|from now on|for us|this year|this time|then|thanks|himself|herself|over))*';

/** An item is handed to somebody in so many words. */
const HANDED = [
  `(?:assign|give|hand|delegate|allocate|pass|leave|transfer|move|reassign|re-assign)(?: over| on)? ${ITEM} (?:over )?(?:to|for|with) ${NAME}${END}`,
  `(?:assign|put|make|set|let|have|get|ask) ${NAME} (?:down for|down on|to do|to|on|responsible for|in charge of|owner of|for|as owner of|do|does|handle|take care of|take|look after|own|as responsible for) ${ITEM}${END}`,
  `${ITEM} (?:goes|belongs|should go|is assigned|is given|is for|is on|is with|is up|stays with|is|go|belong|are assigned|are given|are|go over|goes over) (?:to|for|with|on) ${NAME}${END}`,
  `(?:give|assign|hand|pass|leave) (?<person>me) ${ITEM}${END}`,
  `${ITEM} ?(?:->|=>|–>) ?${NAME}${END}`,
  `${ITEM} (?:is|will be|should be|is going to be|gets|to be) (?:done|handled|taken|taken care of|owned|looked after|covered) by ${NAME}${END}`,
  `${ITEM} (?:is|=|:|->|should be) ${NAME}(?:'s|s')? (?:job|task|thing|item|responsibility|business|turf|part)${END}`,
].map(pattern);

const SURELY = somewhere('assign|re-?assign|delegate|<item>|ones?');

const TAKEN = [
  `${NAME} (?:will|should|can|could|must|shall|is to|has to|is going to|am going to|wants? to|would like to|needs? to|ought to) (?:<now> )*(?:take care of|take on|take over|do|take|handle|own|look after|see to|deal with|cover|work on|organi[sz]e|prepare|finish|complete|manage|pick up|be responsible for|be in charge of|be on|get) ${ITEM}${END}`,
  `${NAME} (?:takes? care of|will take care of|taking care of|takes on|takes over|will take over|has volunteered for|volunteered for|volunteers? for|can take care of|can handle|wants? to do|wants? to take|will take on|does|do|takes|take|handles|handle|will do|will take|will handle|is doing|are doing|owns|own|will own|is responsible for|am responsible for|is on|am on|looks after|look after|will look after|gets|will get|should do|should take|should handle|can do|can take|could do|is going to do|am going to do|is in charge of|is taking|am taking|am doing|covers|will cover|deals with|will deal with|is handling|picks up|will pick up|sees to|prepares|organi[sz]es|will see to|is the one for|volunteers for|works on|is working on|am working on|will work on|to do|to take|to handle|to look after|do) ${ITEM}${END}`,
].map(pattern);

const NAMED_BEHIND = [
  `${ITEM} to ${NAME}${END}`,
  `for ${ITEM} (?:please )?(?:write down|put down|note|note down|take|enter) ${NAME}${END}`,
  `${ITEM}[,:–-]+ ?(?:that is |this is |to be |done by |assigned to |owner |owner is )?${NAME}(?: (?:does|takes|handles|will do|will take) (?:it|that|this|care of it))?${END}`,
].map(pattern);

const DUE = [
  `(?:set |change |move |put |make )?(?:the |a )?(?:due date|deadline|due day|target date)(?: (?:of|for|on|to))* ${ITEM} (?:to|is|=|:|on|should be|by|as) (?<when>.*\\d.*|tomorrow|today|next .+|(?:on )?\\w+day)`,
  `${ITEM} (?:is|are|must be|has to be|have to be|needs to be|need to be|should be|to be)? ?(?:due|done|finished|ready|completed) (?:on|by|until|before|till|at the latest on|no later than)? ?(?<when>.*\\d.*|tomorrow|today|next .+|(?:on )?\\w+day)`,
  `(?:due|deadline):? ${ITEM} (?:on|by|until|before|till|:)? ?(?<when>\\d.*|tomorrow|next .+|\\w+day)`,
].map(pattern);

/** What is no person, though an order may be "on transfer". */
const THING =
  /\b(?:orders?|transfers?|wire|payments?|cards?|hold|invoices?|track|time|azure|budget|account|list|portal|way)\b/i;

/** "assign exams to Pavel", "Nadia does the references", "I'll take the one about …". */
export const readAssign: Reader = (reading) =>
  firstFound(reading, HANDED.slice(0, 1), (found) =>
    assigned(reading, found, !SURELY.test(found.clause.text)),
  ) ??
  firstFound(reading, [...HANDED.slice(1), ...TAKEN], (found) => assigned(reading, found, true)) ??
  // "references: Nadia": only a name written as one.
  firstFound(reading, NAMED_BEHIND, (found) =>
    /^\p{Lu}/u.test(found.slot('person')) ? assigned(reading, found, true) : undefined,
  );

/** "the references are due on 1 March 2027". */
export const readDue: Reader = (reading) =>
  firstFound<Command>(reading, DUE, ({ slot }) => {
    const item = slot('item');
    if (
      /^(?:the |our )?(?:renewal|membership|expiry|anniversary|it|we|date)\b/i.test(item) ||
      !fitsItem(reading, item, 'surely')
    )
      return undefined;
    const date = dayIn(slot('when'), dayContext(reading.context));
    return date.kind === 'unreadable' ? undefined : { do: 'due', item, date };
  });

function assigned(reading: Reading, { slot }: Pick<Found, 'slot'>, mustFit: boolean): Command | undefined {
  const name = personName(slot('person'));
  const item = slot('item');
  if (/^(?:the |our |my )?(?:membership |partner |annual )?renewals?\b/i.test(item)) return undefined;
  if (name === undefined || THING.test(name) || /^(?:it|that|this|them|us|me)$/i.test(item)) return undefined;
  return mustFit && !fitsItem(reading, item, 'surely') ? undefined : { do: 'assign', item, name };
}
