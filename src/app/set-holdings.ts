import { describeHolding, describeHoldings, nameHoldings } from '../cards/describe-holdings';
import { buttonData } from '../domain/button-data';
import type { HoldingPhrase } from '../domain/command';
import { findHolding, type HoldingMatch } from '../domain/holding-search';
import type { Program } from '../domain/program';
import type { Holding, Team } from '../domain/team';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { confirmReply, noticeReply, teamOf, type Turn } from './turn';

const MOST_OFFERED = 3;

/** What was said, and what it means in a programme. */
interface ReadHolding {
  readonly phrase: HoldingPhrase;
  readonly match: HoldingMatch | undefined;
}

/** Adds holdings by name. One that only another programme knows moves a team without holdings there, and says so. */
export async function addHoldings(
  ctx: AppContext,
  turn: Turn,
  phrases: readonly HoldingPhrase[],
): Promise<readonly Reply[]> {
  const program = programFor(ctx, turn, phrases);
  const read = phrases.map((phrase) => ({ phrase, match: readHolding(program, phrase) }));
  const unclear = read.find(
    (each) => !each.match || 'candidates' in each.match || lacksLevel(program, each.match),
  );
  if (unclear) return askBack(ctx, turn, { program, unclear, say: 'add' });
  const added = read.flatMap(({ match }) => (match && 'holding' in match ? [heldOf(match)] : []));
  const moved = program.id !== turn.program.id;
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => withHoldings(team, program, added),
    values: (before, after) => heldValues(before, after, program),
  });
  return replySaved(ctx, changed, {
    title: `Added: ${added.map((holding) => describeHolding(holding, program)).join(', ')}`,
    notes: moved ? [`That belongs to ${program.name}, so I answer and remind by that programme now.`] : [],
  });
}

/** Takes holdings away by name. */
export async function dropHoldings(
  ctx: AppContext,
  turn: Turn,
  phrases: readonly HoldingPhrase[],
): Promise<readonly Reply[]> {
  const { program } = turn;
  const held = teamOf(turn)?.holdings ?? [];
  const read = phrases.map((phrase) => ({ phrase, match: amongHeld(readHolding(program, phrase), held) }));
  const unclear = read.find((each) => !each.match || 'candidates' in each.match);
  if (unclear) return askBack(ctx, turn, { program, unclear, say: 'drop' });
  const gone = read.flatMap(({ match }) => (match && 'holding' in match ? [match] : []));
  const missing = gone.find((match) => !held.some((each) => each.id === match.holding.id));
  if (missing) return notHeld(ctx, turn, missing.holding.name);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'holdings',
    apply: (team) => ({
      ...team,
      holdings: team.holdings.filter((each) => !gone.some((match) => match.holding.id === each.id)),
    }),
    values: (before, after) => heldValues(before, after, program),
  });
  return replySaved(ctx, changed, {
    title: `Removed: ${gone.map((match) => match.holding.name).join(', ')}`,
  });
}

// A team that named nothing yet may mean another programme than the one it happens to be on.
function programFor(ctx: AppContext, turn: Turn, phrases: readonly HoldingPhrase[]): Program {
  if ((teamOf(turn)?.holdings.length ?? 0) > 0) return turn.program;
  const knows = (program: Program): boolean =>
    phrases.every((phrase) => {
      const match = readHolding(program, phrase);
      return match !== undefined && 'holding' in match && (!phrase.level || match.level !== undefined);
    });
  if (knows(turn.program)) return turn.program;
  return [...ctx.programs.byId.values()].find(knows) ?? turn.program;
}

/** The phrase holds the level already, unless it was said once for several holdings. */
function readHolding(program: Program, phrase: HoldingPhrase): HoldingMatch | undefined {
  const match = findHolding(program, phrase.text);
  if (!match || !('holding' in match) || match.level || !phrase.level) return match;
  return match.holding.levels.includes(phrase.level) ? { ...match, level: phrase.level } : match;
}

/** Of several holdings a text may mean, those the team has; all of them when it has none. */
function amongHeld(match: HoldingMatch | undefined, held: readonly Holding[]): HoldingMatch | undefined {
  if (!match || !('candidates' in match)) return match;
  const own = match.candidates.filter((holding) => held.some((each) => each.id === holding.id));
  const [only, ...others] = own;
  if (!only) return match;
  return others.length === 0 ? { holding: only, exact: false } : { candidates: own };
}

type OneHolding = Extract<HoldingMatch, { holding: unknown }>;

function lacksLevel(program: Program, match: HoldingMatch): boolean {
  return 'holding' in match && match.holding.levels.length > 0 && !match.level && program.levels.length > 0;
}

function heldOf(match: OneHolding): Holding {
  return match.level ? { id: match.holding.id, level: match.level } : { id: match.holding.id };
}

function withHoldings(team: Team, program: Program, added: readonly Holding[]): Team {
  const kept = team.holdings.filter((each) => !added.some((holding) => holding.id === each.id));
  return { ...team, programId: program.id, holdings: [...kept, ...added] };
}

function heldValues(before: Team, after: Team, program: Program): { from?: string; to: string } {
  const from = nameHoldings(before.holdings, program);
  const to = nameHoldings(after.holdings, program) || 'nothing';
  return from ? { from, to } : { to };
}

function askBack(
  ctx: AppContext,
  turn: Turn,
  { program, unclear, say }: { program: Program; unclear: ReadHolding; say: 'add' | 'drop' },
): readonly Reply[] {
  const { match, phrase } = unclear;
  const word = program.words.holding.name;
  if (match && 'holding' in match) {
    return confirmReply(ctx, {
      title: `${match.holding.name}: which ${program.words.level?.name ?? 'level'}?`,
      text: 'The requirements differ, so I ask.',
      buttons: match.holding.levels.slice(0, 3).map((level) => {
        const name = program.levels.find((each) => each.id === level)?.name ?? level;
        return {
          title: name,
          data: buttonData({ action: 'ask', text: `add ${name} ${match.holding.name}` }),
        };
      }),
    });
  }
  if (match) {
    return confirmReply(ctx, {
      title: `Which ${word} do you mean?`,
      text: `"${phrase.text}" fits ${match.candidates.length > MOST_OFFERED ? `${match.candidates.length}; these come first, and more of its name finds another` : 'more than one'}.`,
      buttons: match.candidates.slice(0, MOST_OFFERED).map((holding) => ({
        title: holding.name,
        data: buttonData({
          action: 'ask',
          text: [say, say === 'add' && phrase.level, holding.name].filter(Boolean).join(' '),
        }),
      })),
    });
  }
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: `I know no ${word} called "${phrase.text}"`,
    text: `${program.name} has: ${program.holdings.map((each) => each.name).join(', ')}. Nothing was changed.`,
    buttons: [{ title: 'Choose from the list', data: buttonData({ action: 'open-set-up' }) }],
  });
}

function notHeld(ctx: AppContext, turn: Turn, name: string): readonly Reply[] {
  const team = teamOf(turn);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: `${name} is not among what you hold`,
    text: `I have noted: ${team ? describeHoldings(team.holdings, turn.program) : 'nothing yet'}.`,
    buttons: [{ title: 'Change it', data: buttonData({ action: 'open-set-up' }) }],
  });
}
