import { holdingValue } from '../../domain/requests/button-data';
import type { RecordCommand } from '../../domain/requests/command';
import { stepLine } from '../../domain/records/exam-steps';
import { needOf } from '../../domain/records/stated-need';
import { type StatedNeed } from '../../domain/team/record-rows';
import type { Holding } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { findRecords } from '../../understanding/names/record-search';
import { examForm, saveExam } from './exam-form';
import { needForm } from './need-form';
import { findHeld, type TeamTurn } from '../turn/form';
import { showExams } from './show-exams';

type Said<K extends RecordCommand['do']> = Extract<RecordCommand, { do: K }>;

/** "Ana Lima passed 70-532 on 3 March 2026": saved when all was said, else the form with what was said. */
export function addExam(ctx: AppContext, turn: TeamTurn, said: Said<'add-exam'>): Promise<readonly Reply[]> {
  const { person, exam, date } = said;
  const inputs = { ...(person && { in_person: person }), ...(exam && { in_exam: exam }) };
  return saveExam(ctx, turn, { inputs, date });
}

/** Removes what a person passed; asks back when several fit. */
export async function dropExam(
  ctx: AppContext,
  turn: TeamTurn,
  { person, exam }: Said<'remove-exam'>,
): Promise<readonly Reply[]> {
  const all = turn.rows.exam.map(({ value }) => value);
  const found = findRecords(
    findRecords(all, person, (each) => each.person),
    exam,
    (each) => each.exam,
  );
  const [only] = found;
  if (only && found.length === 1) return examForm.remove?.(ctx, turn, only.id) ?? [];
  const title = only ? 'Which one? Press it below' : `I know no pass of ${exam} by ${person}`;
  return showExams(ctx, turn.picture, title);
}

/** "We need 5 references for Cloud Platform"; what was said before about it stays. */
export function needReferences(
  ctx: AppContext,
  turn: TeamTurn,
  { count, holding }: Said<'need-references'>,
): Promise<readonly Reply[]> {
  return changeNeed(ctx, turn, { holding, change: (stored) => ({ ...stored, references: count }) });
}

/** "Cloud Platform needs 2 people with 70-532 or 70-533": one more step, or another number for the same exams. */
export function needExams(
  ctx: AppContext,
  turn: TeamTurn,
  { people, exams, holding }: Said<'need-exams'>,
): Promise<readonly Reply[]> {
  const same = (step: StatedNeed['steps'][number]) => step.exams.join('|') === exams.join('|');
  return changeNeed(ctx, turn, {
    holding,
    change: (stored) => ({
      ...stored,
      steps: [...stored.steps.filter((step) => !same(step)), { people, exams: [...exams] }],
    }),
  });
}

type Needed = Pick<StatedNeed, 'steps' | 'references' | 'track'>;

/** Goes through the form, which checks it and says what is wrong. */
async function changeNeed(
  ctx: AppContext,
  turn: TeamTurn,
  { holding, change }: { readonly holding: string; readonly change: (stored: Needed) => Needed },
): Promise<readonly Reply[]> {
  const held = meant(turn, holding);
  if (!held) return needForm.open(ctx, turn, { inputs: {} });
  const needs = turn.rows.need.map(({ value }) => value);
  const { references, steps, track } = change(needOf(needs, held) ?? { steps: [] });
  const inputs = {
    ...(references !== undefined && { in_references: String(references) }),
    in_steps: steps.map(stepLine).join('\n'),
    ...(track !== undefined && { in_track: track }),
  };
  return needForm.save(ctx, turn, { id: holdingValue(held), inputs });
}

function meant(turn: TeamTurn, words: string): Holding | undefined {
  const { holdings } = turn.picture.team;
  if (words === '') return holdings.length === 1 ? holdings[0] : undefined;
  const match = findHeld(turn, words);
  return 'held' in match ? match.held : undefined;
}
