import type { ButtonAction } from '../../domain/requests/button-data';
import { dayIn } from '../../domain/time/time-zone';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import type { TeamTurn } from '../turn/form';
import { showForecast } from './show-forecast';
import { changedMeanwhile, writeRecords } from './write-records';

/** Notes that somebody looked today whether a requirement is met, and shows the forecast that follows. */
export async function checkRequirement(
  ctx: AppContext,
  turn: TeamTurn,
  { holdingId, requirementId, met }: Extract<ButtonAction, { action: 'check-requirement' }>,
): Promise<readonly Reply[]> {
  const { picture, rows, asOf, input } = turn;
  const stored = rows.checked.find(
    ({ value }) => value.holdingId === holdingId && value.requirementId === requirementId,
  );
  const checkedOn = dayIn(picture.team.timeZone, asOf);
  const value = { holdingId, requirementId, met, checkedOn, by: personOf(input), at: asOf };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'checked', value, etag: stored.etag }
    : { do: 'insert', kind: 'checked', value };
  const holding = picture.program.holdings.find(({ id }) => id === holdingId);
  const name = holding?.requirements.find(({ id }) => id === requirementId)?.name ?? requirementId;
  const to = `${holding?.name ?? holdingId}, ${name}: ${met ? 'met' : 'not met'}`;
  const after = await writeRecords(ctx, turn, { changes: [change], what: 'checked', to });
  return after ? showForecast(ctx, after) : changedMeanwhile(ctx, turn);
}
