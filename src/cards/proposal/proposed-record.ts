import type { KeptChange } from '../../domain/requests/command-schema';
import type { Proposed } from './proposed';

type RecordChange = Extract<KeptChange, { do: 'records' }>['change'];

/** What a change of a record is called, as a question. */
export function proposedRecord(change: RecordChange): Proposed {
  switch (change.do) {
    case 'add-reference':
      return { title: 'Keep this customer reference?', yes: 'Yes, keep it', to: change.customer };
    case 'change-reference':
      return { title: 'Change this customer reference?', yes: 'Yes, change it', to: change.customer };
    case 'remove-reference':
      return { title: 'Remove this customer reference?', yes: 'Yes, remove it', to: change.customer };
    case 'add-exam':
      return { title: 'Keep this pass?', yes: 'Yes, keep it', to: `${change.person}: ${change.exam}` };
    case 'remove-exam':
      return { title: 'Remove this pass?', yes: 'Yes, remove it', to: `${change.person}: ${change.exam}` };
    case 'need-references':
      return {
        title: 'Note how many references you need?',
        yes: 'Yes, note it',
        to: [`${change.count}`, ...holdingOf(change)].join(' for '),
      };
    case 'need-exams':
      return {
        title: 'Note what you need?',
        yes: 'Yes, note it',
        to: [`${change.people} people with ${change.exams.join(' or ')}`, ...holdingOf(change)].join(' for '),
      };
    case 'add-dated':
      return { title: 'Watch this date, too?', yes: 'Yes, watch it', to: change.name };
    case 'remove-dated':
      return { title: 'Stop watching this date?', yes: 'Yes, stop', to: change.name };
    default:
      return { title: 'Shall I do that?', yes: 'Yes, do it' };
  }
}

function holdingOf({ holding }: { readonly holding: string }): readonly string[] {
  return holding === '' ? [] : [holding];
}
