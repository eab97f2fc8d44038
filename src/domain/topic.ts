import { COMMON_SPEECH } from './common-speech';
import type { Command } from './command';
import type { Clause } from './message-clause';
import { everywhere, groupWords, somewhere } from './message-pattern';
import { once } from './once';

/** Something to be told or shown, known by how people ask for it. */
export interface Topic {
  readonly command: Command;
  /** Made when first needed: all topics together take a tenth of a start. */
  readonly patterns: () => TopicPatterns;
  /** How many of them there may be. */
  readonly spare: number;
}

interface TopicPatterns {
  /** One of the ways must be found: all patterns of it, in any order. */
  readonly ways: readonly (readonly RegExp[])[];
  /** None of it may be said. */
  readonly never: RegExp | undefined;
  /** The words left over in a text that the topic does not explain. */
  readonly strange: (text: string) => readonly string[];
}

export interface TopicWords {
  /** One of them must be found; a gap " … " spans up to eight words, " && " joins what must be found in any order. */
  readonly ways: readonly string[];
  readonly never?: string;
  /** Words that fit the topic without being needed. */
  readonly also?: string;
  readonly spare?: number;
  /** Whether every word of the ways, and everyday words, are explained wherever they stand. */
  readonly lenient?: boolean;
}

const FILLER =
  "the|a|an|our|ours|my|your|this|that|these|those|its|it|we|us|i|me|you|they|them|team|team's|company|please|thanks|thank|kindly|now|today|currently|current|again|just|also|so|too|" +
  'well|ok|and|of|for|to|in|on|at|with|about|from|by|as|is|are|am|was|be|been|do|does|did|have|has|had|can|could|would|will|all|any|some|here|there|then|up|out|' +
  'bot|hi|hello|hey|quick|quickly|short|brief|little|full|whole|complete|entire|cards?|page|overview|summary|info|information|details|exactly|actually|really|still|already|yet|' +
  'channel|chat|group|microsoft|partner|program|renewal|membership|everybody|everyone|s|if|get|tell|show|see|like|look|want|need|know|let|give|open|moment|or|something|anything|it is';
const WORD = /[\p{L}\p{N}]+/gu;

/** A topic of such words; groups in angle brackets as in patterns. */
export function topic(command: Command, words: TopicWords): Topic {
  return { command, patterns: once(() => patternsOf(words)), spare: words.spare ?? 0 };
}

function patternsOf(words: TopicWords): TopicPatterns {
  return {
    ways: words.ways.map((way) => way.split(' && ').map(somewhere)),
    never: words.never === undefined ? undefined : somewhere(words.never),
    strange: words.lenient ? strangeToWords(words) : strangeToPhrases(words),
  };
}

/** The first topic a clause is about. */
export function topicOf(clause: Clause, topics: readonly Topic[]): Topic | undefined {
  return topics.find((candidate) => isAbout(clause.text, candidate));
}

function isAbout(text: string, { patterns, spare }: Topic): boolean {
  const { ways, never, strange } = patterns();
  return (
    ways.some((way) => way.every((part) => part.test(text))) &&
    !never?.test(text) &&
    strange(text).length <= spare
  );
}

function strangeToPhrases({ ways, also }: TopicWords): TopicPatterns['strange'] {
  // What spans a gap would explain the words inside the gap.
  const plain = ways
    .flatMap((way) => way.split(' && '))
    .flatMap(alternatives)
    .filter((way) => !/…|\.[*+]/.test(way));
  const explained = everywhere([...plain, ...(also === undefined ? [] : [also]), FILLER].join('|'));
  return (text) => text.replace(explained, ' ').match(WORD) ?? [];
}

function strangeToWords({ ways, also = '' }: TopicWords): TopicPatterns['strange'] {
  const own = new Set(groupWords([...ways, also, FILLER].join('|').replaceAll(' && ', '|')));
  return (text) =>
    (text.match(WORD) ?? []).filter(
      (word) => !own.has(word) && !COMMON_SPEECH.has(word) && !/^\d{1,4}$/.test(word),
    );
}

/** The alternatives of a pattern, as far as they are not in brackets. */
function alternatives(source: string): string[] {
  const ways: string[] = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) ways.push('');
    else ways[ways.length - 1] += sign;
  }
  return ways;
}
