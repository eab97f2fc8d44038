import { buttonData } from '../../domain/requests/button-data';
import type { KeptChange } from '../../domain/requests/command-schema';
import { replacedValue } from '../../domain/undo/replaced-value';
import type { ConfirmView } from '../kit/message-views';
import { proposedOf } from './proposed-change';
import { type Proposed } from './proposed';
import type { Fact } from '../kit/view';
import type { ProposalOccasion } from './proposed';

/** The changes that are proposed together. */
export interface ProposedChanges {
  /** At least one. */
  readonly changes: readonly KeptChange[];
  /** Somebody has changed since what an earlier proposal spoke of. */
  readonly again?: boolean;
}

/** "Change the anniversary date? 18 June 2027 → 3 March 2027", with Yes and No. Nothing is written before. */
export function describeProposal(
  { changes, again = false }: ProposedChanges,
  occasion: ProposalOccasion,
): ConfirmView {
  const proposed = changes.map((change) => proposedOf(change, occasion));
  const [change, ...others] = changes;
  const [only] = others.length === 0 ? proposed : [];
  const input = change && inputOf(change, only?.to);
  return {
    title: only?.title ?? `Shall I make these ${changes.length} changes?`,
    text: `${again ? AGAIN : ''}Nothing is changed before you say yes.`,
    facts: factsOf(proposed),
    ...(input && { input }),
    buttons: answersTo(changes, { yes: only?.yes, occasion }),
  };
}

function answersTo(
  changes: readonly KeptChange[],
  { yes, occasion }: { readonly yes: string | undefined; readonly occasion: ProposalOccasion },
): ConfirmView['buttons'] {
  const was = changes.map((each) => replacedValue(each, occasion.picture));
  return [
    {
      title: yes ?? (changes.length === 2 ? 'Yes, both' : `Yes, all ${changes.length}`),
      data: buttonData({ action: 'do', changes: [...changes], was }),
      answer: 'yes',
    },
    { title: 'No', data: buttonData({ action: 'decline' }), answer: 'no' },
  ];
}

const AGAIN = 'This was changed since I asked. Shall I still do it? ';

function factsOf(proposed: readonly Proposed[]): readonly Fact[] {
  const [only, ...others] = proposed;
  return only && others.length === 0 ? changeOf(only) : proposed.map(lineOf);
}

function changeOf({ from, to }: Proposed): Fact[] {
  return [
    ...(from ? [{ title: 'Now', value: from }] : []),
    ...(to ? [{ title: from ? 'Then' : 'New', value: to }] : []),
  ];
}

function lineOf({ title, from, to }: Proposed): Fact {
  return { title, value: from && to ? `${from} → ${to}` : (to ?? from ?? '–') };
}

/** The one value that can be corrected in the card before it is confirmed. */
function inputOf(change: KeptChange, shown: string | undefined): ConfirmView['input'] {
  if (!shown) return undefined;
  switch (change.do) {
    case 'set-date':
      return change.date.kind === 'day'
        ? { kind: 'date', label: 'Or another day', value: change.date.day }
        : undefined;
    case 'set-contact':
    case 'set-stand-in':
      return { kind: 'text', label: 'Or somebody else', value: change.name };
    case 'add-item':
      return { kind: 'text', label: 'In these words', value: change.item };
    case 'rename-item':
      return { kind: 'text', label: 'In these words', value: change.text };
    default:
      return undefined;
  }
}
