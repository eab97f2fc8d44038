import type { SmallSentences, SmallWords } from './describe-small-talk';

/** The bot's own terms, each in a sentence. Keys are what people call them, the first being the term itself. */
export const OWN_TERMS: readonly { readonly names: readonly string[]; readonly means: SmallSentences }[] = [
  {
    names: ['forecast', 'prognosis'],
    means: () => ({
      say: 'The forecast says for each requirement whether it will be met on your date: met, at risk, missing or unknown.',
      next: 'It is worked out from the references, exams and figures you entered. Say "forecast" to see it.',
    }),
  },
  {
    names: ['stage', 'stages', 'reminder stage'],
    means: () => ({
      say: 'A stage is a reminder a set number of days before your date, with the items that are due then.',
      next: 'Say "preview" to see them all.',
    }),
  },
  {
    names: ['stand-in', 'standin', 'stand in', 'substitute', 'deputy'],
    means: ({ renewer }) => ({
      say: `The stand-in is whom I turn to when your ${renewer} is silent.`,
      next: 'Say "stand-in" and a name.',
    }),
  },
  {
    names: ['snooze'],
    means: () => ({
      say: 'Snooze puts off one reminder: "snooze 1 week" brings it again then. Pause stops all reminders for a while.',
      next: 'Say "snooze 1 week" or "snooze until 3 May 2027".',
    }),
  },
  {
    names: ['pause', 'paused'],
    means: () => ({
      say: 'Pause stops all reminders for a while, like "pause 2 weeks". Snooze puts off one reminder only.',
      next: 'Say "resume" to go on sooner.',
    }),
  },
  {
    names: ['escalation', 'escalate'],
    means: () => ({
      say: 'Escalation means that I turn to the person who renews, then to the stand-in, when nobody touches a checklist for a week or two.',
      next: 'Say "turn on escalation" or "turn off escalation".',
    }),
  },
  {
    names: ['holdings', 'holding'],
    means: ({ holding }) => ({
      say: `What you hold is each ${holding} you have; I show only what concerns it.`,
      next: `Say "add" or "drop" and a ${holding}.`,
    }),
  },
  {
    names: ['checklist', 'item', 'items'],
    means: () => ({
      say: 'The checklist holds what is to be done for the renewal; everybody may tick an item.',
      next: 'Say "checklist" to see it.',
    }),
  },
  {
    names: ['contact', 'renewer'],
    means: ({ renewer }) => ({
      say: `The contact is the person who renews, your ${renewer}; I mention them in every reminder.`,
      next: 'Say "contact" and a name.',
    }),
  },
  {
    names: ['anniversary', 'date', 'anniversary date'],
    means: ({ date, programName }) => ({
      say: `Your ${date} is the day on which your membership of ${programName} runs out unless you renew.`,
      next: 'Say "anniversary" and the day to set it.',
    }),
  },
  {
    names: ['further date', 'watched date', 'watch'],
    means: () => ({
      say: 'A further date is another day that I watch for you, such as that of a specialization.',
      next: 'Say "watch our specialization" with its name and date.',
    }),
  },
];

/** What is said where the bot has no such term. */
export function unknownTermWords(word: string | undefined, terms: readonly string[]): SmallWords {
  return {
    say: word ? `"${word}" is no term of mine.` : 'Which of my words do you mean?',
    next: `I can explain: ${terms.join(', ')}. Words of the programme I explain when you ask "what is ...?"`,
  };
}
