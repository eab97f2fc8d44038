import { describeChecklist } from '../../cards/cycle/describe-checklist';
import { describeHeadline } from '../../cards/records/describe-forecast';
import type { Card } from '../../cards/kit/card';
import { anniversaryWords } from '../../domain/team/anniversary';
import { fullChecklist } from '../../domain/cycle/checklist';
import type { Contact } from '../../domain/team/team';
import { teamsChatLink } from '../../domain/files/teams-chat-link';
import { daysLeftOf, type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { MINUTE } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { statusView } from './status-view';
import type { TeamTurn } from '../turn/form';
import { rosterAddress } from '../set-up/set-contact';
import { noticeReply, OPEN_SET_UP, SHOW_STATUS } from '../turn/turn';
import { writeRecords } from '../records/write-records';

/** Sends status and guide to the person who renews, in their personal chat; where that cannot be, prepares a chat with them. */
export async function shareWithContact(ctx: AppContext, turn: TeamTurn): Promise<readonly Reply[]> {
  const { contact } = turn.picture.team;
  const { renewer } = turn.program.words;
  if (!contact) {
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: `Nobody is named as ${renewer.name}`,
      text: `Say "contact" and a name, or mention the person with @. ${renewer.find.text}`,
      buttons: [OPEN_SET_UP],
    });
  }
  if (wasJustShared(turn, contact)) return isSent(ctx, turn, contact);
  const shared = contact.id === undefined ? 'not-added' : await sendPersonally(ctx, turn, contact.id);
  if (shared !== 'sent') return prepareChat(ctx, turn, { contact, shared });
  await writeRecords(ctx, turn, { changes: [], what: 'shared', to: contact.name });
  return isSent(ctx, turn, contact);
}

/** `not-added`: the bot is not installed for them, or blocked; `partly`: they may have something, `refused`: nothing. */
type Shared = 'sent' | 'not-added' | 'partly' | 'refused';

/** Teams may send a press twice; within so many milliseconds nobody means it anew. */
const REPEAT_MS = 2 * MINUTE;

function wasJustShared({ rows, input, asOf }: TeamTurn, { name }: Contact): boolean {
  return rows.change.some(
    ({ value }) =>
      value.what === 'shared' &&
      value.to === name &&
      value.by?.id === input.person.id &&
      asOf - value.at < REPEAT_MS,
  );
}

/** Sends both cards, one after the other. */
async function sendPersonally(ctx: AppContext, turn: TeamTurn, personId: string): Promise<Shared> {
  const at = rosterAddress(turn);
  const chat = await ctx.messenger.personalChat(at, personId);
  if (chat.outcome !== 'sent') return chat.outcome === 'gone' ? 'not-added' : 'refused';
  const to = { ...at, conversationId: chat.ref.conversationId };
  let posted = 0;
  for (const card of cardsFor(ctx, turn)) {
    const { outcome } = await ctx.messenger.post(to, card);
    if (outcome === 'gone' && posted === 0) return 'not-added';
    if (outcome !== 'sent') return posted === 0 && outcome !== 'unknown' ? 'refused' : 'partly';
    posted += 1;
  }
  return 'sent';
}

/** Status and guide without buttons, which would act on the chat they are shown in. */
function cardsFor(ctx: AppContext, { picture, input }: TeamTurn): readonly Card[] {
  const { teamName } = picture.rows.place[0]?.value ?? {};
  const status = statusView(ctx, picture);
  const title = `Where ${teamName ?? 'your team'} stands, sent by ${input.person.name}`;
  const guide = describeChecklist(picture);
  return [
    ctx.cards.status({ ...status, title, buttons: [] }),
    ctx.cards.checklist({ ...guide, title: 'What is to be done', readOnly: true, buttons: [] }),
  ];
}

function isSent(ctx: AppContext, turn: TeamTurn, { name }: Contact): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: `Sent to ${name}`,
    text: 'They have where you stand and what is to be done in their personal chat with me. They tick here, where the team sees it.',
    buttons: [SHOW_STATUS],
  });
}

async function prepareChat(
  ctx: AppContext,
  turn: TeamTurn,
  { contact, shared }: { readonly contact: Contact; readonly shared: Exclude<Shared, 'sent'> },
): Promise<readonly Reply[]> {
  const member =
    contact.id === undefined ? undefined : await ctx.roster.member(rosterAddress(turn), contact.id);
  const email = member && member !== 'unavailable' ? member.email : undefined;
  const message = messageFor(turn.picture);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: TITLES[shared](contact.name),
    text: email
      ? `${REASONS[shared]} Open a chat with them; where you stand is filled in, you only send it.`
      : `${REASONS[shared]} I do not know their address. Send them this:\n\n${message}`,
    ...(email && {
      links: [{ title: `Chat with ${contact.name}`, url: teamsChatLink({ user: email, message }) }],
    }),
    buttons: [SHOW_STATUS],
  });
}

const TITLES: Readonly<Record<Exclude<Shared, 'sent'>, (name: string) => string>> = {
  'not-added': (name) => `I cannot write to ${name} myself`,
  partly: (name) => `I do not know whether ${name} has all of it`,
  refused: (name) => `Teams did not let me through to ${name}`,
};

const REASONS: Readonly<Record<Exclude<Shared, 'sent'>, string>> = {
  'not-added': 'They have not added me.',
  partly: 'Teams broke off in between. Say "share with contact" to send it again, or do it yourself.',
  refused: 'Nothing was sent. Say "share with contact" again in a minute, or do it yourself.',
};

const MOST_ITEMS = 8;

function messageFor(picture: TeamPicture): string {
  const { team, program } = picture;
  const date = anniversaryWords(team, team.locale);
  const left = daysLeftOf(picture);
  const open = fullChecklist(checklistInput(picture)).filter(({ done }) => !done);
  const headline = describeHeadline(picture);
  return [
    `${program.shortName}: ${date ? `our ${program.words.date.name} is ${date}, ${left ?? 0} days left.` : `we do not know our ${program.words.date.name} yet.`}`,
    ...(headline ? [`Forecast: ${headline}`] : []),
    ...(open.length > 0 ? ['Still open:', ...open.slice(0, MOST_ITEMS).map(({ text }) => `- ${text}`)] : []),
    ...(open.length > MOST_ITEMS ? [`and ${open.length - MOST_ITEMS} more`] : []),
  ].join('\n');
}
