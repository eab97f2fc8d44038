import { cleanMessage } from '../../../src/understanding/message/clean-message';
import { plainSigns } from '../../../src/understanding/message/plain-signs';

describe('a message as it was meant', () => {
  it.each([
    ['direction marks', 'Wednesday, \u200EJune \u200E30, \u200E2027', 'Wednesday, June 30, 2027'],
    ['zero-width spaces and byte-order marks', '\uFEFFadd\u200B Security\u2060', 'add Security'],
    ['stray joiners', 'add\u200D Security\u200C', 'add Security'],
    ['no-break spaces', 'add\u00A0Security\u202Fnow', 'add Security now'],
    ['entities', 'add Data &amp; AI &#39;now&#39;&nbsp;&#x2013; please', "add Data & AI 'now' – please"],
    ['line breaks of markup', 'a<br>b<br/>c<br />d', 'a\nb\nc\nd'],
    ['paragraphs', '<p>add Security</p><p>contact <b>Megan</b></p>', 'add Security\ncontact Megan'],
    ['lists', '<ul><li>add Security</li><li>pause</li></ul>', '• add Security\n\n• pause'],
    ['tables', '<table><tr><td>Contact</td><td>Megan</td></tr></table>', 'Contact\tMegan'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['the word for no text', '|EMPTY|', ''],
  ])('has no %s', (_what, text, said) => {
    expect(cleanMessage(text)).toEqual({ said, quoted: '' });
  });

  it.each([
    'add item “order” the badge – urgent',
    'add item fix <script> and </thing> at 3 < 4',
    'add item the family 👩‍👧 comes',
    'add item می‌خواهم',
    'add item R&D; B&B',
  ])('keeps what was typed: %s', (text) => {
    expect(cleanMessage(text).said).toBe(text);
  });
});

describe('words of others', () => {
  it.each([
    ['an element', '<quoted messageId="1700000000000"/> status', 'status', ''],
    [
      'an element with words',
      '<quoted id="1">our date is 1 March</quoted>status',
      'status',
      'our date is 1 March',
    ],
    ['a quote of markup', '<blockquote>add Security</blockquote><p>no</p>', 'no', 'add Security'],
    ['a quote that does not end', 'no <blockquote>add Security', 'no', 'add Security'],
    ['marked lines', '> add Security\n> now\nno', 'no', 'add Security\nnow'],
    ['lines marked by entities', '&gt; add Security\nno', 'no', 'add Security'],
    [
      'an answered mail',
      'pause\n\nOn Mon, 23 Nov 2026 at 10:00, Ben <ben@x.example> wrote:\nadd Security',
      'pause',
      'On Mon, 23 Nov 2026 at 10:00, Ben <ben@x.example> wrote:\nadd Security',
    ],
    [
      'a German answer',
      'pause\nAm 23.11.2026 um 10:00 schrieb Ben:\nadd Security',
      'pause',
      'Am 23.11.2026 um 10:00 schrieb Ben:\nadd Security',
    ],
    [
      'a divider',
      'fyi\n-----Original Message-----\nadd Security',
      'fyi',
      '-----Original Message-----\nadd Security',
    ],
    [
      'the header of a forwarded mail',
      'fyi\nFrom: Microsoft\nSent: Monday\nSubject: Renewal\nAnniversary 1 March 2027',
      'fyi',
      'From: Microsoft\nSent: Monday\nSubject: Renewal\nAnniversary 1 March 2027',
    ],
    [
      'a forward without a word',
      'Begin forwarded message:\nadd Security',
      '',
      'Begin forwarded message:\nadd Security',
    ],
  ])('are split off: %s', (_what, text, said, quoted) => {
    expect(cleanMessage(text)).toEqual({ said, quoted });
  });

  it.each([
    'date: 30 June 2027\nfrom: Berlin',
    'From: Megan',
    'add item: call > 3 people',
    'we are -- all of us -- here',
  ])('are not seen where there are none: %s', (text) =>
    expect(cleanMessage(text)).toEqual({ said: text, quoted: '' }),
  );

  it('are found without delay in what never ends', () => {
    for (const text of [
      '<blockquote>'.repeat(2_000),
      '<quoted '.repeat(2_000),
      '> '.repeat(9_000),
      '&'.repeat(20_000),
    ])
      expect(cleanMessage(text).said.length).toBeLessThanOrEqual(text.length);
  });
});

describe('plain signs', () => {
  it.each([
    ['30–06–2027', '30-06-2027'],
    ['３０／０６／２０２７', '30/06/2027'],
    ['“Security” ‘now’', `"Security" 'now'`],
    ['Data＆AI、Security', 'Data&AI,Security'],
  ])('of %s are %s, at the same places', (typed, plain) => {
    expect(plainSigns(typed)).toBe(plain);
    expect(plain).toHaveLength(typed.length);
  });
});
