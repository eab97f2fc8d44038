import { cycleWords, type CycleSay } from '../../cards/cycle/cycle-words';
import { clip } from '../../cards/kit/fit-card';
import type { FormField } from '../../cards/records/record-views';
import { buttonData } from '../../domain/requests/button-data';
import type { Stage } from '../../domain/program/program';
import { stagesOf } from '../../domain/cycle/stages';
import type { Team } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import type { Reply } from '../turn/conversation';
import { valueOf, type FormRequest, type RecordFormUse, type TeamTurn } from '../turn/form';
import { replySaved } from '../set-up/reply-saved';
import { cardReply } from '../turn/turn';

const LONGEST_TEXT = 1_000;
/** Characters by which a reminder is known again in a list. */
const LONGEST_LEAD = 140;
const MOST_DAYS = 365;

/** The programme's own reminders as a team adapts them: how many days before, and the words. The form's id is the stage's. */
export const reminderTextForm: RecordFormUse = { open: openStage, save: saveStage, remove: resetStage };

function openStage(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const stage = stageNamed(turn, request.id);
  if (!stage) return chooseStage(ctx, turn);
  const say = cycleWords(turn.input.locale);
  const changed = turn.picture.team.stageChanges?.some(isOf(turn, stage)) ?? false;
  return cardReply(
    ctx.cards.form({
      title: say('text-form', { title: stage.title }),
      lead: say('text-form-lead'),
      errors: request.errors ?? [],
      fields: fieldsOf(say, stage, request),
      buttons: [
        {
          title: say('save'),
          data: buttonData({ action: 'save-form', form: 'reminder-text', id: stage.id }),
        },
        ...(changed
          ? [
              {
                title: say('text-own-again'),
                data: buttonData({ action: 'remove-record', form: 'reminder-text', id: stage.id }),
              },
            ]
          : []),
      ],
    }),
  );
}

function fieldsOf(say: CycleSay, stage: Stage, request: FormRequest): readonly FormField[] {
  return [
    // "Did you renew?" is asked when the date has passed; its day is no matter of taste.
    ...(stage.daysBefore > 0
      ? [
          {
            id: 'in_days',
            kind: 'number',
            label: say('text-days'),
            value: valueOf(request, 'in_days', String(stage.daysBefore)),
          } as const,
        ]
      : []),
    {
      id: 'in_text',
      kind: 'lines',
      label: say('text-words'),
      value: valueOf(request, 'in_text', stage.lead),
    },
  ];
}

function stageNamed({ picture }: TeamTurn, id: string | undefined): Stage | undefined {
  const own = picture.program.stages.some((stage) => stage.id === id);
  return own ? stagesOf(picture.program, picture.team).find((stage) => stage.id === id) : undefined;
}

function chooseStage(ctx: AppContext, { picture, input }: TeamTurn): readonly Reply[] {
  const say = cycleWords(input.locale);
  const { program, team } = picture;
  const own = new Set(program.stages.map(({ id }) => id));
  const lines = stagesOf(program, team)
    .filter(({ id }) => own.has(id))
    .map(({ id, title, daysBefore, lead }) => ({
      mark: 'plain' as const,
      text: daysBefore > 0 ? say('text-one', { title, days: daysBefore }) : title,
      details: [clip(lead, LONGEST_LEAD)],
      press: {
        title: say('text-change', { title }),
        data: buttonData({ action: 'open-form', form: 'reminder-text', id }),
      },
    }));
  return cardReply(
    ctx.cards.records({
      title: say('text-which'),
      lead: say('text-which-lead'),
      notes: [],
      sections: [{ title: say('reminders'), lines }],
      buttons: [{ title: say('preview'), data: buttonData({ action: 'show', what: 'preview' }) }],
    }),
  );
}

async function saveStage(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const stage = stageNamed(turn, request.id);
  if (!stage) return chooseStage(ctx, turn);
  const text = (request.inputs['in_text'] ?? '').trim();
  const days = stage.daysBefore > 0 ? Number(request.inputs['in_days'] ?? stage.daysBefore) : undefined;
  const say = cycleWords(turn.input.locale);
  const errors = [...textProblems(say, text), ...(days === undefined ? [] : dayProblems(turn, stage, days))];
  if (errors.length > 0) return openStage(ctx, turn, { ...request, errors });
  return writeStage(ctx, turn, {
    stage,
    change: {
      programId: turn.program.id,
      stageId: stage.id,
      ...(days !== undefined && { daysBefore: days }),
      text,
    },
  });
}

function textProblems(say: CycleSay, text: string): string[] {
  if (text === '') return [say('text-empty')];
  return text.length > LONGEST_TEXT ? [say('text-long', { most: LONGEST_TEXT, length: text.length })] : [];
}

/** The order of the reminders stays: each speaks of what comes before it. */
function dayProblems({ picture, input }: TeamTurn, stage: Stage, days: number): string[] {
  const stages = stagesOf(picture.program, { extraStages: [], ...pickChanges(picture.team) });
  const at = stages.findIndex(({ id }) => id === stage.id);
  const most = (stages[at - 1]?.daysBefore ?? MOST_DAYS + 1) - 1;
  const least = Math.max(1, (stages[at + 1]?.daysBefore ?? 0) + 1);
  if (Number.isInteger(days) && days >= least && days <= most) return [];
  return [cycleWords(input.locale)('text-days-between', { least, most })];
}

function pickChanges({ stageChanges }: Team): Pick<Team, 'stageChanges'> {
  return stageChanges ? { stageChanges } : {};
}

async function resetStage(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const stage = stageNamed(turn, id);
  return stage ? writeStage(ctx, turn, { stage }) : chooseStage(ctx, turn);
}

function isOf({ program }: TeamTurn, { id }: Stage): (change: StageChange) => boolean {
  return ({ programId, stageId }) => programId === program.id && stageId === id;
}

type StageChange = NonNullable<Team['stageChanges']>[number];

async function writeStage(
  ctx: AppContext,
  turn: TeamTurn,
  { stage, change }: { readonly stage: Stage; readonly change?: StageChange },
): Promise<readonly Reply[]> {
  const changed = await changeTeam(ctx, turn.input, {
    what: change ? 'reminder-text' : 'reminder-text-reset',
    apply: (team) => {
      const others = (team.stageChanges ?? []).filter((each) => !isOf(turn, stage)(each));
      return { ...team, stageChanges: change ? [...others, change] : others };
    },
    values: () => ({ to: stage.title }),
  });
  const key = change ? 'text-saved' : 'text-reset';
  return replySaved(ctx, changed, { title: cycleWords(turn.input.locale)(key, { title: stage.title }) });
}
