import { personName } from '../names/person-name';
import { beginsCommand, COMMAND_WORDS, commandStarts } from './command-words';
import { introduction, isClosing, isCourtesy, isThanks } from './courtesy-part';
import { maskedText } from './masked-text';
import { linesOf, type MessageLine } from './layout/message-lines';
import { plainSigns } from './plain-signs';

/**
 * What stands before a piece. `line`, `cell`: the client's structure; `next`: only a blank, but a word follows that
 * begins commands.
 */
export type Join = 'line' | 'cell' | 'sentence' | 'comma' | 'and' | 'next';

/** The smallest piece of a message that may be a part of its own. */
export interface Atom {
  readonly text: string;
  readonly join: Join;
  /** What was typed between it and the piece before; a blank between lines and cells. */
  readonly gap: string;
  readonly line: number;
  readonly whole: boolean;
}

/** More pieces than people list; what follows them is one piece. */
const MOST_ATOMS = 60;
const MOST_SIGNATURE_WORDS = 4;
/** "Also" joins two things only before another command: "remind us also 2 weeks before" is one. */
const JOINS: readonly (readonly [Join, string])[] = [
  ['sentence', String.raw`\s*[.!…]+\s+|(?<=\?)\s+|\s*;+\s*`],
  ['comma', String.raw`\s*,+\s+|,(?=\p{L})|\s+[-/]\s+|\s*[→⇒]\s*`],
  ['cell', String.raw`\s*[|\t]+\s*`],
  ['and', String.raw`\s+(?:and|then|plus|und|sowie|außerdem|&|\+|also(?=\s+${COMMAND_WORDS}))\s+`],
];
const LEAD_IN = String.raw`(?:(?:and|also|then|plus|please|as well as|und|auch|dann|außerdem|bitte|&)\s+)*`;
const JOIN = new RegExp(
  `(?:${JOINS.map(([name, signs]) => `(?<${name}>${signs})`).join('|')})${LEAD_IN}`,
  'giu',
);
/** A colon stays: it makes a heading of what stands before it. */
const SIGNS_BEHIND = /[\s,;.…|/=>-]+$/;
const SIGNS_BEFORE = /^[\s,;.!|…]+/;

/** The pieces of a message in order, without greeting, courtesy, and the signature below a closing or thanks. */
export function atomsOf(text: string): readonly Atom[] {
  const pieces = withoutAskedEnds(linesOf(text).flatMap(inLine));
  const told = withoutSignature(pieces).filter((piece) => !isCourtesy(piece.text));
  const beyond = told[MOST_ATOMS];
  if (!beyond) return told;
  return [...told.slice(0, MOST_ATOMS), { ...beyond, text: restFrom(text, beyond.text), whole: true }];
}

const POLITE =
  /^(?:(?:hi|hello|hey|please)\b[^?]{0,12} )?(?:could|can|would|will) (?:you|someone|somebody)\b/i;

/** "Could you do A and do B?" asks politely for both: the mark at the end makes no question of the second. */
function withoutAskedEnds(pieces: readonly Atom[]): readonly Atom[] {
  let polite = false;
  return pieces.map((piece) => {
    const isNew = isOwn(piece) || piece.join === 'cell';
    polite = isNew ? POLITE.test(piece.text) : polite;
    return polite && !isNew ? { ...piece, text: piece.text.replace(/\s*\?+$/, '') } : piece;
  });
}

function withoutSignature(pieces: readonly Atom[]): readonly Atom[] {
  const asked = pieces.findIndex((piece) => !isCourtesy(piece.text));
  const ends = (piece: Atom, at: number): boolean => asked >= 0 && at > asked && isOwn(piece);
  const closed = pieces.findIndex((piece, at) => ends(piece, at) && isClosing(piece.text));
  if (closed >= 0) return pieces.filter((piece, at) => at < closed || !isSignature(piece.text));
  const thanked = pieces.findLastIndex((piece, at) => ends(piece, at) && isThanks(piece.text));
  const last = pieces.at(-1);
  const isName = last !== undefined && personName(last.text) !== undefined;
  return thanked >= 0 && thanked === pieces.length - 2 && isName ? pieces.slice(0, -1) : pieces;
}

function isOwn({ join }: Atom): boolean {
  return join === 'line' || join === 'sentence';
}

/** A name, a title, a firm; "PS: add Security" is none. */
function isSignature(text: string): boolean {
  return isClosing(text) || (text.split(/\s+/).length <= MOST_SIGNATURE_WORDS && !beginsCommand(text));
}

/** What is beyond the limit is not read, but not dropped without a word either. */
function restFrom(text: string, start: string): string {
  return text.slice(Math.max(0, text.lastIndexOf(start)));
}

function inLine({ text: said, whole = false }: MessageLine, line: number): readonly Atom[] {
  const text = said.slice(whole ? 0 : introduction(said));
  const masked = maskedText(plainSigns(text));
  const places = whole ? [] : placesIn(masked);
  const ends = [...places.map(({ start }) => start), text.length];
  return [{ end: 0, join: 'line' as const, gap: ' ' }, ...places]
    .map((place, at) => ({
      text: trimmed(text.slice(place.end, ends[at])),
      join: place.join,
      gap: 'start' in place && place.join !== 'cell' ? text.slice(place.start, place.end) : ' ',
      line,
      whole,
    }))
    .filter((atom) => /[\p{L}\p{N}]/u.test(atom.text));
}

function trimmed(text: string): string {
  return text.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '').trim();
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly join: Join;
}

function placesIn(masked: string): readonly Place[] {
  const signs = [...masked.matchAll(JOIN)].map(({ index, 0: found, groups }): Place => {
    const join = JOINS.find(([name]) => groups?.[name] !== undefined)?.[0] ?? 'comma';
    return { start: index, end: index + found.length, join };
  });
  const beside = commandStarts(masked)
    .map((start): Place => ({ start, end: start + 1, join: 'next' }))
    .filter(({ start, end }) => !signs.some((sign) => start < sign.end && end > sign.start));
  return [...signs, ...beside].sort((one, other) => one.start - other.start);
}
