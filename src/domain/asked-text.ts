import { withoutCourtesy } from '../answers/courtesy';
import { OTHER_BUSINESS } from './answer-foreign';
import type { AnswerIndex } from './answer-index';
import { readWords, type QueryTerm } from './answer-query';
import { stem } from './answer-stem';
import { wordsIn } from './answer-text';

/** What a pack makes of a text: its words, slips of spelling mended, their stems, and what they speak of. */
export interface PackReading {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly terms: readonly QueryTerm[];
}

/** A text that somebody asks, read once for all that it is looked up for. */
export class AskedText {
  readonly text: string;
  /** Its words in small letters, and those that stand there without courtesy. */
  readonly words: readonly string[];
  readonly bare: readonly string[];
  /** The same, what belongs to other walks of life being one word. */
  private readonly plain: readonly string[];
  private readonly readings = new Map<AnswerIndex, PackReading>();

  constructor(text: string) {
    const bare = withoutCourtesy(text);
    const plain = bare.replace(OTHER_BUSINESS, 'bitcoin');
    this.text = text;
    this.words = wordsIn(text);
    this.bare = bare === text ? this.words : wordsIn(bare);
    this.plain = plain === bare ? this.bare : wordsIn(plain);
  }

  /** The text in the words of a pack. */
  in(index: AnswerIndex): PackReading {
    const known = this.readings.get(index);
    if (known) return known;
    const words = this.plain.flatMap((word) => mended(word, index));
    const reading = { words, stems: words.map(stem), terms: readWords(words, index) };
    this.readings.set(index, reading);
    return reading;
  }
}

function mended(word: string, { speller }: AnswerIndex): string | readonly string[] {
  if (speller.knows(word)) return word;
  return speller.correct(word) ?? compound(word, speller.knows);
}

// "bizapps" written as one word, when the pack writes two.
function compound(word: string, knows: (word: string) => boolean): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (knows(first) && knows(second)) return [first, second];
  }
  return [word];
}
