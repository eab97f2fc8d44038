import { describeHoldings } from '../../cards/kit/describe-holdings';
import { buttonData } from '../../domain/requests/button-data';
import type { Program } from '../../domain/program/program';
import type { ReadHolding, SortedOut } from '../../understanding/names/sorted-holdings';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { confirmReply, noticeReply, teamOf, type Turn } from '../turn/turn';

const MOST_OFFERED = 3;

/** Says which names the programme does not have. */
export function unknownNotes(program: Program, unknown: readonly string[]): readonly string[] {
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => `"${name}"`).join(', ');
  return [`I know no ${program.words.holding.name} called ${names}, so nothing was changed for that.`];
}

/** What was said about holdings, and what was to be done with them. */
export type Asking = SortedOut & { readonly program: Program; readonly say: 'add' | 'drop' };

/** Nothing of it was clear. */
export function askAbout(ctx: AppContext, turn: Turn, asking: Asking): readonly Reply[] {
  const asked = askUnclear(ctx, asking);
  return asked.length > 0 ? asked : nothingKnown(ctx, turn, asking);
}

/** One question for each that may mean several things, or whose level was not said. */
export function askUnclear(ctx: AppContext, { unclear, program, say }: Asking): readonly Reply[] {
  return unclear.flatMap((each) => askBack(ctx, { program, unclear: each, say }));
}

function askBack(
  ctx: AppContext,
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
      text: fitWords(phrase.text, match.candidates.length),
      buttons: match.candidates.slice(0, MOST_OFFERED).map((holding) => ({
        title: holding.name,
        data: buttonData({
          action: 'ask',
          text: [say, say === 'add' && phrase.level, holding.name].filter(Boolean).join(' '),
        }),
      })),
    });
  }
  return [];
}

function nothingKnown(ctx: AppContext, turn: Turn, { program, unknown }: Asking): readonly Reply[] {
  const names = unknown.map((name) => `"${name}"`).join(', ');
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: `I know no ${program.words.holding.name} called ${names}`,
    text: `${program.name} has: ${program.holdings.map((each) => each.name).join(', ')}. Nothing was changed.`,
    buttons: [{ title: 'Choose from the list', data: buttonData({ action: 'open-set-up' }) }],
  });
}

/** Nothing of what was to go is held. */
export function notHeld(
  ctx: AppContext,
  turn: Turn,
  { names, notes }: { readonly names: readonly string[]; readonly notes: readonly string[] },
): readonly Reply[] {
  const team = teamOf(turn);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not among what you hold`,
    text: [
      `I have noted: ${team ? describeHoldings(team.holdings, turn.program) : 'nothing yet'}.`,
      ...notes,
    ].join(' '),
    buttons: [{ title: 'Change it', data: buttonData({ action: 'open-set-up' }) }],
  });
}

function fitWords(text: string, count: number): string {
  if (count === 1) return `"${text}" may be this one.`;
  if (count <= MOST_OFFERED) return `"${text}" fits more than one.`;
  return `"${text}" fits ${count}; these come first, and more of its name finds another.`;
}
