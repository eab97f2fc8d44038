import { buttonData } from '../../domain/requests/button-data';
import { anniversaryWords } from '../../domain/team/anniversary';
import { fullChecklist } from '../../domain/cycle/checklist';
import { daysLeftOf, pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { samePlace, type Place } from '../../domain/team/place';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { inParallel } from '../turn/map-limited';
import { statusView } from './status-view';
import { cardReply, noticeReply, OPEN_SET_UP, SHOW_HELP, type Turn } from '../turn/turn';

/** A team somebody takes part in, as seen from their personal chat. */
interface PersonTeam {
  readonly picture: TeamPicture;
  readonly name: string;
  readonly daysLeft: number | undefined;
  readonly open: number;
}

/** Teams of a person; `unavailable` when Teams did not say of at least one whether they still belong to it. */
interface FoundTeams {
  readonly teams: readonly PersonTeam[];
  readonly unavailable: boolean;
}

const MOST_TEAMS = 50;
const MOST_SHOWN = 5;

/** The teams of a person, the most urgent first: few days left and many open items. Personal chats only. */
export async function showPortfolio(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  if (turn.input.placeKind !== 'personal') {
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: 'I show your teams in our personal chat only',
      text: 'So that nobody here sees the dates of other teams. Open a chat with me and say "portfolio".',
      buttons: [SHOW_HELP],
    });
  }
  return showTeams(ctx, turn, await teamsOf(ctx, turn));
}

/** The person's teams to choose from, in their personal chat; undefined elsewhere and when there are none. */
export async function offerTeams(ctx: AppContext, turn: Turn): Promise<readonly Reply[] | undefined> {
  if (turn.input.placeKind !== 'personal') return undefined;
  const found = await teamsOf(ctx, turn);
  return found.teams.length === 0 && !found.unavailable ? undefined : showTeams(ctx, turn, found);
}

function showTeams(ctx: AppContext, turn: Turn, { teams, unavailable }: FoundTeams): readonly Reply[] {
  if (teams.length === 0) return unavailable ? cannotTell(ctx, turn) : noTeams(ctx, turn);
  const lines = teams.slice(0, MOST_SHOWN).map(lineOf);
  const more = teams.length - lines.length;
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: teams.length === 1 ? 'Your team' : `Your ${teams.length} teams, the most urgent first`,
    text: [...lines, ...(more > 0 ? [`and ${more} more: say "status" in their channels`] : [])].join('\n\n'),
    buttons: teams.slice(0, MOST_SHOWN).map((team) => ({
      title: team.name,
      data: buttonData({ action: 'team-status', cycleId: team.picture.team.cycleId }),
    })),
  });
}

/** The status of one of the person's teams, chosen by its open cycle; their membership is asked of Teams again. */
export async function showTeamStatus(
  ctx: AppContext,
  turn: Turn,
  cycleId: string,
): Promise<readonly Reply[]> {
  const none = { teams: [], unavailable: false };
  const found = turn.input.placeKind === 'personal' ? await teamsOf(ctx, turn) : none;
  const chosen = found.teams.find((team) => team.picture.team.cycleId === cycleId);
  if (!chosen) return found.unavailable ? cannotTell(ctx, turn) : noTeams(ctx, turn);
  const { picture } = chosen;
  const view = statusView(ctx, picture);
  // Its buttons would act on this chat instead of the team.
  return cardReply(ctx.cards.status({ ...view, title: chosen.name, buttons: [] }));
}

/** Teams of this tenant in which the person acted and whose roster still has them. */
async function teamsOf(ctx: AppContext, { input }: Turn): Promise<FoundTeams> {
  const { person, place } = input;
  const places = await ctx.index.placesOfPerson(place.tenantId, person.aadId ?? person.id);
  const others = places.filter((each) => !samePlace(each, place)).slice(0, MOST_TEAMS);
  const found = await inParallel(others, 4, (each) => teamFor(ctx, each, person.id));
  const teams = found.flatMap((team) => (team && team !== 'unavailable' ? [team] : []));
  return {
    teams: teams.sort((a, b) => urgency(a) - urgency(b)),
    unavailable: found.includes('unavailable'),
  };
}

async function teamFor(
  ctx: AppContext,
  place: Place,
  personId: string,
): Promise<PersonTeam | 'unavailable' | undefined> {
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
  const facts = picture?.rows.place[0]?.value;
  if (!picture || facts?.presence !== 'here') return undefined;
  const address = { ...place, serviceUrl: facts.serviceUrl, botId: facts.botId };
  const member = await ctx.roster.member(address, personId);
  if (!member || member === 'unavailable') return member;
  const open = fullChecklist(checklistInput(picture)).filter((entry) => !entry.done).length;
  const name = [facts.teamName, facts.channelName].filter(Boolean).join(', ') || 'A group chat';
  return { picture, name, daysLeft: daysLeftOf(picture), open };
}

// A team without a date comes first: nobody there is being reminded. Open items make what is past more urgent, too.
function urgency({ daysLeft, open }: PersonTeam): number {
  if (daysLeft === undefined) return -Infinity;
  return daysLeft < 0 ? daysLeft * Math.max(open, 1) : daysLeft / Math.max(open, 1);
}

function lineOf({ name, daysLeft, open, picture: { team, program } }: PersonTeam): string {
  const date = anniversaryWords(team, team.locale);
  if (date === undefined || daysLeft === undefined)
    return `${name}: the ${program.words.date.name} is not known`;
  const days = daysLeft < 0 ? `${-daysLeft} days past` : `${daysLeft} days left`;
  return `${name}: ${days}, ${date}, ${open} open`;
}

function cannotTell(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Teams does not answer just now',
    text: 'I show your teams only after Teams confirmed that you still belong to them. Please say "portfolio" again in a minute.',
    buttons: [SHOW_HELP],
  });
}

function noTeams(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'I know of no team of yours',
    text: 'I show teams in which you ticked or changed something and of which you are still a member. Here in our chat I can remind you personally.',
    buttons: [OPEN_SET_UP, SHOW_HELP],
  });
}
