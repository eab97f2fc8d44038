import type { ImportSummary } from '../team/import-row';
import { personKey } from '../records/exam-record';
import type { ImportPlan } from './import-plan';
import type { DayOrder } from './file-days';
import type { ReadReport } from './report';

/** Unknown titles and unread lines shown one by one; a file may have thousands. */
const MOST_SHOWN = 10;

/** What a preview says of a file; `order` is the one its days were read in. */
export function summaryOf(report: ReadReport, plan: ImportPlan, order: DayOrder): ImportSummary {
  const { passes, unknown, unread, rows, otherRows } = report;
  return {
    rows,
    people: new Set(passes.map(({ person }) => personKey(person))).size,
    certifications: passes.length,
    added: plan.added,
    changed: plan.changed,
    known: plan.known,
    gone: plan.gone.length,
    otherRows,
    order,
    orderBy: report.order.kind === 'found' ? report.order.by : 'file',
    unknown: unknown.slice(0, MOST_SHOWN),
    unknownTitles: unknown.length,
    unread: unread.slice(0, MOST_SHOWN),
    unreadLines: unread.length,
  };
}
