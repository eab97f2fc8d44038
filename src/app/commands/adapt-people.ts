import { buttonData } from '../../domain/requests/button-data';
import { fullChecklist } from '../../domain/cycle/checklist';
import { personKey } from '../../domain/records/exam-record';
import type { Contact, Team } from '../../domain/team/team';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { replySaved } from '../set-up/reply-saved';
import type { ContactRole } from '../set-up/set-contact';
import { confirmReply, noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';
import { itemsChangedMeanwhile, settingOf, writeItems, type ItemChange } from '../checklist/write-items';

/** Nobody is the contact, or stands in, any more. */
export async function unsetContact(
  ctx: AppContext,
  turn: Turn,
  role: ContactRole,
): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const gone = inRole(turn.picture.team, role);
  if (!gone) return nothingToTakeOff(ctx, turn, `Nobody is named as ${titleOf(turn, role)}`);
  return withoutRoles(ctx, turn, { roles: [role], gone });
}

/** Somebody has left: says where the person is named and asks whether to take them off there. Changes nothing yet. */
export async function askWhoLeft(ctx: AppContext, turn: Turn, said: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { roles, items, name } = placesOf(turn, picture, said);
  const places = [
    ...roles.map((role) => titleOf(turn, role)),
    ...(items.length > 0 ? [items.length === 1 ? 'on one item' : `on ${items.length} items`] : []),
  ];
  if (places.length === 0) return nothingToTakeOff(ctx, turn, `${name} is named nowhere here`);
  return confirmReply(ctx, {
    title: `Take ${name} off?`,
    text: `Named as: ${places.join(', ')}. Passed exams stay; say "remove exam" for those.`,
    buttons: [
      {
        title: 'Yes, take them off',
        data: buttonData({ action: 'confirm', what: 'person-left', value: name }),
        answer: 'yes',
      },
      SHOW_STATUS,
    ],
  });
}

/** Takes somebody off as contact, as stand-in and off their items. */
export async function takeOffPerson(ctx: AppContext, turn: Turn, said: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { roles, items, name } = placesOf(turn, picture, said);
  if (roles.length + items.length === 0) return nothingToTakeOff(ctx, turn, `${name} is named nowhere here`);
  if (items.length > 0 && !(await writeItems(ctx, turn, { picture, changes: items })))
    return itemsChangedMeanwhile(ctx, turn);
  if (roles.length > 0) return withoutRoles(ctx, turn, { roles, gone: { name } });
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: `${name} is off ${items.length === 1 ? 'one item' : `${items.length} items`}`,
    text: 'Nobody has them now.',
    buttons: [SHOW_STATUS],
  });
}

function inRole(team: Team, role: ContactRole): Contact | undefined {
  return role === 'contact' ? team.contact : team.standIn;
}

function titleOf({ program }: Turn, role: ContactRole): string {
  return role === 'contact' ? program.words.renewer.name : 'stand-in';
}

async function withoutRoles(
  ctx: AppContext,
  turn: Turn,
  { roles, gone }: { readonly roles: readonly ContactRole[]; readonly gone: Contact },
): Promise<readonly Reply[]> {
  const [role = 'contact'] = roles;
  const changed = await changeTeam(ctx, turn.input, {
    what: role,
    apply: (team) => {
      const { contact, standIn, ...rest } = team;
      return {
        ...rest,
        ...(contact && !roles.includes('contact') && { contact }),
        ...(standIn && !roles.includes('stand-in') && { standIn }),
      };
    },
    values: () => ({ from: gone.name, to: 'nobody' }),
  });
  const titles = roles.map((each) => titleOf(turn, each)).join(' and ');
  return replySaved(ctx, changed, {
    title: `Saved: ${gone.name} is no longer your ${titles}`,
    notes: [`Who follows? Say "${role}" and a name.`],
  });
}

interface NamedPlaces {
  readonly name: string;
  readonly roles: readonly ContactRole[];
  /** What takes the person off each of their items. */
  readonly items: readonly ItemChange[];
}

/** Where somebody is named, by their whole name or a part of it; "me" is who speaks. */
function placesOf(turn: Turn, picture: TeamPicture, said: string): NamedPlaces {
  const wanted = said === 'me' ? turn.input.person.name : said;
  const isMeant = (each: Contact | undefined): each is Contact =>
    each !== undefined && bears(each.name, wanted);
  const entries = fullChecklist(checklistInput(picture)).filter(({ assignee }) => isMeant(assignee));
  const items = entries.map((entry): ItemChange => {
    const { assignee, ...value } = settingOf(turn, picture, entry);
    return { value, told: { what: 'item-assigned', from: entry.text, to: assignee ? 'nobody' : '' } };
  });
  const roles = (['contact', 'stand-in'] as const).filter((role) => isMeant(inRole(picture.team, role)));
  const known = [picture.team.contact, picture.team.standIn, ...entries.map(({ assignee }) => assignee)].find(
    isMeant,
  );
  return { name: known?.name ?? wanted, roles, items };
}

function bears(name: string, said: string): boolean {
  const parts = personKey(name).split(' ');
  return personKey(said)
    .split(' ')
    .every((part) => parts.includes(part));
}

function nothingToTakeOff(ctx: AppContext, turn: Turn, title: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title,
    text: 'Nothing was changed.',
    buttons: [SHOW_STATUS],
  });
}
