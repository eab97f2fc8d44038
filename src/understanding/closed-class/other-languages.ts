import type { WordClasses } from './word-classes';

/** Enough of each language that a message in it is never taken for a plain request; no word that English or German need. */
const french: WordClasses = {
  negators:
    'ne, pas, jamais, aucun, aucune, rien, personne, sans, non, ni, plus jamais, au lieu de, plutôt que',
  conditionals:
    "si, s'il, s'ils, quand, lorsque, lorsqu'il, dès que, au cas où, à condition, sauf si, à moins",
  interrogatives:
    "quoi, quel, quelle, quels, quelles, qui, où, comment est, comment on, comment puis, pourquoi, combien, est-ce que, qu'est-ce que, est-ce qu'on, peut-on, pouvons-nous, faut-il, doit-on",
};

const spanish: WordClasses = {
  negators: 'no, nunca, jamás, ningún, ninguna, ninguno, nada, nadie, sin, tampoco, en vez de, en lugar de',
  conditionals: 'si, cuando, a menos que, siempre que, en caso, en cuanto, a no ser, salvo que',
  interrogatives:
    'qué, cuál, cuáles, quién, quiénes, dónde, cómo, por qué, cuándo, cuánto, cuántos, podemos, puedo, deberíamos',
};

const portuguese: WordClasses = {
  negators: 'não, nunca, jamais, nenhum, nenhuma, nada, ninguém, sem, nem, em vez de',
  conditionals: 'se, quando, caso, a menos que, desde que, assim que, a não ser',
  interrogatives:
    'que, qual, quais, quem, onde, como, por que, porquê, quanto, quantos, podemos, devemos, posso',
};

const dutch: WordClasses = {
  negators: 'niet, geen, nooit, niets, niemand, zonder, in plaats van, nergens',
  conditionals:
    'als we, als de, als het, als er, als je, als ons, indien, tenzij, zodra, mits, wanneer, zolang, in het geval',
  interrogatives: 'wat, wie, waar, waarom, hoe, welke, welk, wanneer, kunnen we, kan ik, mogen we, moeten we',
};

const italian: WordClasses = {
  negators: 'non, nessun, nessuno, nessuna, niente, nulla, senza, né, invece di, neanche',
  conditionals: 'se, quando, qualora, purché, a meno che, nel caso, appena',
  interrogatives:
    'che, cosa, chi, dove, perché, come si, come posso, quale, quali, quanto, possiamo, posso, dobbiamo',
};

const polish: WordClasses = {
  negators: 'nie, nigdy, żaden, żadna, żadne, nic, nikt, bez, ani, zamiast',
  conditionals: 'jeśli, jeżeli, gdy, kiedy, gdyby, chyba że, o ile',
  interrogatives: 'kto, gdzie, dlaczego, jak, który, która, które, czy, ile',
};

const swedish: WordClasses = {
  negators: 'inte, ingen, inget, inga, aldrig, utan, icke, ej, i stället för',
  conditionals: 'om, ifall, när, såvida, så länge, så snart, om inte',
  interrogatives: 'vad, vem, var, varför, hur, vilken, vilket, vilka, kan vi, ska vi, får vi',
};

export const otherLanguages: readonly WordClasses[] = [
  french,
  spanish,
  portuguese,
  dutch,
  italian,
  polish,
  swedish,
];

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
