import type { Command } from '../../domain/requests/command';
import type { Atom } from './message-atoms';

/** A part while it is put together. `pieces`: of how many atoms. */
export interface DraftPart {
  readonly text: string;
  readonly command: Command | undefined;
  readonly line: number;
  readonly join: Atom['join'];
  readonly pieces: number;
  /** What it asks for is not done beside the others. */
  readonly left?: true;
}

/** A piece as a part of its own. */
export function draftOf({ text, line, join }: Atom, command: Command | undefined): DraftPart {
  return { text, command, line, join, pieces: 1 };
}

/** The last part with the piece behind it. */
export function grown(
  drafts: readonly DraftPart[],
  atom: Atom,
  command: Command | undefined,
): readonly DraftPart[] {
  const last = drafts.at(-1);
  if (!last) return drafts;
  const text = joined([last], atom);
  return [...drafts.slice(0, -1), { ...last, text, command, pieces: last.pieces + 1 }];
}

/** As it was typed within a line; a list that goes on in other lines with commas. */
export function joined(parts: readonly DraftPart[], { gap, join, text }: Atom): string {
  const [first, ...others] = parts.map((part) => part.text);
  const before = [first, ...others].join(', ');
  const isList = join === 'line' && parts[0]?.command !== undefined;
  return `${before}${isList ? ', ' : gap}${text}`;
}
