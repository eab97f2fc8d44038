import { dateTopics } from './own-date-topics';
import { itemTopics } from './own-item-topics';
import { peopleTopics } from './own-people-topics';
import { reminderTopics } from './own-reminder-topics';
import { ownSayings } from './own-sayings';
import { setUpTopics } from './own-set-up-topics';
import type { OwnTopics } from './own-topic';

/** What a team may ask about itself; the first that fits is taken. */
export const ownDataTopics: OwnTopics = [
  ...ownSayings,
  ...peopleTopics,
  ...reminderTopics,
  ...dateTopics,
  ...itemTopics,
  ...setUpTopics,
];
