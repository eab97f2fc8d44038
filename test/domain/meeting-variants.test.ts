import { MeetingVariants } from '../../src/domain/meeting-variants';

describe('MeetingVariants', () => {
  it('adds how well each variant meets a term, then forgets the term', () => {
    const meeting = new MeetingVariants(3);
    const matched = new Float64Array(3);
    meeting.note(0, 0.85);
    meeting.note(0, 1);
    meeting.note(2, 0.85);
    meeting.add(matched, 2, 0);
    meeting.add(matched, 2, 0);
    expect([...matched]).toEqual([2, 0, 1.7]);
  });

  it('counts the parts of a phrase, each once, where the phrase itself is not met', () => {
    const meeting = new MeetingVariants(2);
    const matched = new Float64Array(2);
    meeting.note(1, 1);
    meeting.notePart(0, 0);
    meeting.notePart(0, 0);
    meeting.notePart(1, 0);
    meeting.add(matched, 1, 2);
    expect([...matched]).toEqual([0.3, 1]);
  });
});
