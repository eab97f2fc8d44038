import { describeHistory } from '../../../src/cards/team/describe-history';
import { noRows } from '../../../src/domain/team/team-rows';
import type { Delivery } from '../../../src/domain/team/team';
import { sampleProgram } from '../../fixtures/sample-program';
import { aDelivery, aTeam } from '../../fixtures/team';

function told(sent: readonly Delivery[]): readonly string[] {
  const rows = { ...noRows(), sent: sent.map((value) => ({ value, etag: '' })) };
  return describeHistory({ team: aTeam(), program: sampleProgram, rows, asOf: 0 }).entries.map(
    ({ what }) => what,
  );
}

describe('history', () => {
  it.each([
    [{ kind: 'start' }, '"Start" was posted.'],
    [{ kind: 'start', possibleRepeat: true }, '"Start" was posted (possibly a repeat).'],
    [{ kind: 'passed', number: 7 }, '"Passed", asked again, was posted.'],
    [{ kind: 'snooze-start', number: 1 }, '"Start", put off by you, was posted.'],
    [{ kind: 'escalation-start', number: 2 }, '"Start", asked again after silence, was posted.'],
    [{ kind: 'snooze-on-request', number: 1 }, 'The reminder you asked for, put off by you, was posted.'],
    [{ kind: 'date-unknown', number: 7 }, 'The nudge about your date was posted.'],
    [{ kind: 'start', state: 'claimed' as const }, '"Start" is being posted.'],
    [
      { kind: 'start', state: 'failed' as const, reason: 'other' as const, code: 'SomethingNew' },
      '"Start" could not be posted. Teams answered "SomethingNew". Whoever runs me has to act; then say "resume" and I try again.',
    ],
  ])('tells of %j', (changes, words) => {
    expect(told([aDelivery(changes)])).toEqual([words]);
  });

  it('tells once of a card whose date was corrected', () => {
    const posted = aDelivery({ activityId: '1' });
    expect(told([posted, { ...posted, anniversary: '2027-07-30', at: posted.at + 1 }])).toHaveLength(1);
  });
});
