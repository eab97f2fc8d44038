import { ASKING, DOING, RECORDING, SHOWING } from './every-command';
import type { Random } from './random';

/** Texts that have hurt other programs. */
const WORDS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u0007\u001b[31mred',
  '\ud800',
  'half \udc00 pair \ud83d',
  '\u202eevil desrever\u202c',
  'شركة فابريكام 🤝 \u200f',
  'z\u200be\u200cr\u200do\u2060 \ufeffwidth',
  'Z̸̢̛a̷͎͝l̶̰̚g̵̱̈o̴̺͘'.repeat(20),
  '👩‍👩‍👧‍👦'.repeat(50),
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '\t=HYPERLINK("http://evil.example","x")',
  '"; DROP TABLE Data; --',
  "' or PartitionKey ne '",
  "x' or 1 eq 1 or RowKey eq 'team",
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<at>Renewal Reminder</at>',
  '<at id="0">Somebody</at><at>'.repeat(30),
  '[click](javascript:alert(1))',
  '![x](http://evil.example/pixel.png)',
  '**bold** _under_ `code` ~~gone~~ # title\n- list\n> quote',
  '${$root}',
  '${string(json("{}"))} {{DATE(2027-01-01T00:00:00Z)}} {{TIME(x)}}',
  '$data $when $index ${if(true, "a", "b")}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '1e400',
  '99999999999999999999',
  'true',
  'pack:plan-fees',
  'a|b|c~20;messageid=1',
  '%00%0a%27',
  '&lt;b&gt;&amp;nbsp;&#39;',
  '\r\nX-Injected: yes\r\n\r\n',
  '{"v":1,"action":"undo"}',
  '[[[[[[[[]]]]]]]]',
  '((((((((((a+)+)+)+)+)+)+)+)+)+b',
  'a'.repeat(801),
  'x'.repeat(5_000),
  'add item '.repeat(200),
  'and or and or '.repeat(500),
  'ÿ'.repeat(40_000),
  ' '.repeat(20_000),
  '1'.repeat(400),
  '-'.repeat(9_000),
];

/** Dates that are none, or none that may be taken. */
const DATES: readonly string[] = [
  '2027-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-2027-06-30',
  '31/31/2027',
  '13/13/13',
  '29 February 2027',
  '2027-06-30T25:61:61Z',
  '30 June 99999999',
  'yesterday tomorrow next last week',
  '32 June 2027',
  '1 January 1970',
  '2027-W60-9',
  '٣٠ يونيو ٢٠٢٧',
  '30 June 2027 and 1 July 2027',
  '1e9 days from now',
  'in 99999999999 years',
];

const PHRASES: readonly string[] = [SHOWING, ASKING, DOING, RECORDING].flatMap((words) =>
  Object.values(words),
);

/** Words that a hostile value follows. */
const BEGINNINGS: readonly string[] = [
  'anniversary',
  'our anniversary is',
  'add',
  'drop',
  'contact',
  'stand-in',
  'tick',
  'untick',
  'add item',
  'remove item',
  'rename the fees to',
  'assign the references to',
  'program',
  'time zone',
  'snooze',
  'pause until',
  'we renewed on',
  'requirements',
  'checklist',
  'add reference',
  'remove reference',
  'extra reminders',
  'delete our data',
  'what is',
];

export function hostileWord(random: Random): string {
  return random.pick(random.chance(0.15) ? DATES : WORDS);
}

/** Something to say: a command spoiled by a hostile value, or the value alone. */
export function hostileText(random: Random): string {
  const evil = hostileWord(random);
  switch (random.below(8)) {
    case 0:
      return evil;
    case 1:
      return `${random.pick(PHRASES)} ${evil}`;
    case 2:
      return `${evil} ${random.pick(PHRASES)}`;
    case 3:
      return spliced(random, random.pick(PHRASES), evil);
    case 4:
      return [random.pick(PHRASES), evil, random.pick(PHRASES)].join(
        random.pick(['\n', '; ', ' and ', '. ', '?']),
      );
    default:
      return `${random.pick(BEGINNINGS)} ${evil}`;
  }
}

function spliced(random: Random, text: string, into: string): string {
  const at = random.below(text.length);
  return text.slice(0, at) + into + text.slice(at);
}

/** A value of any type where another was expected. */
export function junk(random: Random): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => null,
    () => random.pick([true, false]),
    () => random.pick([0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER + 1]),
    () => hostileWord(random),
    () => random.pick(DATES),
    () => [],
    () => ({}),
    () => [hostileWord(random), [null, {}]],
    () => ({ id: hostileWord(random), length: -1, toString: 'x', then: 'y' }),
    () => nested(1 + random.below(50)),
    () =>
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
    () => Array.from({ length: 300 }, (_each, at) => at),
    () =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_each, at) => [`in_${at}`, hostileWord(random).slice(0, 50)]),
      ),
  ];
  return random.pick(kinds)();
}

function nested(depth: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}
