import { describeChecklist } from '../cards/describe-checklist';
import { describeHeadline } from '../cards/describe-forecast';
import type { Card } from '../cards/card';
import { formatDay } from '../domain/calendar-day';
import { fullChecklist } from '../domain/checklist';
import type { Contact } from '../domain/team';
import { teamsChatLink } from '../domain/teams-chat-link';
import { checklistInput, daysLeftOf, type TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { statusView } from './status-view';
import type { TeamTurn } from './record-form';
import { rosterAddress } from './set-contact';
import { noticeReply, OPEN_SET_UP, SHOW_STATUS } from './turn';

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
  const sent = contact.id !== undefined && (await sendPersonally(ctx, turn, contact.id));
  return sent ? isSent(ctx, turn, contact) : prepareChat(ctx, turn, contact);
}

/** True when both cards were posted. */
async function sendPersonally(ctx: AppContext, turn: TeamTurn, personId: string): Promise<boolean> {
  const at = rosterAddress(turn);
  const chat = await ctx.messenger.personalChat(at, personId);
  if (chat.outcome !== 'sent') return false;
  const to = { ...at, conversationId: chat.ref.conversationId };
  for (const card of cardsFor(ctx, turn)) {
    const posted = await ctx.messenger.post(to, card);
    if (posted.outcome !== 'sent') return false;
  }
  return true;
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

async function prepareChat(ctx: AppContext, turn: TeamTurn, contact: Contact): Promise<readonly Reply[]> {
  const member =
    contact.id === undefined ? undefined : await ctx.roster.member(rosterAddress(turn), contact.id);
  const email = member && member !== 'unavailable' ? member.email : undefined;
  const message = messageFor(turn.picture);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: `I cannot write to ${contact.name} myself`,
    text: email
      ? 'They have not added me. Open a chat with them; where you stand is filled in, you only send it.'
      : `They have not added me, and I do not know their address. Send them this:\n\n${message}`,
    ...(email && {
      links: [{ title: `Chat with ${contact.name}`, url: teamsChatLink({ user: email, message }) }],
    }),
    buttons: [SHOW_STATUS],
  });
}

const MOST_ITEMS = 8;

function messageFor(picture: TeamPicture): string {
  const { team, program } = picture;
  const date = team.anniversary && formatDay(team.anniversary, team.locale);
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
