import { ANA, CHANNEL, createWorld, MEGAN, shippedPrograms, TENANT, type World } from '../fakes/app-world';
import type { Given } from './case-file';
import type { Replies } from './judge/visible-text';

export type Rows = Awaited<ReturnType<World['store']['teams']['load']>>;
type Changes = Parameters<World['store']['teams']['write']>[1];
type Change<K extends Changes[number]['kind']> = Extract<Changes[number], { do: 'insert'; kind: K }>['value'];
type Program = ReturnType<typeof programOf>;

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const CLEO = { id: '29:cleo', name: 'Cleo Park', aadId: 'aad-cleo', guest: false };
const DEV = { id: '29:dev', name: 'Dev Patel', aadId: 'aad-dev', guest: false };
const ROSTER = [ANA, MEGAN, BEN, CLEO, DEV];

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-11-30T10:00:00+01:00');
const SET_UP_AT = Date.parse('2026-09-01T10:00:00+02:00');
const TICKED_AT = Date.parse('2026-11-16T14:30:00+01:00');
const CYCLE = 'cycle-1';
const GENERAL = '19:general@thread.tacv2';
/** Between one message and the next. */
const STEP_MS = 20_000;

/** The days of records whose day does not matter. */
const SOME_DAY = '2026-03-02';

/** The bot of one case, with everything it keeps in memory. */
export interface CaseWorld {
  say(text: string): Promise<Replies>;
  press(data: unknown): Promise<void>;
  /** Everything stored about the place. */
  rows(): Promise<Rows>;
  /** Messages posted besides the replies. */
  posted(): number;
}

/** Makes the world of a case: rows are written as they would stand, so that nothing depends on being understood. */
export async function makeCaseWorld(given: Given, locale = 'en-GB'): Promise<CaseWorld> {
  const world = createWorld(new Date(NOW).toISOString());
  const place = given.personal ? { tenantId: TENANT, conversationId: 'a:personal-ana' } : CHANNEL;
  world.members = given.personal ? [ANA] : ROSTER;
  if (given.setUp !== false) {
    const changes = rowsOf(given, locale);
    const written = await world.store.teams.write(place, changes);
    if (!written.written) throw new Error('The rows of the case could not be written.');
    await world.store.index.addTeamPlace(given.personal ? place.conversationId : GENERAL, place);
    await world.store.index.addPersonPlace(ANA.aadId, place);
  }
  const from = sender(given, locale);
  let now = NOW;
  const later = (): void => world.at(new Date((now += STEP_MS)).toISOString());
  return {
    say: async (text) => {
      later();
      return world.say(text.replaceAll('@', ''), { ...from, mentions: mentionsIn(text) });
    },
    press: async (data) => {
      later();
      await world.press(data, from);
    },
    rows: () => world.store.teams.load(place),
    posted: () => world.posted.length,
  };
}

function sender(given: Given, locale: string): Partial<Parameters<World['say']>[1]> & object {
  if (!given.personal) return { locale };
  const conversationId = 'a:personal-ana';
  const place = { tenantId: TENANT, conversationId };
  const replyTo = { ...place, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' };
  const noTeam = { teamsTeamId: undefined, teamName: undefined } as object;
  return { locale, place, placeKind: 'personal', replyTo, ...noTeam };
}

/** "@Ben Smith" is a mention of him. */
function mentionsIn(text: string): { id: string; name: string; aadId: string }[] {
  return ROSTER.filter(({ name }) => text.includes(`@${name}`)).map(({ id, name, aadId }) => ({
    id,
    name,
    aadId,
  }));
}

function programOf(id: string) {
  const program = shippedPrograms().byId.get(id);
  if (!program) throw new Error(`There is no pack "${id}".`);
  return program;
}

/** All rows of the place. */
function rowsOf(given: Given, locale: string): Changes {
  const program = programOf(given.program ?? 'maicpp');
  const own = (given.extraItems ?? []).map((text, at) => ({ id: `own-${at + 1}`, text }));
  const insert = <K extends Changes[number]['kind']>(kind: K, value: Change<K>): Changes[number] =>
    ({ do: 'insert', kind, value }) as unknown as Changes[number];
  return [
    insert('team', teamRow(given, program, locale)),
    insert('cycle', { id: CYCLE, startedAt: SET_UP_AT }),
    insert('place', placeRow(given)),
    insert('change', { id: 'change-1', at: SET_UP_AT, by: person(ANA.name), what: 'set-up' }),
    ...(given.ticked ?? []).map((text) =>
      insert('tick', {
        cycleId: CYCLE,
        itemId: itemId(program, own, text),
        done: true,
        by: person(ANA.name),
        at: TICKED_AT,
      }),
    ),
    ...itemRows(given, program, own).map((value) => insert('item', value)),
    ...referenceRows(given, program).map((value) => insert('ref', value)),
    ...examRows(given).map((value) => insert('exam', value)),
  ];
}

function teamRow(given: Given, program: Program, locale: string): Change<'team'> {
  const usual = program.id === 'maicpp' ? ['modern-work', 'security'] : [];
  return {
    programId: program.id,
    cycleId: CYCLE,
    dateConfirmed: true,
    holdings: (given.holdings ?? usual).map((text) => holding(program, text)),
    ...optionalFields(given),
    timeZone: ZONE,
    locale,
    revision: 1,
    setUpBy: person(ANA.name),
    changedBy: person(ANA.name),
    changedAt: SET_UP_AT,
    extraStages: [],
    escalation: false,
    editors: 'everyone',
  };
}

/** What a team may lack. */
function optionalFields(given: Given): Partial<Change<'team'>> {
  const { anniversary = '2027-06-30', contact = MEGAN.name, standIn = 'none', pausedUntil = 'none' } = given;
  return {
    ...(anniversary === 'none' ? { dateUnknownSince: SET_UP_AT } : { anniversary: anniversary as Day }),
    ...(contact !== 'none' && { contact: person(contact) }),
    ...(standIn !== 'none' && { standIn: person(standIn) }),
    ...(pausedUntil !== 'none' && { pausedUntil: pausedUntil as Day }),
  };
}
type Day = NonNullable<Change<'team'>['anniversary']>;

function placeRow({ personal = false }: Given): Change<'place'> {
  return {
    kind: personal ? 'personal' : 'channel',
    serviceUrl: 'https://smba.example/teams/',
    botId: '28:bot',
    presence: 'here',
    welcomedAt: SET_UP_AT,
    ...(!personal && { teamsTeamId: GENERAL, teamName: 'Partner team' }),
  };
}

type OwnItems = readonly { readonly id: string; readonly text: string }[];

function itemRows(given: Given, program: Program, own: OwnItems): Change<'item'>[] {
  const assigned = new Map(entries(given.assigned).map(([text, name]) => [itemId(program, own, text), name]));
  const due = new Map(entries(given.due).map(([text, day]) => [itemId(program, own, text), day]));
  const ids = [...new Set([...own.map(({ id }) => id), ...assigned.keys(), ...due.keys()])];
  return ids.map((id, at) => {
    const [text, name, day] = [own.find((item) => item.id === id)?.text, assigned.get(id), due.get(id)];
    return {
      cycleId: CYCLE,
      itemId: id,
      own: text !== undefined,
      hidden: false,
      ...(text !== undefined && { text }),
      ...(name !== undefined && { assignee: person(name) }),
      ...(day !== undefined && { dueDay: day as Day }),
      by: person(ANA.name),
      at: SET_UP_AT + at,
    };
  });
}

function entries(record: Readonly<Record<string, string>> | undefined): [string, string][] {
  return Object.entries(record ?? {});
}

/** The id under which an item of the pack or of the team's own is stored. */
function itemId(program: Program, own: OwnItems, text: string): string {
  const holds = (each: { readonly text: string }): boolean =>
    each.text.toLowerCase().includes(text.toLowerCase());
  const packed = program.items.find(holds);
  const id = own.find(holds)?.id ?? (packed && `pack:${packed.id}`);
  if (!id) throw new Error('The case names an item that is not on the checklist.');
  return id;
}

function holding(program: Program, text: string): Change<'team'>['holdings'][number] {
  const [name = '', level] = text.toLowerCase().split(':');
  const found = program.holdings.find((each) => [each.id, each.name.toLowerCase()].includes(name));
  if (!found) throw new Error('The case names a holding that the programme does not have.');
  return { id: found.id, ...(level !== undefined && { level }) };
}

function referenceRows(given: Given, program: Program): Change<'ref'>[] {
  return (given.references ?? []).map(({ customer, holding: held, day = SOME_DAY }, at) => ({
    id: `ref-${at + 1}`,
    customer,
    givenOn: day as Day,
    ...(held !== undefined && { holdingId: holding(program, held).id }),
    by: person(ANA.name),
    at: SET_UP_AT,
  }));
}

function examRows(given: Given): Change<'exam'>[] {
  return (given.exams ?? []).map(({ person: name, certification, day = SOME_DAY }, at) => ({
    id: `exam-${at + 1}`,
    person: name,
    exam: certification,
    passedOn: day as Day,
    by: person(ANA.name),
    at: SET_UP_AT,
  }));
}

/** Somebody of the roster, or a name alone. */
function person(name: string): { id: string; name: string; aadId?: string } {
  const member = ROSTER.find((each) => each.name.toLowerCase().startsWith(name.toLowerCase()));
  if (!member) return { name } as { id: string; name: string };
  return { id: member.id, name: member.name, aadId: member.aadId };
}
