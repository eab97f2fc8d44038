import { shortened } from './shortened';
import type { Program } from '../../domain/program/program';

type Told = { readonly title: string; readonly text: string };

const ASKED: Readonly<Record<string, (program: Program) => Told>> = {
  date: ({ words }) => ({
    title: 'Which day do you mean?',
    text: `Give day, month and year, like "30 June 2027". ${words.date.find.text}`,
  }),
  length: () => ({ title: 'Until when?', text: 'Say it like "1 week" or "until 3 May 2027".' }),
  days: () => ({ title: 'How many days before?', text: 'Say it like "30 and 7 days".' }),
  holding: ({ words, holdings }) => ({
    title: `Which ${words.holding.name} do you mean?`,
    text: `There is: ${holdings.map(({ name }) => name).join(', ')}.`,
  }),
  level: ({ levels }) => ({
    title: 'Which level?',
    text: `There is: ${levels.map(({ name }) => name).join(', ')}.`,
  }),
  person: () => ({
    title: 'Whom do you mean?',
    text: 'Say the name, like "Megan Bowen", or mention the person with @.',
  }),
  item: () => ({
    title: 'Which item do you mean?',
    text: 'Use some of its words, or open the checklist and tap it.',
  }),
  'new item': () => ({
    title: 'What is to be done?',
    text: 'Say it in a few words, like "call the distributor".',
  }),
  customer: () => ({
    title: 'Which customer do you mean?',
    text: 'Say the name as it stands on the reference.',
  }),
  certification: () => ({
    title: 'Which certification do you mean?',
    text: 'Say its code or title, like "AZ-104".',
  }),
  zone: () => ({ title: 'Which time zone?', text: 'Say it like "Europe/Berlin" or "New York".' }),
  program: () => ({ title: 'Which programme?', text: 'Say "programs" to see which there are.' }),
};

/** What is asked where a change lacks something; `slot` names what, `part` the words where others asked for more. */
export function describeMissing(slot: string, program: Program, part?: string): Told {
  const { title, text } = (
    ASKED[slot] ?? (() => ({ title: 'What exactly?', text: 'Say it with the name or number.' }))
  )(program);
  const untouched = part === undefined ? 'Nothing is changed yet.' : `“${shortened(part)}” waits for it.`;
  return { title, text: `${text} ${untouched}` };
}
