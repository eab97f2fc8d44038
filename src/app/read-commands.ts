import { fullChecklist } from '../domain/checklist';
import type { Command } from '../domain/command';
import type { ParseContext } from '../domain/message-reading';
import { once } from '../domain/once';
import { parseCommands } from '../domain/read-several';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import { dayIn } from '../domain/time-zone';
import type { AppContext } from './app-context';
import { arbitrateQuestion } from './arbitrate-question';
import { zoneOf, type Turn } from './turn';

/** What a text asks for, given what is stored about the place; several things where each part of it is one. */
export function readCommands(ctx: AppContext, turn: Turn, text: string): readonly [Command, ...Command[]] {
  const { picture } = turn;
  const [first, ...others] = parseCommands(text, {
    today: dayIn(zoneOf(ctx, turn), turn.asOf),
    locale: turn.input.locale,
    programs: ctx.programs,
    ...(picture && { team: teamContext(picture) }),
  });
  if (others.length > 0) return [first, ...others];
  return [arbitrateQuestion(ctx, turn, { text, command: first })];
}

/** Few messages speak of items: these are put together for those that do. */
function teamContext(picture: TeamPicture): NonNullable<ParseContext['team']> {
  const items = once(() =>
    fullChecklist(checklistInput(picture)).map(({ itemId, text }) => ({ id: itemId, text })),
  );
  return {
    programId: picture.program.id,
    holdings: picture.team.holdings,
    anniversary: picture.team.anniversary,
    get items() {
      return items();
    },
  };
}
