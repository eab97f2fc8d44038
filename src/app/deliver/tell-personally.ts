import { anniversaryWords } from '../../domain/team/anniversary';
import type { Place } from '../../domain/team/place';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { SendResult } from '../../ports';
import type { AppContext } from '../turn/app-context';

export interface PersonalNews {
  readonly place: Place;
  readonly picture: TeamPicture;
  /** The bot was taken out, Teams refuses what it posts, or the team itself was archived or deleted. */
  readonly why: 'removed' | 'blocked' | 'archived' | 'deleted';
}

const MOST_TRIES = 3;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Tells the contact, and failing that the stand-in, in their personal chat that a place no longer gets reminders.
 * When nobody can be reached the place is flagged, for the operator's log and `/readyz`.
 */
export async function tellPersonally(ctx: AppContext, news: PersonalNews): Promise<void> {
  const { place, picture } = news;
  const { contact, standIn } = picture.team;
  for (const person of [contact, standIn]) {
    if (person?.id && (await tellPerson(ctx, news, person.id))) return;
  }
  await ctx.index.addUnreachable(place);
  ctx.log.error('nobody can be told that reminders stopped', { ...place, why: news.why });
}

async function tellPerson(ctx: AppContext, news: PersonalNews, personId: string): Promise<boolean> {
  const facts = news.picture.rows.place[0]?.value;
  if (!facts) return false;
  const address = { ...news.place, serviceUrl: facts.serviceUrl, botId: facts.botId };
  const chat = await patiently(ctx, () => ctx.messenger.personalChat(address, personId));
  if (chat.outcome !== 'sent') return false;
  const { conversationId } = chat.ref;
  const card = newsCard(ctx, news.picture, news.why);
  const sent = await patiently(ctx, () => ctx.messenger.post({ ...address, conversationId }, card));
  // A lost answer: they most likely have it, and a second person may as well know.
  return sent.outcome === 'sent';
}

/** Tries again where Teams asks for a little patience. */
async function patiently(ctx: AppContext, send: () => Promise<SendResult>): Promise<SendResult> {
  for (let tries = 1; ; tries++) {
    const result = await send();
    if (result.outcome !== 'retry' || tries === MOST_TRIES) return result;
    await ctx.pause(Math.min(result.afterMs, LONGEST_PAUSE_MS));
  }
}

function newsCard(ctx: AppContext, { team, program, rows }: TeamPicture, why: PersonalNews['why']) {
  const facts = rows.place[0]?.value;
  const where = facts?.teamName ?? 'the conversation in which you are named as contact';
  const day = anniversaryWords(team, team.locale);
  const date = day ? ` The ${program.words.date.name} there is ${day}.` : '';
  return ctx.cards.notice({
    tone: 'attention',
    title: `Renewal reminders have stopped in ${where}`,
    text: `${WHAT_NOW[why]}${date}`.replace('{days}', String(ctx.settings.retentionDays)),
  });
}

const WHAT_NOW: Readonly<Record<PersonalNews['why'], string>> = {
  removed:
    'I was removed from it and cannot post there any more. I keep its data for {days} days: add me again and everything goes on.',
  blocked:
    'Teams no longer lets me post there. Please see to it that I am installed and allowed there, or keep the date yourself.',
  archived: 'The team was archived. When it is opened again the reminders go on by themselves.',
  deleted:
    'The team or channel was deleted. When it is restored the reminders go on by themselves; otherwise set me up in another one.',
};
