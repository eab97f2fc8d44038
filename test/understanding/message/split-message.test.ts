import type { Command } from '../../../src/domain/requests/command';
import type { PartReader } from '../../../src/understanding/message/message-part';
import { splitMessage } from '../../../src/understanding/message/split-message';

const NAMES = /\s*(?:,|\band\b|&)\s*/;
const FORMS: readonly (readonly [RegExp, (words: string) => Command])[] = [
  [/^add item (.+)$/s, (item) => ({ do: 'add-item', item })],
  [
    /^(?:add|designations:) ((?:[A-Z]\w*|,| |and|&)+)$/i,
    (names) => ({ do: 'add-holding', holdings: names.split(NAMES).map((text) => ({ text })) }),
  ],
  [/^contact:? ([A-Z]\w+(?: [A-Z]\w+)?)$/, (name) => ({ do: 'set-contact', name })],
  [/^time zone:? (\w+)$/, (zone) => ({ do: 'set-time-zone', zone })],
  [/^tick (.+)$/, (item) => ({ do: 'tick', item })],
  [/^assign (.+ to [A-Z]\w+)$/, (words) => ({ do: 'assign', item: words, name: words })],
  [/^(.+ is due .+)$/, (words) => ({ do: 'due', item: words, date: { kind: 'unreadable', text: words } })],
  [/^((?:only let them )?change things|only let them)$/, () => ({ do: 'limit-changes', to: 'named' })],
  [/^(what\b.*\?)$/, (text) => ({ do: 'question', text })],
  [
    /^(?:our )?(?:date|anniversary)(?: is|:)? (.*\d{4})$/,
    (text) => ({ do: 'set-date', date: { kind: 'unreadable', text } }),
  ],
];

/** Reads "add A, B and C", "contact Name", "date …", "add item …", "what …?" and nothing else. */
const reads: PartReader = (part) => {
  for (const [form, command] of FORMS) {
    const words = form.exec(part.trim())?.[1];
    if (words !== undefined) return command(words);
  }
  return undefined;
};

function told(text: string): readonly string[] {
  return splitMessage(text, reads).map(({ text: part, command }) => (command ? part : `? ${part}`));
}

describe('the parts of a message', () => {
  it.each<[string, readonly string[]]>([
    ['date June 30, 2027, contact Ana Bell', ['date June 30, 2027', 'contact Ana Bell']],
    [
      'date 30 June 2027 add Security contact Ana Bell',
      ['date 30 June 2027', 'add Security', 'contact Ana Bell'],
    ],
    ['date 30. June 2027. contact Ana', ['date 30. June 2027', 'contact Ana']],
    ['date Wednesday, 30 June 2027; contact Ana', ['date Wednesday, 30 June 2027', 'contact Ana']],
    [
      'date 30 / 06 / 2027 / contact: Ana / time zone: Tokyo',
      ['date 30 / 06 / 2027', 'contact: Ana', 'time zone: Tokyo'],
    ],
    ['add Security, Data and Work', ['add Security, Data and Work']],
    ['two things: add Security, contact Ana', ['add Security', 'contact Ana']],
    ['Hi team, here are our details: date 30 June 2027, contact Ana', ['date 30 June 2027', 'contact Ana']],
    [
      'assign vetting to Ben, the badge to Cleo and the logo to Dev',
      ['assign vetting to Ben', 'assign the badge to Cleo', 'assign the logo to Dev'],
    ],
    ['vetting is due 1 May, the badge by 2 May', ['vetting is due 1 May', 'the badge is due by 2 May']],
    ['assign vetting to Ben, due 1 May', ['assign vetting to Ben', 'vetting to Ben is due 1 May']],
    ['add item call Ana, due 1 May', ['add item call Ana, due 1 May']],
    ['add item call Ana and add item book it', ['add item call Ana', 'add item book it']],
    ['only let them change things, contact Ana', ['only let them change things', 'contact Ana']],
    ['remind us 30 and 7 days before, contact Ana', ['? remind us 30 and 7 days before', 'contact Ana']],
    ['add Security, Data, contact Ana', ['add Security, Data', 'contact Ana']],
    ['Designations: Security, Data\nContact Ana', ['Designations: Security, Data', '? Contact Ana']],
    ['designations:\n- Security\n- Data\ncontact Ana', ['designations: Security, Data', 'contact Ana']],
    ['our date is\n30 June 2027', ['our date is 30 June 2027']],
    ['1) date 30 June 2027\n2) add Security', ['date 30 June 2027', 'add Security']],
    ['* [ ] date 30 June 2027\n* [x] add Security', ['date 30 June 2027', 'add Security']],
    ['30. June 2027 is near\nadd Security', ['? 30. June 2027 is near', 'add Security']],
    ['date | 30 June 2027 |\n|---|---|\n| contact | Ana |', ['date 30 June 2027', 'contact Ana']],
    ['contact\tAna\tadd\tSecurity', ['contact Ana', 'add Security']],
    ['add item call Ben, contact Ana and add Security', ['add item call Ben, contact Ana and add Security']],
    ['add item call Ben; contact Ana', ['add item call Ben', 'contact Ana']],
    ['add item call Ben; ask for the price', ['add item call Ben; ask for the price']],
    ['add item call Ben\ncontact Ana', ['add item call Ben', 'contact Ana']],
    ['add item "call, contact Ana"\nadd Security', ['add item "call, contact Ana"', 'add Security']],
    ['add items: call Ben, pay and go', ['add item call Ben', 'add item pay', 'add item go']],
    [
      'add items:\n1. call Ben, then pay\n2. go\n\ncontact Ana',
      ['add item call Ben, then pay', 'add item go', 'contact Ana'],
    ],
    [
      'Hello! date 30 June 2027. Thanks! contact Ana. Bye, all',
      ['date 30 June 2027', 'contact Ana', '? Bye'],
    ],
    ['date 30 June 2027\nadd Security\n\nKind regards\nAna Bell', ['date 30 June 2027', 'add Security']],
    ['Please do the following:\ndate 30 June 2027\nadd Security', ['date 30 June 2027', 'add Security']],
    [
      'date 30 June 2027\nfrobnicate it\nadd Security',
      ['date 30 June 2027', '? frobnicate it', 'add Security'],
    ],
    ['date 30 June 2027, remove frobnication', ['date 30 June 2027', '? remove frobnication']],
    [
      'date 30 June 2027\ndate 30 July 2027\nadd Data',
      ['date 30 June 2027', '? date 30 July 2027', 'add Data'],
    ],
    ['add Security\nadd Security\ncontact Ana', ['add Security', 'contact Ana']],
    ['add Security\nadd Data\nwhat now?', ['add Security', 'add Data', 'what now?']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'we are moving, so contact Ana',
    'our date is 30 June 2027, what now?',
    'nothing of this is a command, nor is this',
    'hello',
    '',
    'what now? and what then?',
  ])('are one where only one stands for itself: %s', (text) => {
    expect(splitMessage(text, reads)).toHaveLength(1);
  });

  it('may be as many as people list, and what is more is named in one', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `add X${at}`);
    const parts = splitMessage(lines.join('\n'), reads);
    expect(parts.filter(({ command }) => command)).toHaveLength(25);
    expect(parts.at(-1)?.text).toContain('add X39');
  });

  it('hold every word of the message that is no courtesy', () => {
    const text = 'date 30 June 2027, alpha, beta\ngamma delta\nadd Security and epsilon\nzeta | eta';
    const words = told(text).join(' ');
    for (const word of text.match(/\p{L}{3,}/gu)?.filter((each) => each !== 'and') ?? [])
      expect(words).toContain(word);
  });
});

describe('the cost of taking a message apart', () => {
  function callsFor(text: string): { calls: number; characters: number } {
    let calls = 0;
    let characters = 0;
    const counted = (part: string): Command | undefined => {
      calls += 1;
      characters += part.length;
      return reads(part);
    };
    splitMessage(text, counted);
    return { calls, characters };
  }

  it.each([
    [','.repeat(2000), 0],
    ['. '.repeat(1000), 0],
    ['-\n'.repeat(1000), 0],
    ['('.repeat(2000), 1],
    ['a,'.repeat(1000), 200],
    ['a\n'.repeat(1000), 200],
    ['add '.repeat(500), 200],
    ['contact '.repeat(250), 200],
    ['add Security, '.repeat(140), 200],
    ['add Security contact Ana '.repeat(80), 200],
    ['a and '.repeat(330), 200],
    ['"'.repeat(2000), 0],
    ['1. '.repeat(660), 0],
  ])('stays small for %j', (text, most) => {
    const { calls, characters } = callsFor(text);
    expect(calls).toBeLessThanOrEqual(most);
    expect(characters).toBeLessThanOrEqual(30_000);
  });

  it('grows with the parts, not with their pairs', () => {
    const of = (count: number): number =>
      callsFor(Array.from({ length: count }, (_, at) => `add X${at}`).join('\n')).calls;
    expect(of(20)).toBeLessThanOrEqual(2 * of(10) + 2);
  });
});
