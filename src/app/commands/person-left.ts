import { fullChecklist, checklistInput, type ChecklistEntry } from '../../domain/cycle/checklist';
import { personKey } from '../../domain/records/exam-record';
import { buttonData } from '../../domain/requests/button-data';
import type { ExamRecord } from '../../domain/team/record-rows';
import type { Contact, Team } from '../../domain/team/team';
import { type RowChange, type StoredRow, type TeamRows } from '../../domain/team/team-rows';
import type { TeamPicture } from '../../domain/team/team-picture';
import { describeLeaving, namedNowhereWords, type Leaving } from '../../cards/records/describe-leaving';
import { changeTeam } from '../set-up/change-team';
import { replySaved } from '../set-up/reply-saved';
import type { ContactRole } from '../set-up/set-contact';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { confirmReply, noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

/** Somebody has left: says what is theirs here and asks what becomes of it. Changes nothing yet. */
export async function askWhoLeft(ctx: AppContext, turn: Turn, said: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const theirs = theirsOf(turn, picture, said);
  if (isNamedNowhere(theirs)) return namedNowhere(ctx, turn, theirs.name);
  const { text, facts, title, choices } = describeLeaving(leavingOf(theirs), picture);
  return confirmReply(ctx, {
    title,
    text,
    facts,
    buttons: [
      ...choices.map((choice, at) => ({
        title: choice.title,
        data: buttonData({
          action: 'confirm',
          what: 'person-left',
          value: theirs.name,
          token: choice.id,
        }),
        ...(at === 0 && { answer: 'yes' as const }),
      })),
      { title: 'No', data: buttonData({ action: 'decline' }), answer: 'no' },
    ],
  });
}

/**
 * Takes somebody who left off as contact, as stand-in and off their items, and removes their passes, in one change.
 * Without a choice, as a button of an earlier card has none, the passes stay.
 */
export async function takeOffPerson(
  ctx: AppContext,
  turn: Turn,
  { said, choice }: { readonly said: string; readonly choice?: string | undefined },
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const theirs = theirsOf(turn, picture, said);
  if (isNamedNowhere(theirs)) return namedNowhere(ctx, turn, theirs.name);
  const to = choice === 'hand-over' ? theirs.heir : undefined;
  const withPasses = choice === 'hand-over' || choice === 'take-off';
  const changed = await changeTeam(ctx, turn.input, {
    what: 'person-left',
    apply: (team) => withoutPerson(team, theirs, to),
    also: (team, rows) => [
      ...itemRows({ team, rows, theirs, to }),
      ...(withPasses ? passRows(rows, theirs) : []),
    ],
    values: () => ({ from: theirs.name, ...(to && { to: to.name }) }),
  });
  const { done } = describeLeaving(leavingOf(theirs), picture);
  return replySaved(ctx, changed, done({ withPasses, handedTo: to?.name }));
}

interface Theirs {
  readonly name: string;
  readonly roles: readonly ContactRole[];
  readonly entries: readonly ChecklistEntry[];
  readonly passes: readonly ExamRecord[];
  /** Who follows: the stand-in of the contact, or the contact. */
  readonly heir?: Contact | undefined;
}

const ROLES = ['contact', 'stand-in'] as const;

/** What is somebody's, by their whole name or a part of it; "me" is who speaks. */
function theirsOf(turn: Turn, picture: TeamPicture, said: string): Theirs {
  const wanted = said === 'me' ? turn.input.person.name : said;
  const { team, rows } = picture;
  const isMeant = (name: string | undefined): boolean => name !== undefined && bears(name, wanted);
  const entries = fullChecklist(checklistInput(picture)).filter(
    ({ assignee, done }) => !done && isMeant(assignee?.name),
  );
  const passes = rows.exam.map(({ value }) => value).filter(({ person }) => isMeant(person));
  const roles = ROLES.filter((role) => isMeant(inRole(team, role)?.name));
  const heir = ROLES.map((role) => inRole(team, role)).find((each) => each && !isMeant(each.name));
  const known = [
    ...ROLES.map((role) => inRole(team, role)?.name),
    ...entries.map(({ assignee }) => assignee?.name),
    ...passes.map(({ person }) => person),
  ].find(isMeant);
  return { name: known ?? wanted, roles, entries, passes, heir };
}

function leavingOf({ name, roles, entries, passes, heir }: Theirs): Leaving {
  return { name, roles, items: entries.map(({ text }) => text), passes, heir: heir?.name };
}

function isNamedNowhere({ roles, entries, passes }: Theirs): boolean {
  return roles.length + entries.length + passes.length === 0;
}

function inRole(team: Team, role: ContactRole): Contact | undefined {
  return role === 'contact' ? team.contact : team.standIn;
}

/** A stand-in who takes over the contact's role stands in no more. */
function withoutPerson(team: Team, { roles }: Theirs, to: Contact | undefined): Team {
  const { contact, standIn, ...rest } = team;
  const takesOver = to && roles.includes('contact');
  const nextContact = takesOver ? to : roles.includes('contact') ? undefined : contact;
  const nextStandIn = takesOver || roles.includes('stand-in') ? undefined : standIn;
  return {
    ...rest,
    ...(nextContact && { contact: nextContact }),
    ...(nextStandIn && { standIn: nextStandIn }),
  };
}

interface Reassigned {
  readonly team: Team;
  readonly rows: TeamRows;
  readonly theirs: Theirs;
  readonly to: Contact | undefined;
}

function itemRows({ team, rows, theirs, to }: Reassigned): readonly RowChange[] {
  return rows.item.flatMap((row): RowChange[] => {
    const { assignee, ...value } = row.value;
    const isTheirs =
      value.cycleId === team.cycleId &&
      assignee !== undefined &&
      theirs.entries.some(({ itemId }) => itemId === value.itemId);
    if (!isTheirs) return [];
    const next = { ...value, ...(to && { assignee: to }) };
    return [{ do: 'replace', kind: 'item', value: next, etag: row.etag }];
  });
}

function passRows(rows: TeamRows, { passes }: Theirs): readonly RowChange[] {
  const ids = new Set(passes.map(({ id }) => id));
  return rows.exam
    .filter(({ value }) => ids.has(value.id))
    .map((row: StoredRow<'exam'>) => ({ do: 'delete', kind: 'exam', value: row.value, etag: row.etag }));
}

function bears(name: string, said: string): boolean {
  const parts = personKey(name).split(' ');
  return personKey(said)
    .split(' ')
    .every((part) => parts.includes(part));
}

function namedNowhere(ctx: AppContext, turn: Turn, name: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: namedNowhereWords(name),
    text: 'Nothing was changed.',
    buttons: [SHOW_STATUS],
  });
}
