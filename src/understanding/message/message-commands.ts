import type { Command } from '../../domain/command';
import type { ParseContext } from '../../domain/message-reading';
import { parseCommand } from '../../domain/parse-command';
import { isFreeText, type MessagePart } from './message-part';
import { plainSigns, withoutEmphasis } from './plain-signs';
import { readItemList } from './read-item-list';
import { splitMessage } from './split-message';
import { strictPartReader } from './strict-part-reader';

/**
 * What a message asks for: its parts where it is several things, else one part that always has a command; what is
 * none is a question. `readForm` reads the documented short forms, before the words of a part are looked at.
 * @example messageCommands('drop EMM and add SMCS gold', context) // drop-holding, add-holding
 */
export function messageCommands(
  text: string,
  context: ParseContext,
  readForm: (part: string) => Command | undefined = () => undefined,
): readonly [MessagePart, ...MessagePart[]] {
  const strict = strictPartReader(context);
  const [first, ...others] = splitMessage(
    text,
    (part, before) => formOfPart(readForm(part), before) ?? strict(part, before),
  );
  if (first && others.length > 0) return [first, ...others];
  const whole = first?.text ?? text.trim();
  return [{ text: whole, command: oneCommand(whole, context) }];
}

/** Changes whose own day may stand behind a comma. */
const OWN_DAY: ReadonlySet<Command['do']> = new Set([
  'records',
  'due',
  'assign',
  'renewed',
  'snooze',
  'pause',
]);

/** A day behind such a change is more of it, not the team's date. */
function formOfPart(form: Command | undefined, before: Command | undefined): Command | undefined {
  return form?.do === 'set-date' && before && OWN_DAY.has(before.do) ? undefined : form;
}

/**
 * What a text asks for that is one thing, such as the words of a button; a question where it is no command. An item's
 * text stays as it was typed, and a question too.
 */
export function oneCommand(text: string, context: ParseContext): Command {
  const plain = withoutEmphasis(plainSigns(text));
  const command = readItemList(plain) ?? parseCommand(plain, context);
  if (command.do === 'question') return { do: 'question', text: text.trim() };
  return isFreeText(command) && plain !== text
    ? (readItemList(text) ?? parseCommand(text, context))
    : command;
}
