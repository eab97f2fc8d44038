import type { ChecklistItem, Program, ProgramHolding, Stage } from '../program/program';
import { stagesOf } from './stages';
import type { CalendarDay } from '../time/calendar-day';
import type { Contact, ItemSetting, Person, Team, Tick } from '../team/team';
import type { Instant } from '../time/time-zone';
import type { TeamPicture } from '../team/team-picture';

/** Group under which the items a team added itself stand. */
export const OWN_GROUP = 'Added by your team';

/** Group under which a stage's card shows what is still open from the stages before it. */
export const EARLIER_GROUP = 'Still open from before';

/** One line of a checklist as it stands. `itemId` is `pack:<id>` or the random id of an own item. */
export interface ChecklistEntry {
  readonly itemId: string;
  readonly text: string;
  readonly why?: string;
  readonly group: string;
  readonly own: boolean;
  readonly done?: { readonly by: Person; readonly at: Instant };
  readonly assignee?: Contact;
  readonly dueDay?: CalendarDay;
  readonly completesRenewal: boolean;
  readonly links: ChecklistItem['links'];
}

export interface ChecklistInput {
  readonly program: Program;
  readonly team: Pick<Team, 'cycleId' | 'holdings' | 'extraStages'>;
  readonly ticks: readonly Tick[];
  readonly settings: readonly ItemSetting[];
}

/** Every item of the team's open cycle: the pack's in the order of their stages, then the team's own. */
export function fullChecklist(input: ChecklistInput): readonly ChecklistEntry[] {
  const ids = new Set(stagesOf(input.program, input.team).flatMap((stage) => stage.items));
  const staged = [...ids].flatMap((id) => input.program.items.filter((item) => item.id === id));
  const unstaged = input.program.items.filter((item) => !ids.has(item.id) && item.daysBefore !== undefined);
  return [...packEntries(input, [...staged, ...unstaged]), ...ownEntries(input)];
}

/** Entries in the order in which the checklist shows them: group by group, as the groups first appear. */
export function inShownOrder(entries: readonly ChecklistEntry[]): readonly ChecklistEntry[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.flatMap((group) => entries.filter((entry) => entry.group === group));
}

/**
 * The items a stage's card shows: its own first, then every item still open from the stages before it.
 * Earlier items ticked since the card was posted (`shownSince`) stay on it, so that nothing vanishes under a finger.
 */
export function stageChecklist(
  input: ChecklistInput,
  stage: Stage,
  shownSince: Instant,
): readonly ChecklistEntry[] {
  const all = fullChecklist(input);
  const own = new Set(stage.items.map(packItemId));
  const later = laterItems(input, stage);
  const stillOpen = (entry: ChecklistEntry): boolean => !entry.done || entry.done.at >= shownSince;
  const earlier = all.filter(
    (entry) => !own.has(entry.itemId) && !later.has(entry.itemId) && stillOpen(entry),
  );
  return [
    ...all.filter((entry) => own.has(entry.itemId)),
    ...earlier.map((entry) => (entry.own ? entry : { ...entry, group: EARLIER_GROUP })),
  ];
}

/** Ids of items that belong to a later stage and to none up to this one. */
function laterItems(input: ChecklistInput, stage: Stage): ReadonlySet<string> {
  const stages = stagesOf(input.program, input.team);
  const idsOf = (chosen: readonly Stage[]): string[] => chosen.flatMap((each) => each.items.map(packItemId));
  const reached = new Set(idsOf(stages.filter((each) => each.daysBefore >= stage.daysBefore)));
  return new Set(
    idsOf(stages.filter((each) => each.daysBefore < stage.daysBefore)).filter((id) => !reached.has(id)),
  );
}

/** The id under which a pack's item is stored. */
export function packItemId(id: string): string {
  return `pack:${id}`;
}

function packEntries(input: ChecklistInput, items: readonly ChecklistItem[]): ChecklistEntry[] {
  return items
    .filter((item) => concerns(item.holdings, input.team, input.program.holdings))
    .map((item) => ({ item, setting: settingOf(input, packItemId(item.id)) }))
    .filter(({ setting }) => !setting?.hidden)
    .map(({ item, setting }) => ({
      itemId: packItemId(item.id),
      text: setting?.text ?? item.text,
      ...(item.why && { why: item.why }),
      group: item.group,
      own: false,
      completesRenewal: item.completesRenewal,
      links: item.links,
      ...stateOf(input, packItemId(item.id), setting),
    }));
}

function ownEntries(input: ChecklistInput): ChecklistEntry[] {
  return input.settings
    .filter((setting) => setting.own && !setting.hidden && setting.cycleId === input.team.cycleId)
    .sort((a, b) => a.at - b.at)
    .map((setting) => ({
      itemId: setting.itemId,
      text: setting.text ?? '',
      group: OWN_GROUP,
      own: true,
      completesRenewal: false,
      links: [],
      ...stateOf(input, setting.itemId, setting),
    }));
}

function settingOf(input: ChecklistInput, itemId: string): ItemSetting | undefined {
  return input.settings.find(
    (setting) => setting.cycleId === input.team.cycleId && setting.itemId === itemId,
  );
}

function stateOf(
  input: ChecklistInput,
  itemId: string,
  setting: ItemSetting | undefined,
): Pick<ChecklistEntry, 'done' | 'assignee' | 'dueDay'> {
  const tick = input.ticks.find((each) => each.cycleId === input.team.cycleId && each.itemId === itemId);
  return {
    ...(tick?.done && { done: { by: tick.by, at: tick.at } }),
    ...(setting?.assignee && { assignee: setting.assignee }),
    ...(setting?.dueDay && { dueDay: setting.dueDay }),
  };
}

/**
 * Whether something said for some holdings (ids or tags; none means all) concerns a team. A team that has not
 * said what it holds is spared nothing.
 */
export function concerns(
  holdings: readonly string[],
  team: Pick<Team, 'holdings'>,
  known: readonly ProgramHolding[],
): boolean {
  // What a team held in another programme says nothing about this one.
  const held = team.holdings.flatMap(({ id }) => known.filter((each) => each.id === id));
  if (holdings.length === 0 || held.length === 0) return true;
  return held.some((each) => holdings.includes(each.id) || each.tags.some((tag) => holdings.includes(tag)));
}

/** The parts of the rows that a checklist is made from. */
export function checklistInput(picture: TeamPicture) {
  const { program, team, rows } = picture;
  return {
    program,
    team,
    ticks: rows.tick.map((row) => row.value),
    settings: rows.item.map((row) => row.value),
  };
}
