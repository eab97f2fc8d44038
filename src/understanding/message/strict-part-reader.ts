import type { Command } from '../../domain/command';
import { pattern } from '../../domain/message-pattern';
import { readMessage, type ParseContext, type Reading } from '../../domain/message-reading';
import { strictCommand } from '../../domain/parse-command';
import { isChange, isFreeText, type PartReader } from './message-part';
import { plainSigns, withoutEmphasis } from './plain-signs';
import { readItemList } from './read-item-list';

/** A part is only told or shown when it asks for it in words of its own: "references and exams" does not. */
const ASKED_FOR =
  /^(?:(?:please|pls|can you|could you|would you|will you|also|and|then) )*(?:tell|show|list|give|open|display|send me|post|what|when|who|which|how)\b.* /i;
const OF_DATE = /\b(?:date|anniversary|deadline|expir\w+|renew\w*|ends?|runs? out|valid|lapses?)\b/i;
const ROLE = String.raw`(?:contact|stand-?in|deputy|backup|substitute|ppc)`;
/** "… and me the stand-in" */
const ROLE_ALONE = new RegExp(
  String.raw`^\s*(?!(?:is|are|was|be|make|set|put|who|the|our|my|a)\b)\S+(?: (?!is\b|are\b|will\b)\S+){0,2}? ` +
    String.raw`(?:as |to be )?(?:the |our |my )?${ROLE}\W*$`,
  'i',
);
/** Words that ask for a card by themselves; "references" and "exams" may be items of a list. */
const SHORT_FORM = /^(?:status|check-?list|help|preview|history|forecast|calendar|portfolio)$/i;
/** "designations Security, Modern Work": a label without its colon. */
const LABEL =
  /^(?<label>(?:our )?(?:designations?|competenc(?:y|ies)|badges?)) (?<rest>(?!(?:are|is)\b)[^:=]+)$/i;
const UNCLEAR_DATE = pattern(
  '(?:<our> )?(?:<new> )?<date>(?: (?:<be>|on|in|around|about|sometime|some time|maybe|probably))+ .+',
);

/**
 * Reads a part by the strict readers alone: what it surely asks for, or that it is a question. What stands in an item's
 * text stays as it was typed.
 */
export function strictPartReader(context: ParseContext): PartReader {
  return (part, before) => {
    const plain = withoutEmphasis(plainSigns(part));
    const command = readItemList(plain) ?? standing(plain, context, before) ?? labelled(plain, context);
    if (plain === part || !isFreeText(command)) return command;
    return readItemList(part) ?? standing(part, context, before) ?? command;
  };
}

function standing(part: string, context: ParseContext, before: Command | undefined): Command | undefined {
  const reading = readMessage(ROLE_ALONE.test(part) && before ? `make ${part}` : part, context);
  const asksFor = before?.do === 'show' || ASKED_FOR.test(part.trim());
  const question: Command = { do: 'question', text: part.trim() };
  // What asks changes nothing, so that it could only be told or shown.
  if (reading.asks && !asksFor) return question;
  const command = strictCommand(reading);
  if (!command) return reading.asks ? question : unclearDate(part, reading);
  return isOwnPart(command, part, before) ? command : undefined;
}

function labelled(part: string, context: ParseContext): Command | undefined {
  const { label, rest } = LABEL.exec(part.trim())?.groups ?? {};
  const command = label && rest ? standing(`${label}: ${rest}`, context, undefined) : undefined;
  return command?.do === 'add-holding' ? command : undefined;
}

/** Whether a part says by itself that it is that command. */
function isOwnPart(command: Command, part: string, before: Command | undefined): boolean {
  if (command.do === 'show' && (before?.do === 'show' || SHORT_FORM.test(part.trim()))) return true;
  if (command.do === 'set-date') return OF_DATE.test(part);
  return isChange(command) || ASKED_FOR.test(part.trim());
}

/** "The date is in June" names no day: it is asked for rather than passed over. */
function unclearDate(part: string, { asks, clauses }: Reading): Command | undefined {
  const [whole] = clauses.sentences;
  if (asks || !whole || !UNCLEAR_DATE.test(whole.text)) return undefined;
  return { do: 'set-date', date: { kind: 'unreadable', text: part.trim() } };
}
