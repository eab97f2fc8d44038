import { describeMissing } from '../../cards/talk/describe-missing';
import type { Label, Slot } from '../../understanding/examples/labels';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { asking, privateNotice, OPEN_SET_UP, SHOW_HELP, type Turn } from '../turn/turn';

/** The short command that the missing value completes. */
const COMPLETES: Readonly<Partial<Record<Label, string>>> = {
  'do:set-date': 'anniversary',
  'do:set-program': 'program',
  'do:add-holding': 'add',
  'do:drop-holding': 'drop',
  'do:set-contact': 'contact',
  'do:set-stand-in': 'stand-in',
  'do:tick': 'tick',
  'do:untick': 'untick',
  'do:add-item': 'add item',
  'do:remove-item': 'remove item',
  'do:snooze': 'snooze',
  'do:pause': 'pause',
  'do:set-time-zone': 'time zone',
  'do:extra-stages': 'extra reminders',
};

/** Asks for what a change cannot do without; the value alone then completes it. Nothing is changed before. */
export function askMissing(
  ctx: AppContext,
  turn: Turn,
  {
    label,
    missing,
    part,
  }: { readonly label: Label; readonly missing: readonly Slot[]; readonly part?: string | undefined },
): readonly Reply[] {
  const replies = privateNotice(ctx, turn, {
    tone: 'neutral',
    ...describeMissing(label === 'do:add-item' ? 'new item' : (missing[0] ?? 'item'), turn.program, part),
    buttons: [OPEN_SET_UP, SHOW_HELP],
  });
  const completes = COMPLETES[label];
  return completes ? asking(replies, { options: [], completes }) : replies;
}
