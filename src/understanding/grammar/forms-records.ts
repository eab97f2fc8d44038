import type { Command, RecordCommand } from '../../domain/requests/command';
import type { ShortForm } from './short-form';
import { withSlots } from './short-form';
import type { SlotValues } from './slot-values';

const unsaid = { kind: 'missing' } as const;

function record(change: RecordCommand): Command {
  return { do: 'records', change };
}

/** Each beginning with what follows it. */
function after(beginnings: readonly string[], rest: string): readonly string[] {
  return beginnings.map((beginning) => `${beginning} ${rest}`);
}

const ADD_REFERENCE = ['add [a] [the] [customer] reference', 'Referenz hinzufügen', 'neue Referenz'];
const CHANGE_REFERENCE = ['change [the] [customer] reference', 'Referenz ändern'];
const REMOVE_REFERENCE = [
  'remove [the] [customer] reference',
  'delete [the] [customer] reference',
  'drop [the] [customer] reference',
  'Referenz entfernen',
  'Referenz löschen',
];
const ADD_EXAM = [
  'add [an] [the] exam',
  'add [a] [the] certification',
  'add [a] [the] pass',
  'Prüfung hinzufügen',
];
const REMOVE_EXAM = [
  'remove [the] exam',
  'remove [the] certification',
  'remove [the] pass',
  'Prüfung entfernen',
];

type Reference = Pick<SlotValues, 'customer'> & Partial<Pick<SlotValues, 'dayBack' | 'held'>>;

/** A reference of which the day and the holding may be left out. */
function reference(make: 'add-reference' | 'change-reference') {
  return ({ customer, dayBack = unsaid, held = '' }: Reference): Command =>
    record({ do: make, customer, date: dayBack, holding: held });
}

/** The parts of a reference, parted by commas, in either order. */
function referenceForms(
  beginnings: readonly string[],
  make: 'add-reference' | 'change-reference',
): readonly ShortForm[] {
  const all = ['{customer} , {dayBack} , {held}', '{customer} , {held} , {dayBack}'];
  return [
    withSlots(
      ['customer', 'dayBack', 'held'],
      all.flatMap((rest) => after(beginnings, rest)),
      reference(make),
    ),
    withSlots(['customer', 'dayBack'], after(beginnings, '{customer} , {dayBack}'), reference(make)),
    withSlots(['customer', 'held'], after(beginnings, '{customer} , {held}'), reference(make)),
  ];
}

/** What the readiness of a team is judged by: its references and passed exams. */
export const RECORD_FORMS: readonly ShortForm[] = [
  ...referenceForms(ADD_REFERENCE, 'add-reference'),
  withSlots(['customer'], after(ADD_REFERENCE, '{customer}'), reference('add-reference')),
  ...referenceForms(CHANGE_REFERENCE, 'change-reference'),
  withSlots(
    ['customer', 'dayBack'],
    ['change [the] [customer] reference {customer} to {dayBack}', 'Referenz {customer} ändern auf {dayBack}'],
    reference('change-reference'),
  ),
  withSlots(['customer'], after(REMOVE_REFERENCE, '{customer}'), ({ customer }) =>
    record({ do: 'remove-reference', customer }),
  ),
  withSlots(
    ['name', 'exam', 'dayBack'],
    ['{name} , {exam} , {dayBack}', '{exam} , {name} , {dayBack}'].flatMap((rest) => after(ADD_EXAM, rest)),
    ({ name, exam, dayBack }) => record({ do: 'add-exam', person: name, exam, date: dayBack }),
  ),
  withSlots(
    ['name', 'exam'],
    ['{name} , {exam}', '{exam} , {name}'].flatMap((rest) => after(ADD_EXAM, rest)),
    ({ name, exam }) => record({ do: 'add-exam', person: name, exam, date: unsaid }),
  ),
  withSlots(
    ['name', 'exam'],
    ['{exam} of {name}', '{exam} , {name}', '{name} , {exam}'].flatMap((rest) => after(REMOVE_EXAM, rest)),
    ({ name, exam }) => record({ do: 'remove-exam', person: name, exam }),
  ),
];
