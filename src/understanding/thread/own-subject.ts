import type { OwnDataTopic } from '../../domain/requests/command';

/** What is spoken of after a question about the team's own data, in words that a question can hold. */
const SUBJECTS: Readonly<Record<OwnDataTopic, string>> = {
  date: 'our anniversary',
  'days-left': 'our anniversary',
  holdings: 'what we hold',
  contact: 'our contact',
  'stand-in': 'our stand-in',
  'next-reminder': 'the next reminder',
  sent: 'the last reminder',
  stages: 'the reminders',
  'open-items': 'the open items',
  'done-items': 'the done items',
  'who-ticked': 'the item',
  'assigned-items': 'the items',
  'who-does-item': 'the item',
  'item-state': 'the item',
  'overdue-items': 'the overdue items',
  program: 'our programme',
  'time-zone': 'our time zone',
  paused: 'the pause',
  references: 'our references',
  expiring: 'what expires',
  passes: 'our exams',
  score: 'our score',
  missing: 'what is missing',
  forecast: 'our forecast',
  'what-if': 'our score',
  changes: 'the last change',
  'last-change': 'the last change',
  editors: 'who may change things',
  'watched-dates': 'the watched dates',
  'set-up-by': 'the set-up',
};

/** What a question named, or the one thing its answer was about. */
interface Named {
  readonly about: string;
  readonly item?: string | undefined;
  readonly holding?: string | undefined;
  readonly certification?: string | undefined;
}

/**
 * The words that "it" and "that" stand for after a question about the team's own data.
 * @example ownSubject({ about: 'item-state', item: 'vetting' }) // 'vetting'
 * @example ownSubject({ about: 'references', item: 'Fabrikam' }) // 'the Fabrikam reference'
 */
export function ownSubject({ about, item, holding, certification }: Named): string {
  if (item !== undefined)
    return about === 'references' || about === 'expiring' ? `the ${item} reference` : item;
  return certification ?? holding ?? SUBJECTS[about as OwnDataTopic] ?? about;
}
