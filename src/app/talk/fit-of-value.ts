import type { Command } from '../../domain/requests/command';
import { fullChecklist, inShownOrder } from '../../domain/cycle/checklist';
import { findHolding } from '../../understanding/names/holding-search';
import { MONTH_NAMES } from '../../understanding/entities/words/month-names';
import { findItem } from '../../language/text-search';
import { personName } from '../../understanding/names/person-name';
import { checklistInput } from '../../domain/cycle/checklist';
import { polarityOf } from '../../understanding/decision/polarity';
import type { AppContext } from '../turn/app-context';
import { rosterAddress } from '../set-up/set-contact';
import type { Turn } from '../turn/turn';

/** How well a bare value answers the question whose command it completes; `perhaps` has to be confirmed. */
export type ValueFit = 'sure' | 'perhaps' | 'none';

/**
 * Whether a value that was said alone is meant for the command it completes. Days, zones and the like are read by the
 * strict grammar and so are what they say; names and free words may be anything.
 * @example "Megan Bowen" for the contact // 'sure', "Lunch" // 'perhaps' where nobody is called so
 */
export async function fitOfValue(
  ctx: AppContext,
  turn: Turn,
  { command, corrects }: { readonly command: Command; readonly corrects: boolean },
): Promise<ValueFit> {
  switch (command.do) {
    case 'set-contact':
    case 'set-stand-in':
    case 'assign':
      return fitOfName(ctx, turn, command.name);
    case 'add-holding':
    case 'drop-holding':
      return corrects && !command.holdings.every(({ text }) => findHolding(turn.program, text))
        ? 'none'
        : 'sure';
    case 'tick':
    case 'untick':
    case 'remove-item':
      return corrects && !isOnList(turn, command.item) ? 'none' : 'sure';
    case 'add-item':
      return corrects && saysNoMore(command.item) ? 'perhaps' : 'none';
    case 'rename-item':
      return corrects && saysNoMore(command.text) ? 'perhaps' : 'none';
    default:
      return 'sure';
  }
}

function isOnList({ picture }: Turn, words: string): boolean {
  const entries = picture ? inShownOrder(fullChecklist(checklistInput(picture))) : [];
  return (
    findItem(
      entries.map(({ itemId, text }) => ({ id: itemId, text })),
      words,
    ) !== undefined
  );
}

async function fitOfName(ctx: AppContext, turn: Turn, text: string): Promise<ValueFit> {
  const name = personName(text);
  if (name === undefined) return 'none';
  if (name === 'me') return 'sure';
  const members = await ctx.roster.find(rosterAddress(turn), name);
  if (members !== 'unavailable' && members.length > 0) return 'sure';
  if (findHolding(turn.program, name) || MONTH_NAMES.includes(name)) return 'none';
  return FULL_NAME.test(name) ? 'sure' : 'perhaps';
}

/** First and family name, as names are written. */
const FULL_NAME = /^\p{Lu}\S+(?: \p{L}\S*)* \p{Lu}\S+$/u;

/** "No, do not pause" is no item called "do not pause". */
function saysNoMore(words: string): boolean {
  return !Object.values(polarityOf(words)).includes(true);
}
