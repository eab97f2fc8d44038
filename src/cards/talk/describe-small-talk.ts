import type { BotTopic, SmallTopic } from '../../domain/requests/small-talk';

/** A reply to small talk: a short sentence, and what to do next where that helps. */
export interface SmallWords {
  readonly say: string;
  readonly next?: string;
}

/** What replies may refer to. */
export interface SmallFacts {
  /** What the programme calls the date, a holding and who renews. */
  readonly date: string;
  readonly holding: string;
  readonly renewer: string;
  readonly programName: string;
  readonly setUp: boolean;
  /** Who renews, where that is known. */
  readonly contact?: string | undefined;
  /** The first name of whoever writes. */
  readonly you: string;
  readonly openItems: number;
  /** When the next message comes, in words. */
  readonly next?: string | undefined;
}

export type SmallSentences = (facts: SmallFacts) => SmallWords;

/** A reply for each kind of courtesy; a story leads to the set-up and has words of its own below. */
export const SMALL_WORDS: Readonly<Record<Exclude<SmallTopic, 'story'>, SmallSentences>> = {
  thanks: ({ you }) => ({ say: `You're welcome, ${you}.` }),
  greeting: ({ you, setUp, openItems, date }) => ({
    say: `Hello ${you}.`,
    next: setUp
      ? openItems > 0
        ? `${openItems === 1 ? '1 item is' : `${openItems} items are`} still open on your checklist.`
        : 'Nothing is open on your checklist.'
      : `Tell me your ${date}, like "anniversary 30 June 2027", and I remind you in time.`,
  }),
  bye: ({ next }) => ({ say: next ? `Goodbye. You hear from me again on ${next}.` : 'Goodbye.' }),
  ok: () => ({ say: 'Good.' }),
  praise: () => ({ say: 'Thank you, that is good to hear.' }),
  frustration: ({ contact, renewer }) => ({
    say: 'I am sorry, that was no help.',
    next: contact
      ? `${contact}, your ${renewer}, may know more, and "Support" names people who answer. Or say in one sentence what you want to know or change.`
      : 'The people under "Support" answer what I cannot. Or say in one sentence what you want to know or change.',
  }),
  repeat: () => ({
    say: 'Sorry for saying the same again.',
    next: 'Say it in other words, or name what it is about: a date, an item, a person.',
  }),
  apology: () => ({ say: 'No harm done.' }),
  wrong: ({ setUp }) => ({
    say: 'I am sorry about that.',
    next: setUp
      ? 'Tell me what is right, like "no, 3 March 2027". If I changed something, "undo" takes it back.'
      : 'Nothing was changed. Tell me what you meant in other words.',
  }),
  'how-are-you': ({ setUp, openItems }) => ({
    say: 'I am well, thank you: software has no bad days, only bugs.',
    ...(setUp && openItems > 0 && { next: `Your checklist still has ${openItems} open.` }),
  }),
};

/** A reply for each question about the bot; words have a list of their own below. */
export const BOT_WORDS: Readonly<Record<Exclude<BotTopic, 'word' | 'what-can-you-do'>, SmallSentences>> = {
  'how-pause': () => ({
    say: 'Say "pause 2 weeks" or "pause until 3 May 2027", and I post nothing until then.',
    next: '"resume" switches the reminders on again. The last two weeks before the date are never paused; to put off one reminder only, say "snooze 1 week".',
  }),
  'how-delete': () => ({
    say: 'Say "delete our data": I ask once, then everything is hidden and the reminders stop.',
    next: 'For 24 hours "undo" brings it back, then it is erased. Whoever set me up and the person who renews may say it.',
  }),
  'how-change-date': ({ date }) => ({
    say: `Say "anniversary" and the day, like "anniversary 30 June 2027": that sets or corrects your ${date}.`,
    next: 'Ticks and history stay as they are. "undo" takes it back.',
  }),
  'how-add-item': () => ({
    say: 'Say "add item" and what is to be done, like "add item order the new badges".',
    next: '"assign the badges to Megan Bowen" and "the badges are due on 3 May 2027" say who and until when.',
  }),
  'how-tick': () => ({
    say: 'Open the checklist and tap what is done, or say "tick" and some words of the item.',
    next: '"untick" and its words open it again.',
  }),
  'how-undo': () => ({
    say: 'Say "undo" within 24 hours, and I take back the last change.',
    next: '"history" shows what was changed, by whom and when.',
  }),
  'how-remind-others': ({ renewer }) => ({
    say: 'I remind everybody in the channel or chat in which I am set up.',
    next:
      `Name your ${renewer} with "contact Megan Bowen" and a substitute with "stand-in Ben Smith": I mention them. ` +
      'To remind another channel, add me there and say "move here". "share with contact" sends them where you stand; I write no mails.',
  }),
  'how-holding': ({ holding }) => ({
    say: `Say "add" or "drop" and the ${holding}, like "add Cloud Platform gold".`,
    next: `Then I show only what concerns the ${holding} you hold.`,
  }),
  'how-contact': ({ renewer }) => ({
    say: `Say "contact" and a name, like "contact Megan Bowen", or mention the person with @.`,
    next: `That person is your ${renewer} for me; "stand-in" and a name says who steps in.`,
  }),
  'how-export': () => ({
    say: 'Say "export" for your records as a file, or "calendar" for your dates.',
    next: '"share with contact" sends where you stand to the person who renews.',
  }),
  'how-language': () => ({
    say: 'I speak English; dates I write as is usual where you are, and read in many ways.',
    next: 'Write "30 June 2027" or "2027-06-30" to be sure that I read a date right.',
  }),
  'how-set-up': ({ date, setUp }) => ({
    say: setUp
      ? 'Say "setup" to see and change everything at once, or change one thing with a sentence.'
      : `Open the set-up, or just tell me your ${date}, like "anniversary 30 June 2027".`,
    next: 'Only the date is needed to begin; the rest can follow.',
  }),
  'how-records': () => ({
    say: 'Say "add reference Fabrikam, 3 March 2027" or "Ben passed AZ-104 on 3 March 2027"; figures go in under "score".',
    next: '"forecast" then says whether you will make it. "import" takes many lines at once.',
  }),
  privacy: () => ({
    say: 'I keep what you tell me for the renewal, in the storage of whoever runs me: date, what you hold, names, ticks, records and who changed what.',
    next:
      'Everybody in this conversation can see it, and no other team. Questions I could not answer are kept, without a name, ' +
      'for whoever runs me; your last few are kept beside your name, so that you can rate and share the answers. ' +
      '"export" gives your records to you, "delete our data" erases everything.',
  }),
  person: () => ({
    say: "I'm a bot: a program that keeps your renewal date, reminds you and answers from what I was taught.",
    next: 'For a person, "Support" says whom to ask.',
  }),
  'when-remind': ({ next, date, setUp }) => ({
    say: next
      ? `You hear from me next on ${next}.`
      : setUp
        ? `Nothing is planned before I know your ${date}.`
        : `I remind you some weeks before your ${date}, once you tell me which day it is.`,
    next: 'I post in the daytime of your time zone. "preview" shows every reminder with its day; "extra reminders 60 and 7 days" adds some.',
  }),
};

/** What leads from a story to the set-up: what was taken over from it, and what is still to be said. */
export const STORY_WORDS = {
  filled: (told: readonly string[]) =>
    `That is what I am for. I filled in what you told me (${told.join(', ')}): check it and press Save.`,
  empty: (date: string) =>
    `That is what I am for: tell me your ${date} here, and I say in time what is to be done.`,
  month: (month: string, date: string, find: string) =>
    `"${month}" is not exact enough to remind you by: I need the day of your ${date}. ${find}`,
  known: 'That is what I am for: where you stand, and what is to be done next.',
} as const;

/** Titles of the buttons under these replies. */
export const SMALL_BUTTONS = {
  pause: 'Pause 2 weeks',
  delete: 'Delete our data',
  setUp: 'Open set-up',
  setDate: 'Set the date',
  addItem: 'Change the list',
  checklist: 'Checklist',
  undo: 'Undo',
  history: 'History',
  status: 'Where we stand',
  export: 'Export',
  calendar: 'Calendar',
  preview: 'Preview the reminders',
  addReference: 'Add a reference',
  addPass: 'Add a pass',
  score: 'Score',
  forecast: 'Forecast',
  support: 'Support',
  help: 'What I can do',
} as const;
