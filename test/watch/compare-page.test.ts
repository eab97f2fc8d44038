import { comparePage } from '../../src/watch/compare-page';
import { describeChange } from '../../src/watch/describe-change';
import { keepReading } from '../../src/watch/kept-page';
import { readPage } from '../../src/watch/read-page';

function page(body: string): string {
  return `<html><body>${body}</body></html>`;
}

/** What is said of a page that was one thing when it was verified and is another now. */
function compared(before: string, now: string): string | readonly string[] {
  const kept = keepReading(readPage(page(before)), {
    url: 'https://docs.example/a',
    verifiedOn: '2026-10-01',
  });
  const found = comparePage(kept, readPage(page(now)));
  if (found.kind === 'not-read') return `not read: ${found.why}`;
  return found.kind === 'unchanged' ? 'unchanged' : found.changes.map(describeChange);
}

describe('a page against what was kept of it', () => {
  const table = (points: string): string =>
    `<h2>Score</h2><table><tr><td>Points</td><td>${points}</td></tr></table><p>End.</p>`;

  it('names a number that changed once, both numbers whole, with the heading it stands under', () => {
    expect(compared(table('70'), table('75'))).toEqual(['under "Score" 70 → 75: Points | 75']);
  });

  it.each([
    [
      'a day behind a word',
      '<p><time datetime="2027-06-30">soon</time>',
      '<p><time datetime="2027-07-30">soon</time>',
      ['2027-06-30 → 2027-07-30: soon (2027-07-30)'],
    ],
    [
      'a day in a caption',
      '<p>Valid from 1 July 2027</p>',
      '<p>Valid from 15 July 2027</p>',
      ['1 July 2027 → 15 July 2027: Valid from 15 July 2027'],
    ],
    [
      'a number that is valid again',
      '<p><del>70</del> points</p>',
      '<p>70 points</p>',
      ['70 is no longer struck out: 70 points'],
    ],
    [
      'a number that is struck out',
      '<p>70 points</p>',
      '<p><del>70</del> points</p>',
      ['70 is struck out: ~~70~~ points'],
    ],
    ['other words', '<p>may renew</p>', '<p>must renew</p>', ['other words: must renew']],
    ['a line that went', '<p>a</p><p>Fee: $4,875.</p>', '<p>a</p>', ['a line is gone with $4,875']],
    ['a line that came', '<p>a</p>', '<p>a</p><p>Fee: $5,000.</p>', ['new: Fee: $5,000.']],
    [
      'a heading that went and one that came',
      '<h2>Old</h2><h2>Both</h2>',
      '<h2>Both</h2><h2>New</h2>',
      ['the heading "Old" is gone', 'the heading "New" is new'],
    ],
  ])('names %s', (_, before, now, said) => {
    expect(compared(before, now)).toEqual(said);
  });

  it('says nothing of a page that is the same', () => {
    expect(compared(table('70'), table('<span>70</span>'))).toBe('unchanged');
  });

  it.each([
    ['its table is missing', '<h2>Score</h2><p>Sign in</p>', 'not read: the page came without its table'],
    [
      'another page came',
      '<h2>Sorry</h2><table></table>',
      'not read: none of its headings is there: another page answers under this address',
    ],
    ['it is empty', '', 'not read: the page came without text'],
  ])('takes a page for not read where %s', (_, now, said) => {
    expect(compared(table('70'), now)).toBe(said);
  });
});
