import {
  describeNothingPlanned,
  describePlanned,
  plannedText,
  type PlannedWork,
} from '../../cards/records/describe-planned-items';
import { planItems } from '../../domain/forecast/plan-items';
import { readinessOf } from '../../domain/forecast/readiness';
import { buttonData } from '../../domain/requests/button-data';
import type { Contact } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { LONGEST_ITEM } from '../checklist/add-and-tick-items';
import { showChecklist } from '../checklist/show-checklist';
import { itemsChangedMeanwhile, writeItems, type ItemChange } from '../checklist/write-items';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { notSetUp } from '../turn/not-set-up';
import { confirmReply, noticeReply, SHOW_CHECKLIST, type Turn } from '../turn/turn';

/** Proposes the gaps of the forecast as dated items; changes nothing yet. */
export async function askPlan(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { fresh, there } = plannedFor(picture);
  if (fresh.length === 0) return nothingToPlan(ctx, turn, { picture, there });
  const { yes, ...view } = describePlanned(fresh, there, picture.team.locale);
  return confirmReply(ctx, {
    ...view,
    buttons: [
      {
        title: yes,
        data: buttonData({ action: 'confirm', what: 'make-plan', token: picture.team.cycleId }),
        answer: 'yes',
      },
      { title: 'No', data: buttonData({ action: 'decline' }), answer: 'no' },
    ],
  });
}

/** Puts what is missing of the plan on the checklist, in one change; nothing is added twice. */
export async function writePlan(ctx: AppContext, turn: Turn, cycleId?: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { fresh, there } = plannedFor(picture);
  // A plan was for the renewal it was made in.
  if (fresh.length === 0 || cycleId !== picture.team.cycleId)
    return nothingToPlan(ctx, turn, { picture, there });
  const changes = fresh.map((work) => changeFor(turn, picture, work));
  const after = await writeItems(ctx, turn, { picture, changes });
  return after ? showChecklist(ctx, turn.input.place, after) : itemsChangedMeanwhile(ctx, turn);
}

/** What of the plan is not on the checklist, and how much was put there before, ticked and taken off included. */
function plannedFor(picture: TeamPicture): {
  readonly fresh: readonly PlannedWork[];
  readonly there: number;
} {
  const { team, rows } = picture;
  const all = planItems(readinessOf(picture)).map((item): PlannedWork => ({
    id: item.id,
    text: plannedText(item, picture).slice(0, LONGEST_ITEM),
    dueDay: item.dueDay,
    who: item.kind === 'renew' ? item.pass.person : team.contact?.name,
  }));
  const before = new Set(
    rows.item.flatMap(({ value }) => (value.cycleId === team.cycleId ? [value.itemId] : [])),
  );
  const fresh = all.filter(({ id }) => !before.has(id));
  return { fresh, there: all.length - fresh.length };
}

function changeFor(turn: Turn, { team }: TeamPicture, { id, text, who, dueDay }: PlannedWork): ItemChange {
  const known: readonly (Contact | undefined)[] = [team.contact, team.standIn];
  const assignee =
    who === undefined ? undefined : (known.find((each) => each?.name === who) ?? { name: who });
  const made = { by: personOf(turn.input), at: turn.asOf };
  const value = { cycleId: team.cycleId, itemId: id, own: true, text, hidden: false, dueDay, ...made };
  return {
    value: { ...value, ...(assignee && { assignee }) },
    told: { what: 'item-added', to: text },
  };
}

function nothingToPlan(
  ctx: AppContext,
  turn: Turn,
  { picture, there }: { readonly picture: TeamPicture; readonly there: number },
): readonly Reply[] {
  const { anniversary } = picture.team;
  const hasDate = anniversary !== undefined && anniversary > readinessOf(picture).today;
  const why = !hasDate ? 'no-date' : there > 0 ? 'all-there' : 'no-gaps';
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    ...describeNothingPlanned(why, there, picture.program.words.date.name),
    buttons: [SHOW_CHECKLIST],
  });
}
