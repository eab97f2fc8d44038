import type { DraftPart } from './draft-part';
import { takesLine, type PartReader } from './message-part';

/** Each line where something on it is not apart from the rest: the end of things, or a renewal with its next date. */
export function linesTaken(drafts: readonly DraftPart[], reads: PartReader): readonly DraftPart[] {
  const lines = [...new Set(drafts.map(({ line }) => line))];
  return lines.flatMap((line) => {
    const own = drafts.filter((draft) => draft.line === line);
    if (own.some(({ command }) => takesLine(command))) return own.map(unlessTaking);
    const [first] = own;
    const kinds = own.map(({ command }) => command?.do);
    if (!first || !kinds.includes('renewed') || !kinds.includes('set-date')) return own;
    const text = own.map((part) => part.text).join(', ');
    const renewed = own.find(({ command }) => command?.do === 'renewed')?.command;
    return [{ ...first, text, command: reads(text) ?? renewed }];
  });
}

function unlessTaking(draft: DraftPart): DraftPart {
  return takesLine(draft.command) ? draft : { ...draft, command: undefined, left: true };
}
