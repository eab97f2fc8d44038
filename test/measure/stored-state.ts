import { credentialNamed } from '../../src/domain/records/credential-search';
import { shippedPrograms } from '../fakes/app-world';
import type { Then } from './case-file';
import type { Rows } from './case-world';

/** Rows that are the bot's own notes, not the team's data: what was spoken of, how to reach a place, what was told. */
const NOTES: ReadonlySet<string> = new Set(['talk', 'place', 'card', 'told', 'undo', 'person', 'damaged']);

/** A text that differs as soon as something of the team's data does. */
export function snapshotOf(rows: Rows): string {
  const kept = Object.entries(rows).filter(([kind]) => !NOTES.has(kind));
  return JSON.stringify(
    kept.map(([kind, stored]) => [kind, (stored as Rows['team']).map(({ value }) => value)]),
  );
}

interface Item {
  readonly text: string;
  readonly done: boolean;
  readonly assignee: string;
  readonly due: string;
}

/** The items of the open cycle that are not taken off. */
function itemsIn(rows: Rows): readonly Item[] {
  const team = rows.team[0]?.value;
  if (!team) return [];
  const { programId, cycleId } = team;
  const settings = rows.item.map(({ value }) => value).filter((item) => item.cycleId === cycleId);
  const packed = (shippedPrograms().byId.get(programId)?.items ?? []).map(({ id, text }) => ({
    id: `pack:${id}`,
    text,
  }));
  const own = settings.filter((item) => item.own).map(({ itemId, text = '' }) => ({ id: itemId, text }));
  return [...packed, ...own].flatMap(({ id, text }) => {
    const setting = settings.find(({ itemId }) => itemId === id);
    if (setting?.hidden) return [];
    const tick = rows.tick.find(({ value }) => value.cycleId === cycleId && value.itemId === id);
    return [itemOf(setting?.text ?? text, tick?.value.done === true, setting)];
  });
}

function itemOf(text: string, done: boolean, setting: Rows['item'][number]['value'] | undefined): Item {
  return { text, done, assignee: setting?.assignee?.name ?? 'none', due: setting?.dueDay ?? 'none' };
}

/** Whether a text holds the words, in whatever case; `a|b` is either. */
function holds(text: string, words: string): boolean {
  return words.split('|').some((each) => text.toLowerCase().includes(each.trim().toLowerCase()));
}

type Held = (rows: Rows) => boolean;
type StateKey = Exclude<
  keyof Then,
  'mode' | 'asks' | 'unchanged' | 'must' | 'mustNot' | 'declines' | 'noHelpCard'
>;
type Checked = Exclude<StateKey, 'renewedAsked' | 'deletionAsked' | 'shows'>;
type Checks = { readonly [K in Checked]: (wanted: NonNullable<Then[K]>) => Held };

const team = (rows: Rows): Rows['team'][number]['value'] | undefined => rows.team[0]?.value;
const items = (words: string, test: (item: Item) => boolean): Held => {
  return (rows) => itemsIn(rows).some((item) => holds(item.text, words) && test(item));
};
const every = <T>(wanted: readonly T[], held: (one: T) => Held): Held => {
  return (rows) => wanted.every((one) => held(one)(rows));
};
const not =
  (held: Held): Held =>
  (rows) =>
    !held(rows);
const same = (value: string | undefined, wanted: string): boolean =>
  (value ?? 'none').toLowerCase() === wanted.toLowerCase();
const sameDay = (value: string | undefined, wanted: string): boolean =>
  wanted === 'any' ? value !== undefined : same(value, wanted);
const sameSet = (values: readonly string[], wanted: readonly string[]): boolean =>
  JSON.stringify([...values].sort()) === JSON.stringify([...wanted].sort());

const reference =
  (customer: string): Held =>
  (rows) =>
    rows.ref.some(({ value }) => holds(value.customer, customer));
const exam = ({ person, certification }: { person: string; certification: string }): Held => {
  return (rows) =>
    rows.exam.some(
      ({ value }) =>
        holds(value.person, person) &&
        namesOf(value.exam).some((name) => holds(name, certification) || holds(certification, name)),
    );
};

/** A certification by its title and by the codes that it is known by. */
function namesOf(exam: string): readonly string[] {
  const codes = [...shippedPrograms().byId.values()].flatMap((program) => {
    const named = credentialNamed(program, exam);
    return named.kind === 'unknown' ? [] : named.credential.codes;
  });
  return [exam, ...codes];
}

const CHECKS: Checks = {
  anniversary: (day) => (rows) => rows.team.length > 0 && same(team(rows)?.anniversary, day),
  dateUnknown: () => (rows) => rows.team.length > 0 && team(rows)?.anniversary === undefined,
  holdings: (wanted) => (rows) =>
    sameSet(
      holdingsIn(rows),
      wanted.map((each) => each.toLowerCase()),
    ),
  contact: (name) => (rows) => same(team(rows)?.contact?.name, name),
  standIn: (name) => (rows) => same(team(rows)?.standIn?.name, name),
  timeZone: (zone) => (rows) => same(team(rows)?.timeZone, zone),
  pausedUntil: (day) => (rows) => sameDay(team(rows)?.pausedUntil, day),
  snoozedUntil: (day) => (rows) => sameDay(team(rows)?.snooze?.until, day),
  ticked: (wanted) => every(wanted, (words) => items(words, ({ done }) => done)),
  unticked: (wanted) =>
    every(
      wanted,
      (words) => (rows) =>
        items(words, ({ done }) => !done)(rows) && not(items(words, ({ done }) => done))(rows),
    ),
  hasItem: (wanted) => every(wanted, (words) => items(words, () => true)),
  hasNoItem: (wanted) => every(wanted, (words) => not(items(words, () => true))),
  assigned: (wanted) =>
    every(Object.entries(wanted), ([words, name]) => items(words, ({ assignee }) => same(assignee, name))),
  due: (wanted) => every(Object.entries(wanted), ([words, day]) => items(words, ({ due }) => due === day)),
  extraStages: (days) => (rows) => sameSet((team(rows)?.extraStages ?? []).map(String), days.map(String)),
  editors: (who) => (rows) => team(rows)?.editors === who,
  escalation: (on) => (rows) => team(rows)?.escalation === on,
  program: (id) => (rows) => team(rows)?.programId === id,
  hasReference: (wanted) => every(wanted, reference),
  hasNoReference: (wanted) => every(wanted, (customer) => not(reference(customer))),
  hasExam: (wanted) => every(wanted, exam),
  hasNoExam: (wanted) => every(wanted, (one) => not(exam(one))),
};

function holdingsIn(rows: Rows): readonly string[] {
  return (team(rows)?.holdings ?? []).map(({ id, level }) => (level === undefined ? id : `${id}:${level}`));
}

/** Whether everything that `then` says of the store holds. */
export function stateHolds(then: Then, rows: Rows): boolean {
  const keys = (Object.keys(CHECKS) as Checked[]).filter((key) => then[key] !== undefined);
  return keys.every((key) => (CHECKS[key] as (wanted: unknown) => Held)(then[key])(rows));
}

/** Whether `then` says something of the store at all. */
export function namesState(then: Then): boolean {
  return (Object.keys(CHECKS) as Checked[]).some((key) => then[key] !== undefined);
}
