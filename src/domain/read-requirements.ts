import type { Command } from './command';
import { findHolding } from './holding-search';
import { pattern } from './message-pattern';
import { firstFound, type Reader, type Reading } from './message-reading';
import { programsOf } from './read-holdings';

const SHOW =
  '(?:(?:<show>|list|show|see|what about|check|view|look at)(?: me| us)?(?: again)? )?(?:(?:<our>|all|every|current|full|whole|complete) )*';
const REQUIREMENTS =
  '(?:requirements?|reqs|prerequisites?|conditions|criteria|req)(?: list| card| overview)?';
const FORMS = [
  `${SHOW}${REQUIREMENTS}(?: (?:for|of|to|in|on|about|to get|to keep|to reach))?(?: (?<about>.+))?`,
  `${SHOW}(?<about>.+?) ${REQUIREMENTS}`,
  `(?:<show>|list|show|see|display|bring up)(?: me| us)? (?:what|everything|all) (?:is |that is |we need|we must meet|we must have|is needed|do we need|we have to meet)? ?(?:required|needed|necessary|demanded|expected|meet|to meet|fulfil)?(?: to have)?(?: (?:for|to get|to keep|to reach|to hold|in order to keep))?(?: (?<about>.+))?`,
].map(pattern);
const ALL =
  /^(?:(?:of|for|everything|all|every|each|the|our|we|us|have|hold|own|competenc(?:y|ies)|designations?|badges?|holdings?|competency|that|which|what|currently|now|team|please|partner|levels?|renewal|to renew|renewing|to|renew|it|them|in|program|membership)(?: |$))*$/;

/** "requirements", "requirements gold cloud platform", "show what's required for security". */
export const readRequirements: Reader = (reading) =>
  firstFound<Command>(reading, FORMS, ({ slot, clause }) => {
    if (clause.form === 'question' && !/^(?:<show>|requirements?)/.test(clause.text)) return undefined;
    const about = slot('about');
    if (ALL.test(about.toLowerCase())) return { do: 'show', what: 'requirements' };
    return isHolding(reading, about) ? { do: 'show', what: 'requirements', about } : undefined;
  });

function isHolding(reading: Reading, text: string): boolean {
  return programsOf(reading).some((program) => findHolding(program, text) !== undefined);
}
