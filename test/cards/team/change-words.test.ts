import { changeWords } from '../../../src/cards/team/change-words';
import { CHANGE_KINDS } from '../../../src/domain/team/change-kind';
import type { ChangeEntry } from '../../../src/domain/team/team';

const ana = { id: '29:ana', name: 'Ana Lima' };

function told(changes: Partial<ChangeEntry>): string {
  return changeWords({ id: 'c-1', at: 0, what: 'date', by: ana, ...changes });
}

/** Codes such as `item-removed`; three of them are ordinary words besides. */
const WORDS: ReadonlySet<string> = new Set(['set-up', 'whole-set-up', 'stand-in']);
const codes = CHANGE_KINDS.filter((kind) => kind.includes('-') && !WORDS.has(kind));

describe.each(CHANGE_KINDS)('a change of kind "%s"', (what) => {
  it.each([
    ['both values', { from: 'The old one', to: 'the new one' }],
    ['the new value only', { to: 'the new one' }],
    ['the old value only', { from: 'The old one' }],
    ['no value', {}],
  ])('is told as a sentence, with %s', (_values, values) => {
    const sentence = told({ what, ...values });
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|no words for|\s{2}|\.\./);
    for (const code of codes) expect(sentence).not.toContain(code);
  });
});

describe('a change', () => {
  it.each([
    [
      { what: 'date', from: '1 July 2027', to: '30 June 2027' },
      'Ana Lima changed the date from 1 July 2027 to 30 June 2027.',
    ],
    [{ what: 'date', to: '30 June 2027' }, 'Ana Lima set the date to 30 June 2027.'],
    [{ what: 'item-removed', from: 'Plan the fees' }, 'Ana Lima took “Plan the fees” off the checklist.'],
    [{ what: 'item-restored', to: 'Plan the fees' }, 'Ana Lima put “Plan the fees” back on the checklist.'],
    [{ what: 'editors', to: 'every member' }, 'Ana Lima opened the set-up to every member.'],
    [{ what: 'editors', to: 'named people only' }, 'Ana Lima limited the set-up to the people it names.'],
    [
      { what: 'escalation', to: 'off' },
      'Ana Lima switched off that I turn to people when a checklist stays untouched.',
    ],
    [{ what: 'extra-stages', to: '30 days, 7 days' }, 'Ana Lima set the extra reminders to 30 days, 7 days.'],
    [{ what: 'imported', to: '3 records' }, 'Ana Lima imported 3 records.'],
    [{ what: 'undo' }, 'Ana Lima took back the renewal that had been recorded.'],
    [
      { what: 'undo', of: { what: 'date', by: { id: '29:megan', name: 'Megan Bowen' }, to: '30 June 2027' } },
      'Ana Lima took this back: Megan Bowen set the date to 30 June 2027.',
    ],
    [
      { what: 'redo', of: { what: 'item-removed', by: ana, from: 'Plan the fees', more: 2 } },
      'Ana Lima made this so again: Ana Lima took “Plan the fees” off the checklist. And 2 changes more.',
    ],
    [{ what: 'something-new' }, 'Ana Lima changed something I have no words for.'],
    [{ what: 'resume', by: undefined }, 'Somebody switched the reminders on again.'],
  ])('such as %j is attributed', (changes, sentence) => {
    expect(told(changes as Partial<ChangeEntry>)).toBe(sentence);
  });
});
