import { buttonData } from '../domain/button-data';
import type { Contact } from '../domain/team';
import type { IncomingMessage, Reply } from './conversation';
import type { Address, Member } from '../ports';
import type { AppContext } from './app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { confirmReply, noticeReply, type Turn } from './turn';

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
  | { readonly kind: 'none'; readonly name: string };

/** Names who renews, or the stand-in: a member of the conversation where one is found, else the name alone. */
export async function setContact(
  ctx: AppContext,
  turn: Turn,
  request: ContactRequest,
): Promise<readonly Reply[]> {
  const match = await findContact(ctx, turn, request);
  if (match.kind === 'several') return askWhom(ctx, request, match.members);
  if (match.kind === 'none' && match.name === '') return askName(ctx, turn, request.role);
  const contact: Contact = match.kind === 'one' ? match.contact : { name: match.name };
  return saveContact(ctx, turn, { role: request.role, contact });
}

export async function saveContact(
  ctx: AppContext,
  turn: Turn,
  { role, contact }: { readonly role: ContactRole; readonly contact: Contact },
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
  return replySaved(ctx, changed, { title: `Saved: ${contact.name} is your ${label}` });
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
  const members = await ctx.roster.find(rosterAddress(turn), name);
  if (members === 'unavailable' || members.length === 0) return { kind: 'none', name };
  const [only] = members;
  return members.length === 1 && only
    ? { kind: 'one', contact: contactOf(only) }
    : { kind: 'several', members };
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
    text: 'Several people here bear that name.',
    buttons: members.slice(0, 3).map((member) => ({
      title: member.email ? `${member.name} (${member.email})` : member.name,
      data: buttonData({ action: 'confirm', what: request.role, value: member.id }),
    })),
  });
}

function askName(ctx: AppContext, turn: Turn, role: ContactRole): readonly Reply[] {
  const { renewer } = turn.program.words;
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: role === 'contact' ? `Who is your ${renewer.name}?` : 'Who stands in?',
    text: `Say "${role} Megan Bowen", or mention the person with @. ${role === 'contact' ? renewer.find.text : ''}`.trim(),
    buttons: [{ title: 'Choose in the set-up', data: buttonData({ action: 'open-set-up' }) }],
  });
}
