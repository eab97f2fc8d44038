import languages from './guard-words.json';
import type { WordClasses } from './word-classes';

/** Enough of each language that a message in it is never taken for a plain request; no word that English or German need. */
export const otherLanguages: readonly WordClasses[] = Object.values(languages);

/** Scripts that put no space between words: looked for anywhere in the text. */
export const unspaced = {
  negators: [
    'ない',
    'ません',
    'なく',
    'ず、',
    'しないで',
    '不要',
    '不是',
    '没有',
    '別',
    '勿',
    '안 ',
    '않',
    '없',
    '말고',
    '마세요',
  ],
  conditionals: ['もし', 'たら', 'れば', 'なら', '場合', '如果', '要是', '만약', '면 '],
  interrogatives: [
    'か？',
    'か?',
    'ですか',
    'ますか',
    'いつ',
    '何',
    'どう',
    '誰',
    'なぜ',
    '吗',
    '什么',
    '为什么',
    '？',
    '까?',
    '나요',
  ],
} as const;
