import { fullChecklist } from '../domain/checklist';
import type { Command } from '../domain/command';
import type { ParseContext } from '../domain/message-reading';
import { once } from '../domain/once';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import { dayIn } from '../domain/time-zone';
import { messageCommands, oneCommand } from '../understanding/message/message-commands';
import type { MessagePart } from '../understanding/message/message-part';
import type { AppContext } from './app-context';
import { arbitrateQuestion } from './arbitrate-question';
import { zoneOf, type Turn } from './turn';

/** What a text asks for, given what is stored about the place: its parts where it is several things. */
export function readParts(ctx: AppContext, turn: Turn, text: string): readonly MessagePart[] {
  const parts = messageCommands(text, parseContext(ctx, turn));
  const [only] = parts;
  if (parts.length > 1 || !only.command) return parts;
  return [{ text: only.text, command: arbitrateQuestion(ctx, turn, { text, command: only.command }) }];
}

/** The one thing that the words of a button ask for: they may hold an item's text, which is not taken apart. */
export function readCommand(ctx: AppContext, turn: Turn, text: string): Command {
  return arbitrateQuestion(ctx, turn, { text, command: oneCommand(text, parseContext(ctx, turn)) });
}

function parseContext(ctx: AppContext, turn: Turn): ParseContext {
  const { picture } = turn;
  return {
    today: dayIn(zoneOf(ctx, turn), turn.asOf),
    locale: turn.input.locale,
    programs: ctx.programs,
    ...(picture && { team: teamContext(picture) }),
  };
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
