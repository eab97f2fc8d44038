import type { Command } from '../../../domain/requests/command';
import { daysBeforeIn, pastDayIn, untilIn } from '../said/said-days';
import type { SlotValues } from '../slot-values';
import { bare } from './whole-change';

/** They come to those there are. */
const MORE =
  /\b(?:also|too|as well|in addition|besides|another|one more|add|auch|zusätzlich|außerdem|noch)\b/i;

/** Changes to when the bot reminds, and whom it turns to. */
export const reminderChanges = {
  snooze: { needs: [], commands: (slots) => [{ do: 'snooze', until: untilIn(slots) }] },
  pause: { needs: [], commands: (slots) => [{ do: 'pause', until: untilIn(slots) }] },
  resume: bare({ do: 'resume' }),
  renewed: { needs: [], commands: (slots) => [{ do: 'renewed', on: pastDayIn(slots) }] },
  'extra-stages': {
    needs: ['days'],
    commands: (slots) => {
      const days = daysBeforeIn(slots);
      return days.length > 0
        ? [{ do: 'extra-stages', days, ...(MORE.test(slots.text) && { more: true }) }]
        : [];
    },
  },
  'clear-extra-stages': bare({ do: 'extra-stages', days: [] }),
  'escalation-on': bare({ do: 'escalation', on: true }),
  'escalation-off': bare({ do: 'escalation', on: false }),
  share: bare({ do: 'records', change: { do: 'share' } }),
  import: bare({ do: 'records', change: { do: 'import' } }),
  'reminder-text': bare({ do: 'records', change: { do: 'reminder-text' } }),
} as const satisfies Readonly<
  Record<string, { needs: readonly string[]; commands: (slots: SlotValues) => readonly Command[] }>
>;
