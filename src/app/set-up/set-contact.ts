import { isSlipFor } from '../../language/slips';
import { buttonData } from '../../domain/requests/button-data';
import type { Contact } from '../../domain/team/team';
import type { IncomingMessage, Reply } from '../turn/conversation';
import type { Address, Member } from '../../ports';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { asking, confirmReply, noticeReply, OPEN_SET_UP, teamOf, type Turn } from '../turn/turn';

const MOST_OFFERED = 3;

export type ContactRole = 'contact' | 'stand-in';

export interface ContactRequest {
  readonly role: ContactRole;
  /** A name as written; "me" is the sender. */
  readonly name: string;
  readonly mentions?: IncomingMessage['mentions'];
}

/** Who was meant: one person, several to choose from, or a name that nobody here bears. */
export type ContactMatch =
  | { readonly kind: 'one'; readonly contact: Contact }
  | { readonly kind: 'several'; readonly members: readonly Member[] }
  /** `unavailable`: Teams did not say who is here. */
  | { readonly kind: 'none'; readonly name: string; readonly unavailable?: boolean };

/** Names who renews, or the stand-in: a member of the conversation where one is found, else the name alone. */
export async function setContact(
  ctx: AppContext,
  turn: Turn,
  request: ContactRequest,
): Promise<readonly Reply[]> {
  const match = await findContact(ctx, turn, request);
  if (match.kind === 'several') return askWhom(ctx, request, match.members);
  if (match.kind === 'none' && match.name === '') return askName(ctx, turn, request.role);
  const near = match.kind === 'none' && !match.unavailable ? await membersLike(ctx, turn, match.name) : [];
  if (near.length > 0) return askNear(ctx, request, near);
  const contact: Contact = match.kind === 'one' ? match.contact : { name: match.name };
  const notes =
    match.kind === 'none' && match.unavailable
      ? [
          `Teams did not tell me just now who is here. Say "${request.role} ${match.name}" again in a while, and I look again.`,
        ]
      : [];
  return saveContact(ctx, turn, { role: request.role, contact, notes });
}

export async function saveContact(
  ctx: AppContext,
  turn: Turn,
  {
    role,
    contact,
    notes = [],
  }: { readonly role: ContactRole; readonly contact: Contact; readonly notes?: readonly string[] },
): Promise<readonly Reply[]> {
  const changed = await changeTeam(ctx, turn.input, {
    what: role,
    apply: (team) => (role === 'contact' ? { ...team, contact } : { ...team, standIn: contact }),
    values: (before) => {
      const from = role === 'contact' ? before.contact?.name : before.standIn?.name;
      return from ? { from, to: contact.name } : { to: contact.name };
    },
  });
  const label = role === 'contact' ? changed.picture.program.words.renewer.name : 'stand-in';
  return replySaved(ctx, changed, { title: `Saved: ${contact.name} is your ${label}`, notes });
}

/** Looks the person up: a mention first, then the sender for "me", then the conversation's members. */
export async function findContact(
  ctx: AppContext,
  turn: Turn,
  request: ContactRequest,
): Promise<ContactMatch> {
  const mentioned = request.mentions?.[0];
  if (mentioned) return { kind: 'one', contact: mentioned };
  const name = request.name.trim();
  if (/^(me|myself|i)$/i.test(name)) {
    const { id, name: own, aadId } = turn.input.person;
    return { kind: 'one', contact: aadId ? { id, name: own, aadId } : { id, name: own } };
  }
  if (name === '') return { kind: 'none', name };
  return findMember(ctx, turn, name);
}

async function findMember(ctx: AppContext, turn: Turn, name: string): Promise<ContactMatch> {
  const members = await ctx.roster.find(rosterAddress(turn), name);
  if (members === 'unavailable') return knownPerson(turn, name) ?? { kind: 'none', name, unavailable: true };
  if (members.length === 0) return { kind: 'none', name };
  const [only] = members;
  return members.length === 1 && only
    ? { kind: 'one', contact: contactOf(only) }
    : { kind: 'several', members };
}

const SHORTEST_NAME = 3;

/** Members one part of whose name was typed with a slip: "Cloe Park" for Cleo Park. */
async function membersLike(ctx: AppContext, turn: Turn, name: string): Promise<readonly Member[]> {
  const parts = name.split(/\s+/).filter((part) => part.length >= SHORTEST_NAME);
  if (parts.length < 2) return [];
  const found = new Map<string, Member>();
  for (const part of parts) {
    const members = await ctx.roster.find(rosterAddress(turn), part);
    if (members === 'unavailable') return [];
    for (const member of members) if (isLike(name, member.name)) found.set(member.id, member);
  }
  return [...found.values()];
}

function isLike(typed: string, name: string): boolean {
  const [said, own] = [typed, name].map((each) => each.toLowerCase().split(/\s+/));
  if (!said || !own || said.length !== own.length) return false;
  return said.every((part, at) => part === own[at] || isSlipFor(part, own[at] ?? ''));
}

/** Nobody bears the name, but somebody nearly does: nothing is stored before that is settled. */
function askNear(ctx: AppContext, request: ContactRequest, members: readonly Member[]): readonly Reply[] {
  const [only, ...others] = members;
  return confirmReply(ctx, {
    title: only && others.length === 0 ? `Do you mean ${only.name}?` : 'Whom do you mean?',
    text: `Nobody here is called ${request.name}. For somebody who is not here, write the name in the set-up.`,
    buttons: [
      ...members.slice(0, MOST_OFFERED).map((member) => ({
        title: others.length === 0 ? `Yes, ${member.name}` : member.name,
        data: buttonData({ action: 'confirm', what: request.role, value: member.id }),
        ...(others.length === 0 && { answer: 'yes' as const }),
      })),
      OPEN_SET_UP,
    ],
  });
}

/** Somebody stored with an id before, for when Teams does not say who is here. */
function knownPerson(turn: Turn, name: string): ContactMatch | undefined {
  const team = teamOf(turn);
  const same = (each: Contact | undefined): boolean =>
    each?.id !== undefined && each.name.toLowerCase() === name.toLowerCase();
  const contact = [team?.contact, team?.standIn, team?.setUpBy].find(same);
  return contact && { kind: 'one', contact };
}

export function contactOf({ id, name, aadId }: Member): Contact {
  return aadId ? { id, name, aadId } : { id, name };
}

/** Members are asked of the place, not of a thread in it. */
export function rosterAddress({ input }: Turn): Address {
  return { ...input.replyTo, conversationId: input.place.conversationId };
}

function askWhom(ctx: AppContext, request: ContactRequest, members: readonly Member[]): readonly Reply[] {
  return confirmReply(ctx, {
    title: `Which ${request.name} do you mean?`,
    text:
      members.length > MOST_OFFERED
        ? 'Several people here bear that name. If yours is not among these, mention the person with @.'
        : 'Several people here bear that name.',
    buttons: members.slice(0, MOST_OFFERED).map((member) => ({
      title: member.email ? `${member.name} (${member.email})` : member.name,
      data: buttonData({ action: 'confirm', what: request.role, value: member.id }),
    })),
  });
}

function askName(ctx: AppContext, turn: Turn, role: ContactRole): readonly Reply[] {
  const { renewer } = turn.program.words;
  const replies = noticeReply(ctx, turn, {
    tone: 'neutral',
    title: role === 'contact' ? `Who is your ${renewer.name}?` : 'Who stands in?',
    text: `Say "${role} Megan Bowen", or mention the person with @. ${role === 'contact' ? renewer.find.text : ''}`.trim(),
    buttons: [{ title: 'Choose in the set-up', data: buttonData({ action: 'open-set-up' }) }],
  });
  return asking(replies, { options: [], completes: role });
}
