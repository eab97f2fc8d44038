import type { Command } from '../../domain/requests/command';
import { keepResults } from '../../memoize';
import { plainWords, tokensOf, type MessageToken } from '../closed-class/message-token';
import { phraseAt, phrases, type Phrases } from '../closed-class/phrases';
import { firstWords, formParts, type FormPart } from './form-pattern';
import { ITEM_FORMS } from './forms-items';
import { RECORD_FORMS } from './forms-records';
import { REMINDER_FORMS } from './forms-reminders';
import { SHOWN_FORMS } from './forms-shown';
import { TEAM_FORMS } from './forms-team';
import { isWord, matchForm, type FormInput } from './match-form';
import type { ShortForm } from './short-form';
import type { ShortFormContext } from './short-form-context';
import { SLOT_READERS, type SlotReader } from './slot-readers';
import type { SlotName, SlotValues } from './slot-values';

/** Every documented form; what only shows something comes first, the most open slots last. */
export const SHORT_FORMS: readonly ShortForm[] = [
  ...SHOWN_FORMS,
  ...REMINDER_FORMS,
  ...ITEM_FORMS,
  ...RECORD_FORMS,
  ...TEAM_FORMS,
];

interface WrittenForm {
  readonly form: ShortForm;
  readonly parts: readonly FormPart[];
  /** The words it can begin with; undefined where it begins with something said. */
  readonly first: readonly string[] | undefined;
}

const WRITTEN: readonly WrittenForm[] = SHORT_FORMS.flatMap((form) =>
  form.says.map((say) => {
    const parts = formParts(say);
    return { form, parts, first: firstWords(parts) };
  }),
);

/** No form is longer, whatever its item is called. */
const LONGEST = 300;
const OPENING = phrases(
  'please, kindly, hi bot, hello bot, hey bot, hi, hello, hey, bot, renewal bot, dear bot, ok, okay, thanks, bitte, hallo bot, hallo, moin',
);
const CLOSING = phrases('please, kindly, pls, bitte');
/** Thanks end a message; an item may hold such a word, so it is dropped only where the form is not said with it. */
const THANKS = phrases(
  'thanks, thank you, thx, many thanks, thanks a lot, cheers, danke, danke schön, dankeschön, vielen dank, bot',
);

/**
 * The command a message is, when it is one of the documented forms to the last word: courtesy around it, a slash before
 * it and one slip of spelling in its first word allowed. Undefined for everything else; nothing is ever guessed, and a
 * form that changes something is none with a question mark.
 * @example readShortForm('/snooze 1 week please', context) // { do: 'snooze', until: … }
 * @example readShortForm('lunch on 1 March 2027', context) // undefined
 */
export function readShortForm(text: string, context: ShortFormContext): Command | undefined {
  const said = saidIn(text);
  if (said === undefined) return undefined;
  const asks = /[?？]/.test(said.slice(-3));
  for (const tokens of waysToSay(tokensOf(said))) {
    const command = commandOf(said, tokens, context);
    if (command) return asks && !isShown(command) ? undefined : command;
  }
  return undefined;
}

/** The message without marks nobody sees; undefined when its shape alone makes it more than a command. */
function saidIn(text: string): string | undefined {
  const said = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^(?:\/|[-*•–]\s)\s*/u, '');
  return said.length > LONGEST || /[\n\r]|^[>|<"“„«'‘`]/u.test(said) ? undefined : said;
}

/** The words as they stand, and without courtesy before and behind them. */
function waysToSay(tokens: readonly MessageToken[]): (readonly MessageToken[])[] {
  const asked = withoutEnd(withoutThanks(withoutEnd(tokens, CLOSING)), CLOSING);
  const bare = withoutStart(asked);
  const ways = [asked, bare, withoutEnd(bare, THANKS, CLOSING)];
  return ways.filter((way) => way.length > 0);
}

function withoutStart(tokens: readonly MessageToken[]): readonly MessageToken[] {
  const length = phraseAt(wordsIn(tokens), 0, OPENING);
  return length === 0 || length === tokens.length ? tokens : withoutStart(tokens.slice(length));
}

function withoutEnd(
  tokens: readonly MessageToken[],
  ...closings: readonly Phrases[]
): readonly MessageToken[] {
  const words = wordsIn(tokens);
  for (const closing of closings) {
    const at = words.findIndex(
      (_, from) => from > 0 && phraseAt(words, from, closing) === words.length - from,
    );
    if (at > 0) return withoutEnd(tokens.slice(0, at), ...closings);
  }
  return tokens;
}

/** Without thanks that a comma or full stop sets off: they belong to no item. */
function withoutThanks(tokens: readonly MessageToken[]): readonly MessageToken[] {
  const bare = withoutEnd(tokens, THANKS);
  return /[,.;!–-]/.test(tokens[bare.length]?.gap ?? '') ? bare : tokens;
}

function wordsIn(tokens: readonly MessageToken[]): string[] {
  return tokens.map(({ plain }) => plain);
}

function commandOf(
  text: string,
  tokens: readonly MessageToken[],
  context: ShortFormContext,
): Command | undefined {
  const end = endOf(text, tokens);
  const input = {
    tokens,
    textOf: (from: number, to: number) => slotText(text, tokens, { from, to, end }),
    readSlot: slotReader(context),
  };
  return firstMade({ ...input, lenient: false }) ?? firstMade({ ...input, lenient: true });
}

/** Many forms have the same slots, and ask about the same words. */
function slotReader(context: ShortFormContext): FormInput['readSlot'] {
  const readers = new Map<SlotName, ReturnType<typeof readerOf>>();
  return (slot, said) => {
    const reader = readers.get(slot) ?? readerOf(slot, context);
    readers.set(slot, reader);
    return reader(said);
  };
}

function readerOf(
  slot: SlotName,
  context: ShortFormContext,
): (said: string) => SlotValues[SlotName] | undefined {
  return keepResults((said) => (SLOT_READERS[slot] as SlotReader<SlotName>)(said, context));
}

function firstMade(input: FormInput): Command | undefined {
  for (const { form, parts, first } of WRITTEN) {
    // Nearly all forms end here: cheaper than laying each over the message.
    if (first?.some((word) => isWord(word, 0, input)) === false) continue;
    const values = matchForm(parts, input);
    const command = values && form.make(values);
    if (command) return command;
  }
  return undefined;
}

/** Signs behind the last word belong to what is said ("Megan Bowen (Contoso)"), unless courtesy follows them. */
function endOf(text: string, tokens: readonly MessageToken[]): number {
  const last = tokens.at(-1)?.end ?? 0;
  return plainWords(text.slice(last)).length === 0 ? text.length : last;
}

function slotText(
  text: string,
  tokens: readonly MessageToken[],
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
): string {
  const before = tokens[from - 1]?.end ?? 0;
  const first = tokens[from]?.start ?? end;
  const leading = /[-–@#(/+*_~<${[=]+$/.exec(text.slice(before, first))?.[0] ?? '';
  return text
    .slice(first - leading.length, tokens[to]?.start ?? end)
    .replace(/^[-–]\s+/, '')
    .replace(/[\s,;:.!?？…\p{So}\p{Sk}"“”'’]+$/u, '')
    .trim();
}

function isShown(command: Command): boolean {
  return command.do === 'show' || command.do === 'ask' || command.do === 'question';
}
