import { maskedText } from './masked-text';
import { plainSigns } from './plain-signs';

const NOUN = String.raw`(?:items|tasks|to-?dos|to do's|steps|points)`;
const BEFORE_NOUN = ' the| these| following| our| own| new| more| down| two| three| four| five';
const ITEMS = new RegExp(
  String.raw`^(?:please |can you |could you )*(?:add|put|create|note|new)\b(?:${BEFORE_NOUN})* ${NOUN}\b[^:,]{0,30}:\s*`,
  'i',
);
const BARE = new RegExp(
  String.raw`^(?:please )?(?:add|create)(?: the| these| new)* ${NOUN} (?!(?:to|on|from|for|in|of|and|are|is)\b)`,
  'i',
);
const LABEL = new RegExp(String.raw`^(?:new )?${NOUN}\s*:\s*`, 'i');

/**
 * The items that one line adds; empty where it adds none, or only one.
 * @example listedItems('add items: call Tom, check the invoice and order the badge') // three
 */
export function listedItems(line: string): readonly string[] {
  const lead = ITEMS.exec(line)?.[0] ?? BARE.exec(line)?.[0] ?? LABEL.exec(line)?.[0];
  if (lead === undefined) return [];
  const items = entries(line.slice(lead.length));
  return items.length > 1 ? items : [];
}

/** The parts of a list between semicolons, else between commas and a last "and", else between "and". */
export function entries(text: string): readonly string[] {
  const masked = maskedText(plainSigns(text));
  const byCommas = /,/.test(masked) ? /\s*,\s*(?:and\s+)?/g : /\s+(?:and|&)\s+/g;
  const pieces = cut(text, masked, masked.includes(';') ? /\s*;\s*(?:and\s+)?/g : byCommas);
  const last = pieces.at(-1) ?? '';
  const inLast =
    /,/.test(masked) && !masked.includes(';')
      ? cut(last, maskedText(plainSigns(last)), /\s+and\s+/g)
      : [last];
  const all = inLast.length === 2 ? [...pieces.slice(0, -1), ...inLast] : pieces;
  return all
    .map((piece) => piece.replace(/[\s.,;]+$/, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function cut(text: string, masked: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const found of masked.matchAll(separator)) {
    pieces.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)];
}
