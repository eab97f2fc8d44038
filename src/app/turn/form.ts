import type { DateReading } from '../../domain/time/date-reading';
import { buttonData } from '../../domain/requests/button-data';
import type { RecordFormName } from '../../domain/requests/record-form';
import type { Button } from '../../cards/kit/view';
import { findHolding } from '../../understanding/names/holding-search';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { FormField } from '../../cards/records/record-views';
import { describeHolding } from '../../cards/kit/describe-holdings';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import type { Turn } from './turn';

/** Characters of a name at most. */
const LONGEST_NAME = 200;

/** A turn in a place that is set up. */
export type TeamTurn = Turn & { readonly picture: TeamPicture };

/** What a form shows: a record's own values, or what was typed; `errors` are sentences. */
export interface FormRequest {
  readonly id?: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
  /** A date said in a message; it goes before `in_date`. */
  readonly date?: DateReading;
}

/** One of the forms in which records are kept. */
export interface RecordFormUse {
  readonly open: (ctx: AppContext, turn: TeamTurn, request: FormRequest) => readonly Reply[];
  readonly save: (ctx: AppContext, turn: TeamTurn, request: FormRequest) => Promise<readonly Reply[]>;
  readonly remove?: (ctx: AppContext, turn: TeamTurn, id: string) => Promise<readonly Reply[]>;
}

export function hasTeam(turn: Turn): turn is TeamTurn {
  return turn.picture !== undefined;
}

/** What an input of a form holds: what was typed, else what is stored. */
export function valueOf({ inputs }: FormRequest, input: string, stored: string | undefined): string {
  return inputs[input] ?? stored ?? '';
}

/** The day in a form: as said, as typed, or as stored. */
export function dayValueOf(request: FormRequest, stored: string | undefined): string {
  return request.date?.kind === 'day' ? request.date.day : valueOf(request, 'in_date', stored);
}

/** "Save", and for a stored record "Remove it". */
export function recordButtons(form: RecordFormName, id: string | undefined): readonly Button[] {
  if (id === undefined) return [{ title: 'Save', data: buttonData({ action: 'save-form', form }) }];
  return [
    { title: 'Save', data: buttonData({ action: 'save-form', form, id }) },
    { title: 'Remove it', data: buttonData({ action: 'remove-record', form, id }) },
  ];
}

/** What is wrong with a name that somebody typed; `asks` is the question for an empty one. */
export function nameProblems(name: string, asks: string): string[] {
  if (name === '') return [asks];
  return name.length > LONGEST_NAME ? [`A name has up to ${LONGEST_NAME} characters.`] : [];
}

/** A holding of the team by its words or id: what was meant, or a sentence. */
export type HeldMatch = { readonly held: Holding } | { readonly problem: string };

/** The holding of the team that words name; of several levels held the named one. */
export function findHeld({ picture }: TeamTurn, words: string): HeldMatch {
  const { team, program } = picture;
  const match = findHolding(program, words);
  const { name } = program.words.holding;
  if (match && 'candidates' in match) {
    return { problem: `"${words}" fits more than one ${name}. Please write its whole name.` };
  }
  const held = match && team.holdings.find(({ id }) => id === match.holding.id);
  if (held) return { held };
  const known = match
    ? `${match.holding.name} is not among what you hold`
    : `I know no ${name} called "${words}"`;
  return { problem: `${known}. Say "add" and its name first.` };
}

/** Stands for no holding in a list of choices, which needs a value. */
export const NO_HOLDING = 'none';

/** The team's holdings to choose from, with or without "all of them". */
export function holdingField({ team, program }: TeamPicture, value: string, none?: string): FormField {
  const { name } = program.words.holding;
  return {
    id: 'in_holding',
    kind: 'choice',
    label: `For which ${name}`,
    value: value || (none === undefined ? '' : NO_HOLDING),
    choices: [
      ...(none === undefined ? [] : [{ title: none, value: NO_HOLDING }]),
      ...team.holdings.map((held) => ({ title: describeHolding(held, program), value: held.id })),
    ],
  };
}
