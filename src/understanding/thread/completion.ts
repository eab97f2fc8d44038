import type { KeptChange } from '../../domain/requests/command-schema';

/** The short command that another value completes when a proposal is corrected: "no, 4 April" is "anniversary 4 April". */
const COMPLETIONS: { readonly [K in KeptChange['do']]?: string } = {
  'set-date': 'anniversary',
  'set-contact': 'contact',
  'set-stand-in': 'stand-in',
  'add-holding': 'add',
  'drop-holding': 'drop',
  'set-program': 'program',
  'set-time-zone': 'time zone',
  snooze: 'snooze until',
  pause: 'pause until',
  renewed: 'renewed on',
  tick: 'tick',
  untick: 'untick',
  'add-item': 'add item',
  'remove-item': 'remove item',
  'extra-stages': 'extra reminders',
};

/** How a bare value corrects that change; undefined where it has no one value. */
export function completionOf(change: KeptChange): string | undefined {
  if (change.do === 'assign') return `assign ${change.item} to`;
  if (change.do === 'due') return `due ${change.item}`;
  return COMPLETIONS[change.do];
}
