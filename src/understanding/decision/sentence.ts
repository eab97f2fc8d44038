import { tokensOf, type MessageToken, type Span } from '../closed-class/message-token';
import { phraseAt, type Phrases } from '../closed-class/phrases';

/** Stands for a name, day or other thing that was found before: its words say nothing about the sentence. */
export const ENTITY = '§';
/** The same with a genitive behind it: "Fabrikam's". */
export const ENTITY_GENITIVE = "§'s";

/** A sentence of a message, in plain words. */
export interface Sentence {
  readonly words: readonly string[];
  /** Whether a question mark ends it. */
  readonly questioned: boolean;
  /** Whether its first word is set off: "no, …". */
  readonly firstSetOff: boolean;
}

/** The sentences of a text; the words of each entity are one `ENTITY`. */
export function sentencesOf(text: string, entities: readonly Span[] = []): Sentence[] {
  const groups: MessageToken[][] = [];
  for (const token of maskedTokens(text, entities)) {
    const current = groups.at(-1);
    if (current === undefined || endsSentence(current, token)) groups.push([token]);
    else current.push(token);
  }
  return groups.map((tokens) => sentenceOf(text, tokens));
}

function sentenceOf(text: string, tokens: readonly MessageToken[]): Sentence {
  return {
    words: tokens.map(({ plain }) => plain),
    questioned: /^["'”’)\s.!…]*[?？]/.test(text.slice(tokens.at(-1)?.end ?? 0)),
    firstSetOff: /[,.!;:–—-]/.test(tokens[1]?.gap ?? ''),
  };
}

/** A full stop behind a single letter is part of a short form: "z. B.". */
function endsSentence(before: readonly MessageToken[], { gap }: MessageToken): boolean {
  if (/^\p{L}$/u.test(before.at(-1)?.plain ?? '') && /^\.\s/.test(gap)) return false;
  return /[.!?？;。]\s|[\n\r]|[。？]/.test(gap);
}

/** The words with each entity as one token; the genitive behind it stays visible. */
export function maskedTokens(text: string, entities: readonly Span[]): MessageToken[] {
  const tokens: MessageToken[] = [];
  let inside: Span | undefined;
  for (const token of tokensOf(text)) {
    const entity = entities.find(({ start, end }) => token.start < end && token.end > start);
    if (entity === undefined) tokens.push(token);
    else if (entity !== inside) tokens.push({ ...token, plain: ENTITY, end: entity.end });
    const last = tokens.at(-1);
    if (entity && last && token.end > entity.end && /['’]s$/i.test(text.slice(token.start, token.end)))
      tokens[tokens.length - 1] = { ...last, plain: ENTITY_GENITIVE, end: token.end };
    inside = entity;
  }
  return tokens;
}

/** Where the sentence begins behind greetings and other words before the point. */
export function startBehind(words: readonly string[], ...lead: readonly Phrases[]): number {
  let at = 0;
  for (;;) {
    const length = Math.max(...lead.map((each) => phraseAt(words, at, each)));
    if (length === 0 || at + length >= words.length) return at;
    at += length;
  }
}
