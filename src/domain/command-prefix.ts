/** The promised command words that need something after them. */
export type PrefixedCommand =
  | 'add item'
  | 'remove item'
  | 'tick'
  | 'untick'
  | 'add'
  | 'drop'
  | 'contact'
  | 'stand-in'
  | 'time zone'
  | 'anniversary'
  | 'assign'
  | 'snooze'
  | 'pause';

/** Longer ones before those they begin with. */
const PREFIXES: readonly (readonly [RegExp, PrefixedCommand])[] = [
  [/^add item\b[:\s]*/i, 'add item'],
  [/^remove item\b[:\s]*/i, 'remove item'],
  [/^untick\b[:\s]*/i, 'untick'],
  [/^tick\b[:\s]*/i, 'tick'],
  [/^add\b[:\s]*/i, 'add'],
  [/^drop\b[:\s]*/i, 'drop'],
  [/^contact\b[:\s]*/i, 'contact'],
  [/^stand-?in\b[:\s]*/i, 'stand-in'],
  [/^time ?zone\b[:\s]*/i, 'time zone'],
  [/^anniversary\b[:\s]*/i, 'anniversary'],
  [/^assign\b[:\s]*/i, 'assign'],
  [/^snooze\b[:\s]*/i, 'snooze'],
  [/^pause\b[:\s]*/i, 'pause'],
];

const MOST_WORDS = 8;

/**
 * The promised word a message begins with and what follows it, for saying what would be right when the message
 * could not be carried out. Never a reason to change anything.
 * @example commandPrefix('add Underwater Weaving') // { command: 'add', rest: 'Underwater Weaving' }
 */
export function commandPrefix(
  text: string,
): { readonly command: PrefixedCommand; readonly rest: string } | undefined {
  const trimmed = text.trim();
  if (trimmed.includes('?') || trimmed.split(/\s+/).length > MOST_WORDS) return undefined;
  for (const [prefix, command] of PREFIXES) {
    if (prefix.test(trimmed)) return { command, rest: trimmed.replace(prefix, '').trim() };
  }
  return undefined;
}
