import { describeHolding } from '../../cards/kit/describe-holdings';
import type { FormField } from '../../cards/records/record-views';
import { buttonData, holdingValue, parseHoldingValues } from '../../domain/requests/button-data';
import { isScored } from '../../domain/forecast/held-steps';
import { readSteps, stepLine, type StatedStep } from '../../domain/records/exam-steps';
import { needOf } from '../../domain/records/stated-need';
import { type StatedNeed } from '../../domain/team/record-rows';
import type { Holding } from '../../domain/team/team';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { valueOf, type FormRequest, type RecordFormUse, type TeamTurn } from '../turn/form';
import { showForecast } from './show-forecast';
import { cardReply, noticeReply, OPEN_SET_UP, SHOW_HELP } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** What a holding needs that the pack does not say: references, exams, and in which track it is scored. */
export const needForm: RecordFormUse = { open: openNeed, save: saveNeed };

function openNeed(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const held = heldOf(turn, request.id);
  return held ? showNeed(ctx, turn, { ...request, held }) : chooseHolding(ctx, turn);
}

function heldOf({ picture }: TeamTurn, id: string | undefined): Holding | undefined {
  const { holdings } = picture.team;
  if (id === undefined) return holdings.length === 1 ? holdings[0] : undefined;
  const [wanted] = parseHoldingValues(id);
  return holdings.find((held) => held.id === wanted?.id && held.level === wanted.level);
}

function chooseHolding(ctx: AppContext, turn: TeamTurn): readonly Reply[] {
  const { team, program } = turn.picture;
  const { name, plural } = program.words.holding;
  if (team.holdings.length === 0) {
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: `First tell me your ${plural}`,
      text: `What is needed depends on them. Say "add" and a ${name}, or choose in the set-up.`,
      buttons: [OPEN_SET_UP, SHOW_HELP],
    });
  }
  const lines = team.holdings.map((held) => ({
    mark: 'plain' as const,
    text: describeHolding(held, program),
    details: [],
    press: {
      title: `What ${describeHolding(held, program)} needs`,
      data: buttonData({ action: 'open-form', form: 'need', id: holdingValue(held) }),
    },
  }));
  return cardReply(
    ctx.cards.records({
      title: `What is needed: for which ${name}?`,
      lead: 'Press one.',
      notes: [],
      sections: [{ title: 'You hold', lines }],
      buttons: [],
    }),
  );
}

type NeedRequest = FormRequest & { readonly held: Holding };

function showNeed(ctx: AppContext, turn: TeamTurn, request: NeedRequest): readonly Reply[] {
  const { held, errors = [] } = request;
  return cardReply(
    ctx.cards.form({
      title: `What ${describeHolding(held, turn.picture.program)} needs`,
      lead: 'As its requirements page says it. What you leave empty stays unknown.',
      errors,
      fields: [...statedFields(turn, request), ...trackFields(turn, request)],
      buttons: [
        { title: 'Save', data: buttonData({ action: 'save-form', form: 'need', id: holdingValue(held) }) },
      ],
    }),
  );
}

function storedNeed({ rows }: TeamTurn, held: Holding): StatedNeed | undefined {
  return needOf(
    rows.need.map(({ value }) => value),
    held,
  );
}

function statedFields(turn: TeamTurn, request: NeedRequest): readonly FormField[] {
  const { references, steps = [] } = storedNeed(turn, request.held) ?? {};
  return [
    {
      id: 'in_references',
      kind: 'number',
      label: 'Customer references needed',
      value: valueOf(request, 'in_references', references?.toString()),
    },
    {
      id: 'in_steps',
      kind: 'lines',
      label: 'Exams: how many people need one of which',
      placeholder: '2 people: 70-532 or 70-533',
      value: valueOf(request, 'in_steps', steps.map(stepLine).join('\n')),
      hint: 'One requirement a line. The same exam may stand here for several holdings; it counts for each.',
    },
  ];
}

function trackFields(turn: TeamTurn, request: NeedRequest): readonly FormField[] {
  const holding = turn.picture.program.holdings.find(({ id }) => id === request.held.id);
  if (!holding || !isScored(holding)) return [];
  return [
    {
      id: 'in_track',
      kind: 'choice',
      label: 'Scored in',
      value: valueOf(request, 'in_track', storedNeed(turn, request.held)?.track),
      choices: holding.score.tracks.map(({ id, name }) => ({ title: name, value: id })),
      hint: holding.score.trackRule.text,
    },
  ];
}

async function saveNeed(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const held = heldOf(turn, request.id);
  if (!held) return chooseHolding(ctx, turn);
  const { in_references: count, in_steps: lines = '', in_track: track } = request.inputs;
  const { steps, problems } = readSteps(lines);
  const references = count === undefined ? undefined : Number(count);
  const errors = [...problems, ...(isCount(references) ? [] : ['References: a whole number from 0 to 100.'])];
  if (errors.length > 0) return showNeed(ctx, turn, { ...request, held, errors });
  return writeNeed(ctx, turn, { held, needed: { references, steps, track } });
}

function isCount(references: number | undefined): boolean {
  return references === undefined || (Number.isInteger(references) && references >= 0 && references <= 100);
}

interface Needed {
  readonly references: number | undefined;
  readonly steps: readonly StatedStep[];
  readonly track: string | undefined;
}

/** Stores what a holding needs and shows the forecast that follows. */
async function writeNeed(
  ctx: AppContext,
  turn: TeamTurn,
  { held, needed }: { readonly held: Holding; readonly needed: Needed },
): Promise<readonly Reply[]> {
  const stored = turn.rows.need.find(
    ({ value }) => value.holdingId === held.id && value.level === held.level,
  );
  const { references, steps, track } = needed;
  const value: StatedNeed = {
    holdingId: held.id,
    ...(held.level !== undefined && { level: held.level }),
    ...(references !== undefined && { references }),
    steps: steps.map((step) => ({ ...step, exams: [...step.exams] })),
    ...(track !== undefined && { track }),
    by: personOf(turn.input),
    at: turn.asOf,
  };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'need', value, etag: stored.etag }
    : { do: 'insert', kind: 'need', value };
  const to = describeHolding(held, turn.picture.program);
  const after = await writeRecords(ctx, turn, { changes: [change], what: 'need', to });
  return after ? showForecast(ctx, after) : changedMeanwhile(ctx, turn);
}
