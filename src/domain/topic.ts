import { COMMON_SPEECH } from './common-speech';
import type { Command } from './command';
import type { Clause } from './message-clause';
import { everywhere, groupWords, somewhere, type Phrase } from './message-pattern';
import { once } from './once';
import { register, type Candidates } from './pattern-index';
import { allNeeds, anyNeed } from './pattern-need';

/** What must be found together, in any order. */
interface Way {
  readonly number: number;
  readonly parts: readonly Phrase[];
}

/** Something to be told or shown, known by how people ask for it. */
export interface Topic {
  readonly command: Command;
  /** Where candidates tell of it. */
  readonly number: number;
  /** One of them must be found. */
  readonly ways: readonly Way[];
  /** None of it may be said. */
  readonly never: Phrase | undefined;
  /** The words left over in a text that the topic does not explain. */
  readonly strange: (text: string) => readonly string[];
  /** How many of them there may be. */
  readonly spare: number;
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
  const parts = words.ways.map((way) => way.split(' && ').map(somewhere));
  const needs = parts.map((way) => () => allNeeds(way.map(({ need }) => need())));
  // Made when first needed: it takes longer than all else.
  const strange = once(() => (words.lenient ? strangeToWords(words) : strangeToPhrases(words)));
  return {
    command,
    number: register({ need: () => anyNeed(needs.map((need) => need())) }),
    ways: needs.map((need, at) => ({ number: register({ need }), parts: parts[at] ?? [] })),
    never: words.never === undefined ? undefined : somewhere(words.never),
    strange: (text) => strange()(text),
    spare: words.spare ?? 0,
  };
}

/** The topics that a message may be about, each with the ways that may be found in it. */
export function topicsIn(candidates: Candidates, topics: readonly Topic[]): readonly Topic[] {
  return topics
    .filter(({ number }) => candidates.has(number))
    .map((topic) => ({
      ...topic,
      ways: topic.ways.filter((way) => candidates.has(way.number)),
    }));
}

/** The first topic a clause is about. */
export function topicOf(clause: Clause, topics: readonly Topic[]): Topic | undefined {
  return topics.find((candidate) => isAbout(clause.text, candidate));
}

function isAbout(text: string, { ways, never, strange, spare }: Topic): boolean {
  return (
    ways.some(({ parts }) => parts.every((part) => part.test(text))) &&
    !never?.test(text) &&
    strange(text).length <= spare
  );
}

function strangeToPhrases({ ways, also }: TopicWords): Topic['strange'] {
  // What spans a gap would explain the words inside the gap.
  const plain = ways
    .flatMap((way) => way.split(' && '))
    .flatMap(alternatives)
    .filter((way) => !/…|\.[*+]/.test(way));
  const explained = everywhere([...plain, ...(also === undefined ? [] : [also]), FILLER].join('|'));
  return (text) => text.replace(explained, ' ').match(WORD) ?? [];
}

function strangeToWords({ ways, also = '' }: TopicWords): Topic['strange'] {
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
