import { describeProposal, type ProposedChanges } from '../../cards/proposal/describe-proposal';
import type { ButtonAction } from '../../domain/requests/button-data';
import { parseDay } from '../../domain/time/calendar-day';
import type { KeptChange } from '../../domain/requests/command-schema';
import { replacedValue } from '../../domain/undo/replaced-value';
import { completionOf } from '../../understanding/thread/completion';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import type { Reply } from '../turn/conversation';
import { spokenOfChange } from '../talk/spoken-of-change';
import { confirmReply, privateNotice, SHOW_HELP, SHOW_STATUS, speakingOf, type Turn } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';

/** Asks whether changes shall be made; nothing is written before the answer. */
export function proposeChanges(ctx: AppContext, turn: Turn, proposed: ProposedChanges): readonly Reply[] {
  const { program, picture, input } = turn;
  const [only, ...others] = proposed.changes;
  const view = describeProposal(proposed, { program, picture, locale: input.locale });
  return confirmReply(ctx, view, only && others.length === 0 ? completionOf(only) : undefined);
}

/** Yes to a proposal: done as the card says it, unless what it would replace has changed since; then it is asked anew. */
export async function doProposed(
  ctx: AppContext,
  turn: Turn,
  pressed: { readonly action: Extract<ButtonAction, { action: 'do' }>; readonly value?: string | undefined },
): Promise<readonly Reply[]> {
  const { changes: proposed, was } = pressed.action;
  const changes = proposed.map((change) => withValue(change, pressed.value));
  const isCurrent = proposed.every((change, at) => replacedValue(change, turn.picture) === was[at]);
  if (!isCurrent) return proposeChanges(ctx, turn, { changes, again: true });
  const replies: Reply[] = [];
  for (const [at, change] of changes.entries()) {
    const now = at === 0 ? turn : await beginTurn(ctx, turn.input);
    replies.push(...(await carryOut(ctx, now, change)));
  }
  const [first] = changes;
  return speakingOf(replies, first && spokenOfChange(first));
}

/** No to a question: says that all is as it was. */
export function declineProposal(ctx: AppContext, turn: Turn): readonly Reply[] {
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: 'Nothing was changed',
    text: 'All is as it was.',
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}

/** The change with the value that was corrected in the card. */
function withValue(change: KeptChange, value: string | undefined): KeptChange {
  const text = value?.trim();
  if (!text) return change;
  switch (change.do) {
    case 'set-date': {
      const day = parseDay(text);
      return day ? { ...change, date: { kind: 'day', day } } : change;
    }
    case 'set-contact':
    case 'set-stand-in':
      return { ...change, name: text };
    case 'add-item':
      return { ...change, item: text };
    case 'rename-item':
      return { ...change, text };
    default:
      return change;
  }
}
