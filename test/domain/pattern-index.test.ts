import { pattern } from '../../src/domain/message-pattern';
import { candidatesIn } from '../../src/domain/pattern-index';

describe('what may be found in a text', () => {
  it.each([
    ['(?:<our> )?stand-?in (?<person>.+)', 'our stand-in ana'],
    ['(?:<our> )?stand-?in (?<person>.+)', 'standin ana'],
    ['<set> <our>? <date> to (?<when>.+)', 'change the expiry date to 3 march'],
    ['.+ competenc(?:y|ies)', 'drop both competencies'],
    ['who … renews', 'who of us all renews'],
    ["our team's date", "our team's date"],
    ['\\d+ days?', '14 days'],
  ])('has every pattern that is found: %s in "%s"', (source, text) => {
    const found = pattern(source);
    expect(found.test(text)).toBe(true);
    expect(candidatesIn([text])).toContain(found.number);
  });

  it('has none that needs another word', () => {
    const [date, contact] = [pattern('<our>? deadline'), pattern('<our>? deputy')];
    const candidates = candidatesIn(['our deadline']);
    expect(candidates).toContain(date.number);
    expect(candidates).not.toContain(contact.number);
  });

  it('is told of several texts together', () => {
    const [date, contact] = [pattern('deadline'), pattern('deputy')];
    expect([...candidatesIn(['our deadline', 'the deputy'])]).toEqual(
      expect.arrayContaining([date.number, contact.number]),
    );
  });

  it('has what any text may hold', () => {
    const any = pattern('(?<item>.+?) ?(?:✓|->).*');
    expect(candidatesIn(['anything'])).toContain(any.number);
  });
});
