import { buttonData } from '../domain/button-data';
import { commandPrefix, type PrefixedCommand } from '../domain/command-prefix';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { privateNotice, SHOW_HELP, type Turn } from './turn';

/** What each command wants after it. */
const WANTS: Readonly<Record<Exclude<PrefixedCommand, 'add' | 'drop'>, string>> = {
  'add item': 'What is to be done? Say it like "add item order the new badges".',
  'remove item': 'Which item? Say it with some of its words, like "remove item new badges".',
  tick: 'Which item? Open the checklist and tap it, or use some of its words.',
  untick: 'Which item? Open the checklist and tap it, or use some of its words.',
  contact: 'Who renews? Say it like "contact Megan Bowen", or mention the person with @.',
  'stand-in': 'Who stands in? Say it like "stand-in Megan Bowen", or mention the person with @.',
  'time zone': 'Which zone? Say it like "time zone Europe/Berlin" or "time zone New York".',
  anniversary: 'Which day? Say it like "anniversary 30 June 2027", with day, month and year.',
  assign: 'What to whom? Say it like "assign the fees to Megan Bowen".',
  snooze: 'Until when? Say it like "snooze 1 week" or "snooze until 3 May 2027".',
  pause: 'Until when? Say it like "pause", "pause 2 weeks" or "pause until 3 May 2027".',
};

/** Says what a command wants, for a message that begins with its word but could not be carried out. */
export function explainCommand(ctx: AppContext, turn: Turn, text: string): readonly Reply[] | undefined {
  const found = commandPrefix(text);
  if (!found) return undefined;
  const { command, rest } = found;
  const { holding } = turn.program.words;
  const words =
    command === 'add' || command === 'drop'
      ? `${rest === '' ? `Which ${holding.name}?` : `I know no ${holding.name} called "${rest}".`} ${turn.program.name} has: ${turn.program.holdings.map((each) => each.name).join(', ')}.`
      : (unreadName(command, rest) ?? WANTS[command]);
  return privateNotice(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was changed',
    text: words,
    buttons: [{ title: 'Open set-up', data: buttonData({ action: 'open-set-up' }) }, SHOW_HELP],
  });
}

// "contact nobody" is no name either, and emptied in the set-up only.
function unreadName(command: PrefixedCommand, rest: string): string | undefined {
  if ((command !== 'contact' && command !== 'stand-in') || rest === '') return undefined;
  return `I could not read "${rest}" as a name. Mention the person with @, or write the name into the set-up; to name nobody, empty the field there.`;
}

/** True for a promised word with nothing after it, which no answer can be meant by. */
export function isBareCommand(text: string): boolean {
  return commandPrefix(text)?.rest === '';
}
