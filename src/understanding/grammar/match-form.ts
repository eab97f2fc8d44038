import type { MessageToken } from '../closed-class/message-token';
import type { FormPart } from './form-pattern';
import { isSlip } from './near-words';
import type { SlotName, SlotValues } from './slot-values';

/** What is matched: the message's words, and how a slot's text is read. */
export interface FormInput {
  readonly tokens: readonly MessageToken[];
  /** What was typed from one word to before another (the end where there is none). */
  readonly textOf: (from: number, to: number) => string;
  readonly readSlot: (slot: SlotName, text: string) => SlotValues[SlotName] | undefined;
  /** Whether the first word of the form may have a slip of spelling. */
  readonly lenient: boolean;
}

type Values = Partial<SlotValues>;

/** The slots of a form that says the whole message, or undefined when it does not. Slots are as short as they can be. */
export function matchForm(parts: readonly FormPart[], input: FormInput): Values | undefined {
  return matchFrom(parts, 0, { input, values: {} });
}

interface State {
  readonly input: FormInput;
  readonly values: Values;
}

function matchFrom(parts: readonly FormPart[], at: number, state: State): Values | undefined {
  const [part, ...rest] = parts;
  const { tokens } = state.input;
  if (!part) return at === tokens.length ? state.values : undefined;
  if (part.kind === 'comma') return isComma(tokens[at]) ? matchFrom(rest, at, state) : undefined;
  if (part.kind === 'slot') return matchSlot([part.slot, rest], at, state);
  const said = isWord(part.word, at, state.input) ? matchFrom(rest, at + 1, state) : undefined;
  return said ?? (part.optional ? matchFrom(rest, at, state) : undefined);
}

function isComma(behind: MessageToken | undefined): boolean {
  return /[,;]/.test(behind?.gap ?? '');
}

function matchSlot(
  [slot, rest]: readonly [SlotName, readonly FormPart[]],
  at: number,
  { input, values }: State,
): Values | undefined {
  // The last slot takes all that is left; the others end where the next word of the form stands.
  const first = rest.length === 0 ? input.tokens.length : at + 1;
  for (let end = first; end > at && end <= input.tokens.length; end += 1) {
    if (!mayFollow(rest, end, input)) continue;
    const value = input.readSlot(slot, input.textOf(at, end));
    const found =
      value === undefined ? undefined : matchFrom(rest, end, { input, values: { ...values, [slot]: value } });
    if (found) return found;
  }
  return undefined;
}

/** Cheaper than reading the slot: whether the next word of the form stands there at all. */
function mayFollow([next]: readonly FormPart[], at: number, input: FormInput): boolean {
  return next?.kind !== 'word' || next.optional || isWord(next.word, at, input);
}

/** Whether a word of a form stands there; the first may have a slip where that is allowed. */
export function isWord(word: string, at: number, { tokens, lenient }: FormInput): boolean {
  const plain = tokens[at]?.plain;
  return plain === word || (lenient && at === 0 && plain !== undefined && isSlip(plain, word));
}
