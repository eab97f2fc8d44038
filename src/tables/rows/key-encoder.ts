import { KeyTooLongError } from './table-errors';

/** Azure allows a key 1 KiB; a character counts two bytes there. */
const LONGEST_KEY = 512;

const SEPARATOR = '|';
const EMPTY_PART = '~_';

/**
 * One partition or row key made of parts. Two lists of parts never give the same key, and a key begins like
 * the key of its first parts; see `keysBelow`. Parts may hold anything: what Azure refuses or changes, and all
 * outside ASCII, is written as `~` and a code. Throws a KeyTooLongError.
 * @example encodeKey(['tick', '2027', 'pack:a/b']) // 'tick|2027|pack:a~2fb'
 */
export function encodeKey(parts: readonly string[]): string {
  const key = join(parts);
  if (key.length > LONGEST_KEY) throw new KeyTooLongError(key.length, LONGEST_KEY);
  return key;
}

/** The parts a key was made of; undefined when `encodeKey` did not make it. */
export function decodeKey(key: string): readonly string[] | undefined {
  const parts = key === '' ? [] : key.split(SEPARATOR).map(decodePart);
  return join(parts) === key ? parts : undefined;
}

/** The range of the keys that begin with these parts and have more. @example keysBelow(['team']) // { from: 'team|', before: 'team}' } */
export function keysBelow(parts: readonly string[]): { readonly from: string; readonly before: string } {
  const key = encodeKey(parts);
  return { from: `${key}|`, before: `${key}}` };
}

function join(parts: readonly string[]): string {
  return parts.map(encodePart).join(SEPARATOR);
}

function encodePart(part: string): string {
  if (part === '') return EMPTY_PART;
  // Without the flag `u`, so that half of a surrogate pair is a character like any other.
  return part.replace(/[^A-Za-z0-9._:@;=+,-]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `~u${code.padStart(4, '0')}` : `~${code.padStart(2, '0')}`;
}

function decodePart(part: string): string {
  if (part === EMPTY_PART) return '';
  return part.replace(/~u([0-9a-f]{4})|~([0-9a-f]{2})/g, (_, long?: string, short?: string) =>
    String.fromCharCode(parseInt(long ?? short ?? '', 16)),
  );
}
