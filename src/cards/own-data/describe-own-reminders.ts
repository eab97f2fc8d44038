import { counted, joined } from './list-words';

/** Sentences about what the bot posts: next, so far, and in which stages. */
export const REMINDER_WORDS = {
  next: ({
    title,
    when,
    distance,
  }: {
    readonly title: string;
    readonly when: string;
    readonly distance: string;
  }) => `The next message is “${title}”, ${distance}: ${when}.`,
  nextAgain: (title: string, when: string) => `“${title}” is to be posted next: ${when}.`,
  dueNow: (title: string) => `“${title}” is due now: I post it within minutes.`,
  aMessage: 'A message',
  preview: 'Say "preview" to see it.',
  paused: (until: string) => `None before ${until}: the reminders are paused.`,
  noDate: (name: string) => `None is planned: I do not know your ${name} yet.`,
  noneLeft: (date: string) => `None is planned any more for ${date}.`,
  renewed: 'Say "renewed" once the renewal is done, and I plan the next year.',
  bothZones: (here: string, there: string) => `${here}, which is ${there}`,
  stage: (title: string, days: number) => (days < 0 ? title : `${title}, ${daysBefore([days])}`),
  dated: (name: string, title: string) => `${name}: ${title}`,
  nothingSent: 'I have not posted any reminder yet.',
  whatComes: 'Say "preview" to see which come, and when.',
  sent: (count: number, last: string, when: string) =>
    `I posted ${counted(count, 'message')} so far, ${count === 1 ? 'on' : 'the last on'} ${when}. ${last}`,
  sentLine: (what: string, when: string) => `${when}: ${what}`,
  older: (count: number) => `and ${count} more`,
  stageSent: (title: string, when: string) => `Yes: I posted “${title}” on ${when}.`,
  stageAhead: (title: string, when: string, distance: string) => `“${title}” comes ${distance}: ${when}.`,
  stageNotSent: (title: string, when: string, distance: string) =>
    `No, not yet: “${title}” comes ${distance}, ${when}.`,
  stagePast: (title: string, when: string) => `“${title}” was for ${when}, and I did not post it.`,
  stageLeft: (left: number, title: string, when: string) =>
    `${counted(left, 'day')} left until the reminder “${title}”: ${when}.`,
  noSuchStage: (said: string, days: readonly number[]) =>
    `There is no reminder ${said}; they come ${daysBefore(days)}.`,
  daysBeforeIt: (days: number) => `${counted(days, 'day')} before the date`,
  called: (words: string) => `called “${words}”`,
  stages: (days: readonly number[], date: string) => `Reminders come ${daysBefore(days)}: ${date}.`,
  stagesOnly: (days: readonly number[], name: string) =>
    `Reminders come ${daysBefore(days)}, once I know your ${name}.`,
  stageLine: ({
    when,
    title,
    state,
  }: {
    readonly when: string;
    readonly title: string;
    readonly state: string;
  }) => `${when}: “${title}” (${state})`,
  states: { sent: 'posted', ahead: 'ahead', past: 'not posted' },
  moreStages: 'Say "extra reminders 60 and 7 days" to add some.',
} as const;

/** @example daysBefore([90, 14, -1]) // '90 and 14 days before the date and 1 day after it' */
function daysBefore(days: readonly number[]): string {
  const before = days.filter((each) => each > 0).map(String);
  const on = days.some((each) => each === 0) ? ['on the day'] : [];
  const after = days.filter((each) => each < 0).map((each) => String(-each));
  return joined([
    ...(before.length > 0
      ? [`${joined(before)} ${before.at(-1) === '1' ? 'day' : 'days'} before the date`]
      : []),
    ...on,
    ...(after.length > 0 ? [`${joined(after)} ${after.at(-1) === '1' ? 'day' : 'days'} after it`] : []),
  ]);
}
