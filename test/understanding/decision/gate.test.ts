import { day } from '../../../src/domain/time/calendar-day';
import type { CommandKind } from '../../../src/understanding/decision/command-kind';
import { KINDS, wordsOf } from '../../../src/understanding/decision/command-words';
import { decideChange, type ChangeVerdict } from '../../../src/understanding/decision/gate';
import { changeOf, marked } from './marked-text';
import { NOT_DONE, UNDERSTOOD } from './further-sentences';
import { HARMLESS, MEANT_OTHERWISE, OUT, PROPOSED, REQUESTS } from './gate-sentences';

const stored = { anniversary: day('2027-06-18'), setUp: true };

/** The verdict on a sentence whose slots stand in braces. */
function verdict(source: string, kind: CommandKind, more: object = {}): ChangeVerdict {
  return decideChange({
    ...marked(source),
    command: changeOf(kind, source.includes('{')),
    understoodBy: 'words',
    stored,
    vocabulary: wordsOf(kind),
    ...more,
  });
}

describe('the gate', () => {
  for (const [kind, sources] of Object.entries(REQUESTS)) {
    it.each(sources)(`does ${kind} for "%s"`, (source) => {
      expect(verdict(source, kind as CommandKind)).toEqual({ kind: 'do' });
    });
  }

  for (const [kind, sources] of Object.entries(HARMLESS)) {
    it.each(sources)(`changes nothing (${kind}) for "%s"`, (source) => {
      expect(verdict(source, kind as CommandKind).kind).toBe('not-a-change');
    });
  }

  for (const [kind, sources] of Object.entries(UNDERSTOOD)) {
    it.each(sources)(`does or proposes ${kind} for "%s"`, (source) => {
      expect(verdict(source, kind as CommandKind).kind).not.toBe('not-a-change');
    });
  }

  for (const [kind, sources] of Object.entries(NOT_DONE)) {
    it.each(sources)(`does not do ${kind} for "%s"`, (source) => {
      expect(verdict(source, kind as CommandKind).kind).not.toBe('do');
    });
  }

  for (const [kind, sources] of Object.entries(PROPOSED)) {
    it.each(sources)(`asks before it does ${kind} for "%s"`, (source) => {
      expect(verdict(source, kind as CommandKind).kind).toBe('propose');
    });
  }

  it.each<[string, CommandKind, ChangeVerdict]>([
    ['the anniversary is not {30 June 2027}', 'set-date', { kind: 'not-a-change', why: 'negated' }],
    ['the date is not {30 June 2027} but {30 July 2027}', 'set-date', { kind: 'propose', why: 'contrast' }],
    ['if it is {30 June 2027}, set the date', 'set-date', { kind: 'not-a-change', why: 'condition' }],
    ['is our anniversary {30 June 2027}?', 'set-date', { kind: 'not-a-change', why: 'question' }],
    ['could {Megan} be the contact?', 'set-contact', { kind: 'propose', why: 'suggestion' }],
    ["{the badge} is {Cleo}'s wife", 'assign', { kind: 'not-a-change', why: 'other-owner' }],
    [
      'the membership ends on {18 June 2027}, not at {the end of June}',
      'set-date',
      { kind: 'propose', why: 'contrast' },
    ],
    ['"our anniversary is {30 June 2027}"', 'set-date', { kind: 'not-a-change', why: 'quoted' }],
    ['Microsoft says the date is {30 June 2027}', 'set-date', { kind: 'not-a-change', why: 'reported' }],
    [
      'the portal says our anniversary is {30 June 2027}',
      'set-date',
      { kind: 'propose', why: 'second-hand' },
    ],
    ['their anniversary is {30 June 2027}', 'set-date', { kind: 'not-a-change', why: 'other-owner' }],
    ['our anniversary was {30 June 2026}', 'set-date', { kind: 'not-a-change', why: 'past' }],
    [
      'our anniversary could move to {30 June 2027}',
      'set-date',
      { kind: 'not-a-change', why: 'hypothetical' },
    ],
    ['maybe our anniversary is {30 June 2027}', 'set-date', { kind: 'propose', why: 'unsure' }],
    ['we will renew {next week}', 'renewed', { kind: 'not-a-change', why: 'planned' }],
    ['our date is later than {30 June 2027}', 'set-date', { kind: 'not-a-change', why: 'comparison' }],
    ['for example our anniversary is {30 June 2027}', 'set-date', { kind: 'not-a-change', why: 'example' }],
    ['it is {30 June 2027}', 'set-date', { kind: 'propose', why: 'bare-day' }],
    ['our membership expires before {30 June 2027}', 'set-date', { kind: 'propose', why: 'not-that-day' }],
    ['our anniversary is {today}', 'set-date', { kind: 'propose', why: 'not-that-day' }],
    ['set our anniversary', 'set-date', { kind: 'propose', why: 'not-that-day' }],
    ['pause until the audit', 'pause', { kind: 'propose', why: 'incomplete' }],
    ['lunch on {1 March 2027}', 'set-date', { kind: 'not-a-change', why: 'not-named' }],
    ['{Megan Bowen} for us', 'set-contact', { kind: 'propose', why: 'not-named' }],
    ['add {Security} to the pizza order', 'add-holding', { kind: 'propose', why: 'unexplained-words' }],
    ['we pause until {1 March 2027}', 'pause', { kind: 'propose', why: 'not-a-request' }],
  ])('gives its reason for "%s" (%s)', (source, kind, expected) => {
    expect(verdict(source, kind)).toMatchObject(expected);
  });

  describe('with a day alone', () => {
    it.each<[string, object, ChangeVerdict]>([
      ['{1 March 2027}', { understoodBy: 'short-form' }, { kind: 'propose', why: 'bare-day' }],
      ['on {1 March 2027}', { understoodBy: 'short-form' }, { kind: 'propose', why: 'bare-day' }],
      ['deadline {1 March 2027}', { understoodBy: 'short-form' }, { kind: 'propose', why: 'bare-day' }],
      ['anniversary {1 March 2027}', { understoodBy: 'short-form' }, { kind: 'do' }],
      ['our expiry date: {1 March 2027}', { understoodBy: 'short-form' }, { kind: 'do' }],
      ['{1 March 2027}', { understoodBy: 'short-form', pendingAsksForDate: true }, { kind: 'do' }],
      ['{1 March 2027}', { understoodBy: 'short-form', stored: { setUp: false } }, { kind: 'do' }],
      ['{1 March 2027}', { understoodBy: 'short-form', stored: { setUp: true } }, { kind: 'do' }],
      ['it is {1 March 2027}', { pendingAsksForDate: true }, { kind: 'do' }],
      ['it is {1 March 2027}', { stored: { setUp: true } }, { kind: 'do' }],
      ['lunch on {1 March 2027}', { stored: { setUp: true } }, { kind: 'not-a-change', why: 'not-named' }],
      [
        'lunch on {1 March 2027}',
        { pendingAsksForDate: true },
        { kind: 'propose', why: 'unexplained-words' },
      ],
      ['not {1 March 2027}', { pendingAsksForDate: true }, { kind: 'not-a-change', why: 'negated' }],
    ])('"%s" %j', (source, more, expected) => {
      expect(verdict(source, 'set-date', more)).toMatchObject(expected);
    });
  });

  it('does every change in its short form at once', () => {
    expect(verdict('pause', 'pause', { understoodBy: 'short-form' })).toEqual({ kind: 'do' });
    expect(verdict('do not limit changes', 'open-changes', { understoodBy: 'short-form' })).toEqual({
      kind: 'do',
    });
    expect(verdict('not now', 'snooze', { understoodBy: 'short-form' })).toEqual({ kind: 'do' });
  });

  it('lets pass whatever shows something', () => {
    const shown = { do: 'show', what: 'status' } as const;
    expect(verdict('is the status right?', 'undo', { command: shown })).toEqual({ kind: 'do' });
  });

  it.each([...OUT, ...Object.values(HARMLESS).flat(), ...Object.values(PROPOSED).flat()])(
    'does nothing for "%s", whatever change it was taken for',
    (source) => {
      const done = KINDS.filter((kind) => verdict(source, kind).kind === 'do').map(
        (kind) => `${kind}: ${source}`,
      );
      expect(done.filter((each) => !MEANT_OTHERWISE.has(each))).toEqual([]);
    },
  );
});
