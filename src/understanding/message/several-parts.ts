import { beginsCommand } from './command-words';
import { isChange } from '../../domain/requests/change-command';
import { kindSaidOnce, type MessagePart } from './message-part';
import type { DraftPart } from './draft-part';

/** Parts at most; people who paste more are told what was not read. */
const MOST_PARTS = 25;

/**
 * The parts where the message is several things; else the message as one part. A statement that only leads up to a
 * question stays with it.
 */
export function severalParts(text: string, drafts: readonly DraftPart[]): readonly MessagePart[] {
  const told = limited(withoutRepeats(drafts.filter((draft, at) => !isHeading(draft, drafts[at + 1]))));
  const [only] = told;
  if (told.length === 1 && only) return [partOf(only, text)];
  if (isSeveral(told)) return told.map((draft) => partOf(draft, draft.text));
  const question = told.find(({ command }) => asks(command));
  const leads = told.some(({ command }) => command !== undefined && isChange(command));
  return [{ text: text.trim(), ...(question && leads && { asks: question.text }) }];
}

function partOf({ text, command, left }: DraftPart, whole: string): MessagePart {
  // The only part of a message: without the bullet, but with what was dropped inside it.
  const own = whole.includes('\n') || /^\W/.test(whole) ? text : whole.trim();
  return { text: own, ...(command && { command }), ...(left && { left }) };
}

/** "Please do the following:" */
function isHeading({ text, command }: DraftPart, next: DraftPart | undefined): boolean {
  return !command && text.endsWith(':') && next !== undefined;
}

/** The same said again is left out; something else of a kind that is said once was not understood. */
function withoutRepeats(drafts: readonly DraftPart[]): readonly DraftPart[] {
  const said = new Set<string>();
  const kinds = new Set<string>();
  return drafts.flatMap((draft) => {
    if (!draft.command) return [draft];
    const words = JSON.stringify(draft.command);
    if (said.has(words)) return [];
    said.add(words);
    const kind = kindSaidOnce(draft.command);
    if (kind === undefined) return [draft];
    if (kinds.has(kind)) return [{ ...draft, command: undefined, left: true }];
    kinds.add(kind);
    return [draft];
  });
}

function limited(drafts: readonly DraftPart[]): readonly DraftPart[] {
  const beyond = drafts[MOST_PARTS];
  if (!beyond) return drafts;
  const text = drafts
    .slice(MOST_PARTS)
    .map((draft) => draft.text)
    .join(', ');
  return [...drafts.slice(0, MOST_PARTS), { ...beyond, text, command: undefined, left: true }];
}

function isSeveral(drafts: readonly DraftPart[]): boolean {
  const read = drafts.filter(({ command }) => command !== undefined && command.do !== 'question');
  if (drafts.some(({ command }) => command?.do === 'question')) return asksBesides(drafts);
  const [only, ...others] = read;
  if (!only || others.length > 0) return others.length > 0;
  return drafts.some((draft) => !draft.command && standsOut(draft, { only, drafts }));
}

/** Whether words that were not understood look like a part of their own rather than the occasion of another. */
function standsOut(
  draft: DraftPart,
  { only, drafts }: { readonly only: DraftPart; readonly drafts: readonly DraftPart[] },
): boolean {
  const ownLine = drafts.every((other) => other === draft || other.line !== draft.line);
  if (ownLine || draft.join === 'cell') return true;
  // "Our domain expires next week, who renews it": what a question is about is no command.
  if (only.command === undefined || !isChange(only.command)) return false;
  const [, second] = [draft, only].sort((a, b) => drafts.indexOf(a) - drafts.indexOf(b));
  const apart = second?.join === 'sentence' && beginsCommand(only.text) && !isStatement(only.text);
  return apart || beginsCommand(draft.text);
}

/** Whether the questions are sentences of their own beside something that is to be done. */
function asksBesides(drafts: readonly DraftPart[]): boolean {
  const changes = drafts.filter(({ command }) => command !== undefined && isChange(command));
  const sure =
    asksOnly(drafts) ||
    changes.length > 1 ||
    changes.some(({ text }) => beginsCommand(text) && !isStatement(text));
  return sure && drafts.every(({ command, join }, at) => at === 0 || !asks(command) || isOwnSentence(join));
}

/** Questions of several kinds, each a sentence: about the team and about the programme. */
function asksOnly(drafts: readonly DraftPart[]): boolean {
  return (
    drafts.some(({ command }) => !asks(command)) &&
    drafts.every(({ command, join, text }, at) => {
      return (
        command !== undefined && !isChange(command) && text.endsWith('?') && (at === 0 || isOwnSentence(join))
      );
    })
  );
}

function asks(command: DraftPart['command']): boolean {
  return command?.do === 'question';
}

function isOwnSentence(join: DraftPart['join']): boolean {
  return join === 'sentence' || join === 'line' || join === 'cell';
}

function isStatement(text: string): boolean {
  return /^(?:we|our|the|my)\b/i.test(text);
}
