import { inertTexts, plainText, runText } from '../../../src/cards/kit/plain-text';

const BREAK = '\u2060';
const visible = (text: string): string => text.replaceAll(BREAK, '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

test.each([
  'Renew the keys',
  '3 * 4 = 12',
  'snake_case_name',
  'C:\\temp',
  '1 < 2 & 3 > 2',
  'Größe 5 m²',
  '(a) [b]',
  'a - b',
])('leaves the harmless text %j alone', (text) => {
  expect(plainText(text)).toBe(text);
});

test.each([
  ['emphasis', '**bold** and _italic_', '\\*\\*bold\\*\\* and \\_italic\\_'],
  ['a link', '[here](https://example.org)', `[here]${BREAK}(https://example.org)`],
  ['a mention', '<at>Ana</at>', `<${BREAK}at>Ana<${BREAK}/at>`],
  ['a date function', '{{DATE(2027-06-30T00:00:00Z)}}', `{${BREAK}{DATE(2027-06-30T00:00:00Z)}}`],
  ['a list', '- a\n2. b', `${BREAK}- a\n${BREAK}2. b`],
  ['a heading', '# a', `${BREAK}# a`],
  ['code', '`a`', '\\`a\\`'],
  ['an entity', '&lt;', `&${BREAK}lt;`],
  ['a backslash before a mark', '\\*a', '\\\\\\*a'],
])('takes the effect from %s', (_what, typed, inert) => {
  expect(plainText(typed)).toBe(inert);
});

test('shows every text as it was typed', () => {
  for (const typed of ['**a** _b_ `c` [d](e) <at>f</at> {{TIME(x)}} &amp; \\ \\\\* ~~g~~', '- # + > 1) *']) {
    expect(visible(plainText(typed))).toBe(typed);
  }
});

test('breaks only date functions in text runs, which read no Markdown', () => {
  expect(runText('**a** {{DATE(x)}}')).toBe(`**a** {${BREAK}{DATE(x)}}`);
});

test('treats each element of a card by its kind', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: '**a**' },
      { type: 'TextBlock', text: '**a**', markdown: true },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '**a** {{b' }] },
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Execute', title: '**a**', data: { text: '**a**', type: 'TextBlock' } }],
      },
    ],
  };
  expect(inertTexts(card)).toEqual({
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: '\\*\\*a\\*\\*' },
      { type: 'TextBlock', text: '**a**' },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: `**a** {${BREAK}{b` }] },
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Execute', title: '**a**', data: { text: '**a**', type: 'TextBlock' } }],
      },
    ],
  });
});
