import { describeHolding } from '../../cards/kit/describe-holdings';
import { STORY_WORDS } from '../../cards/talk/describe-small-talk';
import { holdingValue } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import { findHolding } from '../../understanding/names/holding-search';
import { programOf, type Program } from '../../domain/program/program';
import type { SmallTalkSlots } from '../../domain/requests/small-talk';
import type { Holding } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { refuseDeleted } from '../turn/refuse-deleted';
import { openSetUp, type SetUpInputs } from '../set-up/save-set-up';
import { noticeReply, SHOW_CHECKLIST, SHOW_STATUS, type Turn } from '../turn/turn';

/** Leads a team that tells its story to the set-up, filled in with what it told. Nothing is saved. */
export function tellStory(ctx: AppContext, turn: Turn, slots: SmallTalkSlots): readonly Reply[] {
  const deleted = refuseDeleted(ctx, turn);
  if (deleted) return deleted;
  if (turn.picture)
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: STORY_WORDS.known,
      text: monthWords(turn.program, slots) ?? turn.program.renewal.advice.text,
      buttons: [SHOW_STATUS, SHOW_CHECKLIST],
    });
  const program = slots.program ? programOf(ctx.programs, slots.program) : turn.program;
  const holdings = (slots.holdings ?? []).flatMap((said) => holdingSaid(program, said));
  const told = [
    ...(slots.program ? [program.name] : []),
    ...(slots.day ? [formatDay(slots.day, turn.input.locale)] : []),
    ...holdings.map((held) => describeHolding(held, program)),
  ];
  const lead = told.length > 0 ? STORY_WORDS.filled(told) : STORY_WORDS.empty(program.words.date.name);
  const text = [lead, monthWords(program, slots)].filter(Boolean).join(' ');
  return [{ kind: 'text', text }, ...openSetUp(ctx, turn, inputsOf(slots, program, holdings))];
}

function monthWords({ words: { date } }: Program, { month, day }: SmallTalkSlots): string | undefined {
  return month === undefined || day !== undefined
    ? undefined
    : STORY_WORDS.month(month, date.name, date.find.text);
}

/** A holding by its id or words; one of several that fit is not guessed. */
function holdingSaid(program: Program, said: string): readonly Holding[] {
  const known = program.holdings.find(({ id }) => id === said);
  if (known) return [{ id: known.id }];
  const match = findHolding(program, said);
  if (!match || !('holding' in match)) return [];
  return [{ id: match.holding.id, ...(match.level && { level: match.level }) }];
}

function inputsOf(slots: SmallTalkSlots, program: Program, holdings: readonly Holding[]): SetUpInputs {
  return {
    ...(slots.program && { in_program: program.id }),
    ...(slots.day && { in_date: slots.day }),
    ...(holdings.length > 0 && { in_holdings: holdings.map(holdingValue).join(',') }),
  };
}
