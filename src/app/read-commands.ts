import { fullChecklist } from '../domain/checklist';
import type { Command } from '../domain/command';
import { parseCommands } from '../domain/read-several';
import { checklistInput } from '../domain/team-picture';
import { dayIn } from '../domain/time-zone';
import type { AppContext } from './app-context';
import { arbitrateQuestion } from './arbitrate-question';
import { zoneOf, type Turn } from './turn';

/** What a text asks for, given what is stored about the place; several things where each part of it is one. */
export function readCommands(ctx: AppContext, turn: Turn, text: string): readonly [Command, ...Command[]] {
  const { picture } = turn;
  const entries = picture ? fullChecklist(checklistInput(picture)) : [];
  const [first, ...others] = parseCommands(text, {
    today: dayIn(zoneOf(ctx, turn), turn.asOf),
    locale: turn.input.locale,
    programs: ctx.programs,
    ...(picture && {
      team: {
        programId: picture.program.id,
        holdings: picture.team.holdings,
        items: entries.map((entry) => ({ id: entry.itemId, text: entry.text })),
      },
    }),
  });
  if (others.length > 0) return [first, ...others];
  return [arbitrateQuestion(ctx, turn, { text, command: first })];
}
