import type { ShortForm } from './short-form';
import { plain, withSlots } from './short-form';

const unsaid = { kind: 'missing' } as const;

/** When and how the bot reminds. */
export const REMINDER_FORMS: readonly ShortForm[] = [
  plain(
    { do: 'snooze', until: unsaid },
    'snooze',
    'snooze for now',
    'later',
    'not now',
    'später',
    'nicht jetzt',
    'jetzt nicht',
  ),
  withSlots(
    ['until'],
    [
      'snooze [for] [until] [till] {until}',
      'verschieben [um] [auf] [bis] {until}',
      'verschiebe [um] [auf] [bis] {until}',
      'schlummern [bis] {until}',
      'um {until} verschieben',
    ],
    ({ until }) => ({ do: 'snooze', until }),
  ),
  plain(
    { do: 'pause', until: unsaid },
    'pause',
    'pause [the] reminders',
    'pause [the] [reminders] for now',
    'pause [the] [reminders] for [a] [the] while',
    'pause [the] [reminders] for the moment',
    'pausieren',
    'Erinnerungen pausieren',
  ),
  withSlots(
    ['until'],
    [
      'pause [the] [reminders] [for] [until] [till] {until}',
      'pausieren [bis] [für] {until}',
      'pausiere [bis] [für] {until}',
      'bis {until} pausieren',
    ],
    ({ until }) => ({ do: 'pause', until }),
  ),
  plain(
    { do: 'resume' },
    'resume',
    'resume [the] reminders',
    'fortsetzen',
    'weitermachen',
    'Erinnerungen fortsetzen',
  ),
  withSlots(
    ['daysBefore'],
    [
      'extra reminders [at] {daysBefore}',
      'extra reminder [at] {daysBefore}',
      'zusätzliche Erinnerungen {daysBefore}',
      'zusätzliche Erinnerung {daysBefore}',
      'weitere Erinnerungen {daysBefore}',
    ],
    ({ daysBefore }) => ({ do: 'extra-stages', ...daysBefore }),
  ),
  plain({ do: 'extra-stages', days: [] }, 'no extra reminders', 'keine zusätzlichen Erinnerungen'),
  plain(
    { do: 'escalation', on: true },
    'turn on escalation',
    'turn escalation on',
    'switch on escalation',
    'escalation on',
    'Eskalation einschalten',
    'Eskalation an',
    'schalte die Eskalation ein',
  ),
  plain(
    { do: 'escalation', on: false },
    'turn off escalation',
    'turn escalation off',
    'switch off escalation',
    'escalation off',
    'Eskalation ausschalten',
    'Eskalation aus',
    'schalte die Eskalation aus',
  ),
  plain(
    { do: 'records', change: { do: 'reminder-text' } },
    'reminder texts',
    'reminder text',
    'Erinnerungstexte',
    'Erinnerungstext',
  ),
  plain(
    { do: 'records', change: { do: 'share' } },
    'share with contact',
    'share with [the] [our] contact',
    'mit [dem] Kontakt teilen',
  ),
  plain({ do: 'records', change: { do: 'import' } }, 'import', 'importieren', 'Import'),
];
