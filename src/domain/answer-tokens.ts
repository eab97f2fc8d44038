import { withTimeLeft } from './answer-durations';
import { conceptsAt, type Lexicon, type NamedConcepts } from './answer-lexicon';
import { stem } from './answer-stem';
import { wordsIn } from './answer-text';
import { ASKING_WORDS, STOP_WORDS } from './answer-words';
import { ownValue } from './own-value';

/**
 * One thing that a text speaks of. `forms` are the keys under which it is found: its stem, then the concepts
 * it stands for (`=…`, `@…`), or `?…` for a word that only says how is asked. `parts` are the stems of a phrase.
 */
export interface Term {
  readonly word: string;
  readonly forms: readonly string[];
  readonly parts: readonly string[];
}

/** What a text speaks of, in order, each thing once; a known phrase is one thing. */
export function termsIn(text: string, lexicon: Lexicon): Term[] {
  const words = withTimeLeft(wordsIn(text));
  const stems = words.map(stem);
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length;) {
    const { term, length } = termAt({ words, stems, lexicon }, at);
    if (term) terms.set(term.forms.join(' '), term);
    at += length;
  }
  return [...terms.values()];
}

interface Reading {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly lexicon: Lexicon;
}

const NOTHING_NAMED: NamedConcepts = { length: 1, concepts: [] };

function termAt({ words, stems, lexicon }: Reading, at: number): { term?: Term; length: number } {
  const word = words[at] ?? '';
  const { length, concepts } = conceptsAt(lexicon, stems, at) ?? NOTHING_NAMED;
  if (length > 1) {
    const parts = stems
      .slice(at, at + length)
      .filter((_, offset) => !STOP_WORDS.has(words[at + offset] ?? ''));
    return { term: { word: words.slice(at, at + length).join(' '), forms: concepts, parts }, length };
  }
  const asking = askingKey(word, words[at + 1]);
  if (asking !== undefined) return { term: { word, forms: [asking], parts: [] }, length };
  if (STOP_WORDS.has(word) && concepts.length === 0) return { length };
  return { term: { word, forms: [stems[at] ?? word, ...concepts], parts: [] }, length };
}

function askingKey(word: string, next: string | undefined): string | undefined {
  const key = ownValue(ASKING_WORDS, word);
  return key === '?how' && (next === 'many' || next === 'much') ? `?how-${next}` : key;
}

/** Whether a key only says how is asked. */
export function isAsking(key: string | undefined): boolean {
  return key !== undefined && key.startsWith('?');
}
