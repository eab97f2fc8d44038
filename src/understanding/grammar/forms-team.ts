import type { ShortForm } from './short-form';
import { plain, withSlots } from './short-form';

const unsaid = { kind: 'missing' } as const;

const ANNIVERSARY = [
  '[set] [our] [the] anniversary [date] [is] [on] [to] {day}',
  '[set] [our] [the] date [is] [on] [to] {day}',
  '[set] [our] [the] expiry date [is] [on] [to] {day}',
  '[set] [our] [the] expiration date [is] [on] [to] {day}',
  '[set] [our] [the] renewal date [is] [on] [to] {day}',
  '[set] [our] [the] deadline [is] [on] [to] {day}',
  '[our] membership expires [on] {day}',
  'we expire [on] {day}',
  '[unser] [der] Jahrestag [ist] [am] [der] {day}',
  '[unser] [das] Ablaufdatum [ist] [am] [der] {day}',
  '[unsere] Mitgliedschaft läuft am {day} ab',
];

/** What a team stores about itself. */
export const TEAM_FORMS: readonly ShortForm[] = [
  withSlots(['day'], ANNIVERSARY, ({ day }) => ({ do: 'set-date', date: day })),
  withSlots(
    ['day', 'dateNoun'],
    [
      '[set] [our] [the] [my] {dateNoun} [is] [on] [to] {day}',
      '[unser] [unsere] [das] {dateNoun} [ist] [am] {day}',
    ],
    ({ day }) => ({ do: 'set-date', date: day }),
  ),
  withSlots(['writtenDay'], ['[on] [am] [the] [it] [is] {writtenDay}'], ({ writtenDay }) => ({
    do: 'set-date',
    date: writtenDay,
  })),
  plain(
    { do: 'date-unknown' },
    "I don't know",
    "I don't know yet",
    'we do not know yet',
    'date unknown',
    'weiß ich nicht',
    'weiß ich noch nicht',
    'Datum unbekannt',
  ),
  withSlots(
    ['holdings'],
    ['add {holdings}', 'hinzufügen {holdings}', '{holdings} hinzufügen', 'füge {holdings} hinzu'],
    ({ holdings }) => ({ do: 'add-holding', holdings }),
  ),
  withSlots(
    ['holdings'],
    [
      'drop {holdings}',
      'remove {holdings}',
      'entfernen {holdings}',
      '{holdings} entfernen',
      'entferne {holdings}',
      'streiche {holdings}',
    ],
    ({ holdings }) => ({ do: 'drop-holding', holdings }),
  ),
  withSlots(
    ['name'],
    [
      '[our] [the] contact [is] {name}',
      '[unser] [der] [die] Kontakt [ist] {name}',
      'Ansprechpartner [ist] {name}',
    ],
    ({ name }) => ({ do: 'set-contact', name }),
  ),
  withSlots(
    ['renewerNoun', 'name'],
    ['[our] [the] {renewerNoun} [is] {name}', '[unser] [unsere] {renewerNoun} [ist] {name}'],
    ({ name }) => ({ do: 'set-contact', name }),
  ),
  withSlots(
    ['name'],
    [
      '[our] [the] stand-in [is] {name}',
      '[our] standin [is] {name}',
      '[unsere] Vertretung [ist] {name}',
      'Stellvertreter [ist] {name}',
      'Stellvertreterin [ist] {name}',
    ],
    ({ name }) => ({ do: 'set-stand-in', name }),
  ),
  withSlots(['program'], ['[our] program [is] {program}', 'Programm {program}'], ({ program }) => ({
    do: 'set-program',
    program,
  })),
  withSlots(
    ['zone'],
    ['[our] time zone [is] {zone}', '[our] timezone [is] {zone}', 'Zeitzone [ist] {zone}'],
    ({ zone }) => ({ do: 'set-time-zone', zone }),
  ),
  withSlots(
    ['dayBack'],
    [
      '[we] renewed [on] {dayBack}',
      'we have renewed [on] {dayBack}',
      '[wir] [haben] verlängert [am] {dayBack}',
      '[wir] [haben] [am] {dayBack} verlängert',
      '[wir] [haben] erneuert [am] {dayBack}',
    ],
    ({ dayBack }) => ({ do: 'renewed', on: dayBack }),
  ),
  plain(
    { do: 'renewed', on: unsaid },
    '[we] renewed',
    'we have renewed',
    '[wir] [haben] verlängert',
    '[wir] [haben] erneuert',
  ),
  plain(
    { do: 'move-here' },
    'move here',
    'hierher',
    'hierher umziehen',
    'hierher verschieben',
    'zieh hierher um',
  ),
  plain(
    { do: 'undo' },
    'undo',
    'undo that',
    'undo it',
    'rückgängig',
    'rückgängig machen',
    'mach das rückgängig',
  ),
  plain(
    { do: 'delete-data' },
    'delete our data',
    'delete all our data',
    'delete my data',
    'lösche unsere Daten',
    'unsere Daten löschen',
    'Daten löschen',
  ),
  plain(
    { do: 'limit-changes', to: 'named' },
    'limit changes',
    'limit the changes',
    'Änderungen beschränken',
    'Änderungen einschränken',
  ),
  plain(
    { do: 'limit-changes', to: 'everyone' },
    'everyone may change',
    'everybody may change',
    'everyone may change it',
    'everyone can change',
    'do not limit changes',
    'alle dürfen ändern',
    'jeder darf ändern',
    'Änderungen nicht beschränken',
  ),
];
