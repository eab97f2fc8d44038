import { counted } from './list-words';

interface OwnDay {
  /** What the programme calls the date. */
  readonly name: string;
  /** Written out, marked where nobody confirmed it. */
  readonly day: string;
}

interface DaysLeft extends OwnDay {
  /** Negative when the day has passed. */
  readonly left: number;
}

/** Sentences about the team's date, its zone, its programme and its pause. */
export const DATE_WORDS = {
  unknown: (name: string) => `I do not know your ${name} yet.`,
  noDays: (name: string) => `I can't count the days: I do not know your ${name} yet.`,
  enter: (find: string) => `${find} Then say "anniversary" and the date.`,
  known: ({ name, day, left }: DaysLeft) =>
    left === 0
      ? `Your ${name} is today, ${day}.`
      : left > 0
        ? `Your ${name} is ${day}: ${counted(left, 'day')} left.`
        : `Your ${name} was ${day}, ${counted(-left, 'day')} ago.`,
  left: ({ name, day, left }: DaysLeft) =>
    left === 0
      ? `None: your ${name} is today, ${day}.`
      : left > 0
        ? `${counted(left, 'day')} left until your ${name}, ${day}.`
        : `None: your ${name} was ${day}, ${counted(-left, 'day')} ago.`,
  leftFrom: ({ name, day, left, from }: DaysLeft & { readonly from: string }) =>
    left < 0
      ? `${from} is ${counted(-left, 'day')} after your ${name}, ${day}.`
      : `${counted(left, 'day')} from ${from} to your ${name}, ${day}.`,
  isThatDay: ({ name, day }: OwnDay) => `Yes: your ${name} is ${day}.`,
  isAnotherDay: ({ name, day, asked }: OwnDay & { readonly asked: string }) =>
    `No: your ${name} is ${day}, not ${asked}.`,
  unconfirmed: 'The date is not confirmed: nobody told me that you renewed.',
  fallsOn: (weekday: string) => `That is a ${weekday}.`,
  countsIn: (zone: string) => `The day is counted in ${zone}. Say "anniversary" and a date to correct it.`,
  beginsElsewhere: (there: string, here: string) => `It begins at ${here}; that is ${there}.`,
  itemDue: ({ item, day, left }: { readonly item: string; readonly day: string; readonly left: number }) =>
    left < 0
      ? `“${item}” was due on ${day}, ${counted(-left, 'day')} ago.`
      : `“${item}” is due on ${day}: ${left === 0 ? 'today' : `${counted(left, 'day')} left`}.`,
  itemNotDue: (item: string) => `“${item}” has no day on which it is due.`,
  makeDue: (item: string) => `Say "${item} is due on 3 May 2027" to give it one.`,
  program: (name: string) => `You are on ${name}.`,
  changeProgram: 'Say "programs" to see the others, or "program" and a name to change.',
  zone: (zone: string) => `Your time zone is ${zone}.`,
  changeZone: 'Reminders come in its daytime. Say "time zone" and a city to change it.',
  nowIn: (here: string, there: string) => `Just now it is ${here}; that is ${there}.`,
  unknownZone: (said: string, like: readonly string[]) =>
    `I know no time zone called “${said}”${like.length > 0 ? `; did you mean ${like.join(' or ')}?` : '.'}`,
  paused: (until: string) => `Yes: reminders are paused until ${until}.`,
  pausedBy: (who: string, when: string) => `${who} paused them on ${when}.`,
  resume: 'Say "resume" to go on sooner.',
  notPaused: 'No: reminders are on, nothing is paused.',
  pause: 'Say "pause 2 weeks" to stop them for a while.',
} as const;
