import type { Command } from './command';
import { strangeWords } from './known-words';
import type { Clause } from './message-clause';
import { somewhere } from './message-pattern';
import { findTimeZone } from './time-zone-search';

const ZONE_WORDS = somewhere('time ?-?zone|zone|clock|time|times|hour off|hours off|tz');
const OTHER = /\b(?:calls?|meeting|renew|webinar|support|session|office hours)\b/;
const BARE_ZONE = /^[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/;

/** A zone's name beside a word for time, and nothing else: "wrong time zone, it should be Berlin". */
export function zoneIn({ text }: Clause): Command | undefined {
  if (BARE_ZONE.test(text) && isZone(text)) return { do: 'set-time-zone', zone: text };
  if (!ZONE_WORDS.test(text) || OTHER.test(text)) return undefined;
  const words = text.match(/[\p{L}_/]+/gu) ?? [];
  const names = words.flatMap((word, index) => [`${word} ${words[index + 1] ?? ''}`.trim(), word]);
  const zone = names.find((name) => isZoneName(name) && saysLittleElse(words, name));
  return zone === undefined ? undefined : { do: 'set-time-zone', zone };
}

function isZoneName(name: string): boolean {
  return name.length >= 3 && strangeWords(name).length > 0 && isZone(name);
}

function isZone(name: string): boolean {
  return 'timeZone' in findTimeZone(name);
}

function saysLittleElse(words: readonly string[], name: string): boolean {
  const others = words.filter((word) => !name.split(' ').includes(word)).join(' ');
  return strangeWords(others.replace(/\b(?:zone|clock|timezone|tz)\b/g, ' ')).length === 0;
}
