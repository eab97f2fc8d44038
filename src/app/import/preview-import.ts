import { describeImport, orderButtons, removalOf } from '../../cards/import/describe-import';
import { importWords } from '../../cards/import/import-words';
import { knownCertifications } from '../../domain/forecast/held-steps';
import { planImport, planRemoval, type ImportPlan } from '../../domain/import/import-plan';
import { importOf, importRows } from '../../domain/import/import-progress';
import { summaryOf } from '../../domain/import/import-summary';
import type { DayOrder } from '../../domain/import/file-days';
import { readReport, type FoundReport, type ReadReport } from '../../domain/import/report';
import type { ImportRow } from '../../domain/team/import-row';
import { MOST_PASSES } from '../../domain/team/record-rows';
import type { RowChange } from '../../domain/team/team-rows';
import { isOld } from '../../domain/undo/undo-verdict';
import type { DayContext } from '../../understanding/entities/day-context';
import { readDay } from '../../understanding/entities/read-day';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import type { TeamTurn } from '../turn/form';
import { personOf } from '../turn/new-team';
import { asking, cardReply, confirmReply, noticeReply, SHOW_STATUS } from '../turn/turn';

/** What the text of a file is; `context` is the team's today and the reader's language. */
export function readFile(
  turn: TeamTurn,
  text: string,
  { context, order }: { readonly context: DayContext; readonly order?: DayOrder },
): FoundReport {
  const { program, rows } = turn.picture;
  const needs = rows.need.map(({ value }) => value);
  return readReport(text, {
    program,
    known: knownCertifications(program, needs),
    today: context.today,
    locale: context.locale,
    order,
    dayInWords: (cell) => {
      const read = readDay(cell, { ...context, direction: 'past' });
      return read.kind === 'day' ? read.day : undefined;
    },
  });
}

/**
 * Shows what a report would change, and keeps it for the answer; of the team's records nothing is written. Where nothing
 * tells day and month apart, that is asked once for the whole file.
 */
export async function previewImport(
  ctx: AppContext,
  turn: TeamTurn,
  {
    text,
    report,
    context,
  }: { readonly text: string; readonly report: ReadReport; readonly context: DayContext },
): Promise<readonly Reply[]> {
  const { order } = report;
  const isSure = order.kind === 'found' && order.by !== 'locale';
  const inOrder = (other: DayOrder) => readFile(turn, text, { context, order: other }) as ReadReport;
  if (isSure) return showFirst(ctx, turn, [staged(ctx, turn, { report, order: order.order })]);
  const [first, second]: readonly DayOrder[] =
    order.kind === 'found' && order.order === 'month-first'
      ? ['month-first', 'day-first']
      : ['day-first', 'month-first'];
  const by = { ...report, order };
  const versions = [
    staged(ctx, turn, {
      report: { ...inOrder(first ?? 'day-first'), order: by.order },
      order: first ?? 'day-first',
    }),
    staged(ctx, turn, {
      report: { ...inOrder(second ?? 'month-first'), order: by.order },
      order: second ?? 'month-first',
    }),
  ];
  return order.kind === 'ask' ? askOrder(ctx, turn, versions) : showFirst(ctx, turn, versions);
}

interface Staged {
  readonly id: string;
  readonly plan: ImportPlan;
  readonly rows: readonly ImportRow[];
}

function staged(
  ctx: AppContext,
  turn: TeamTurn,
  { report, order }: { readonly report: ReadReport; readonly order: DayOrder },
): Staged {
  const id = ctx.newId();
  const stamp = { by: personOf(turn.input), at: turn.asOf };
  const exams = turn.rows.exam.map(({ value }) => value);
  const plan = planImport(report.passes, { program: turn.picture.program, exams }, { id, ...stamp });
  const found = summaryOf(report, plan, order);
  const removal =
    plan.gone.length > 0 ? importRows({ id: removalOf(id), ...stamp }, planRemoval(plan.gone)) : [];
  return { id, plan, rows: [...importRows({ id, ...stamp, found }, plan.steps), ...removal] };
}

async function showFirst(
  ctx: AppContext,
  turn: TeamTurn,
  versions: readonly Staged[],
): Promise<readonly Reply[]> {
  const [first, other] = versions;
  if (!first) return [];
  const full = turn.rows.exam.length + first.plan.added - MOST_PASSES;
  if (full > 0) return tooMany(ctx, turn, first.plan.added);
  await keep(ctx, turn, versions);
  const [head] = first.rows;
  return head ? preview(ctx, turn, { head, steps: first.plan.steps, otherOrder: other?.id }) : [];
}

async function askOrder(
  ctx: AppContext,
  turn: TeamTurn,
  versions: readonly Staged[],
): Promise<readonly Reply[]> {
  const [dayFirst, monthFirst] = versions;
  if (!dayFirst || !monthFirst) return [];
  await keep(ctx, turn, versions);
  const say = importWords(turn.input.locale);
  return confirmReply(ctx, {
    title: say('order-title'),
    text: say('order-text'),
    buttons: orderButtons(say, { dayFirst: dayFirst.id, monthFirst: monthFirst.id }),
  });
}

/** Rows of one write at most. */
const MOST_ROWS = 100;

/** Keeps what was shown until it is answered; what is older than a day goes. */
async function keep(ctx: AppContext, turn: TeamTurn, versions: readonly Staged[]): Promise<void> {
  const { place } = turn.input;
  const old = turn.rows.import.filter(({ value }) => isOld(value, turn.asOf));
  const changes: readonly RowChange[] = [
    ...versions
      .flatMap(({ rows }) => rows)
      .map((value) => ({ do: 'insert' as const, kind: 'import' as const, value })),
    ...old.map((row) => ({ do: 'delete' as const, kind: 'import' as const, ...row })),
  ];
  for (let at = 0; at < changes.length; at += MOST_ROWS) {
    await ctx.teams.write(place, changes.slice(at, at + MOST_ROWS));
  }
}

/** The preview that was kept, shown again or in the other order. */
export function showKeptImport(ctx: AppContext, turn: TeamTurn, id: string): readonly Reply[] {
  const kept = importOf(turn.rows, id);
  if (!kept) return importGone(ctx, turn);
  return preview(ctx, turn, { head: kept.head.value, steps: kept.steps });
}

function preview(
  ctx: AppContext,
  turn: TeamTurn,
  shown: Omit<Parameters<typeof describeImport>[0], 'locale'>,
): readonly Reply[] {
  const view = describeImport({ ...shown, locale: turn.input.locale });
  return asking(cardReply(ctx.cards.records(view)), { options: view.buttons });
}

/** What was shown is kept no more. */
export function importGone(ctx: AppContext, turn: TeamTurn): readonly Reply[] {
  const say = importWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: say('no-longer-here'),
    text: say('no-longer-text'),
    buttons: [SHOW_STATUS],
  });
}

function tooMany(ctx: AppContext, turn: TeamTurn, added: number): readonly Reply[] {
  const say = importWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('too-many'),
    text: say('too-many-text', { added, most: MOST_PASSES }),
    buttons: [SHOW_STATUS],
  });
}
