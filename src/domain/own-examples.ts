import type { OwnDataTopic } from './command';
import { dateExamples } from './own-date-examples';
import { itemExamples } from './own-item-examples';
import { peopleExamples } from './own-people-examples';
import { reminderExamples } from './own-reminder-examples';
import { setUpExamples } from './own-set-up-examples';

/** What a question about the team may be about: its own data, or how it stands in all. */
export type OwnSubject = OwnDataTopic | 'status';

/**
 * How people ask for what the bot keeps about their team, one way a line; of "(a|b)" every choice is meant. They teach
 * the bot to know such questions in other words too, so add the way somebody asked that was not understood.
 */
export const ownExamples: Readonly<Record<OwnSubject, string>> = {
  ...dateExamples,
  ...setUpExamples,
  ...peopleExamples,
  ...reminderExamples,
  ...itemExamples,
};
