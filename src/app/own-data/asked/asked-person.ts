import { fold } from '../../../language/fold';
import { personKey } from '../../../domain/records/exam-record';
import type { Asked } from './asked';

/** Who a question is about: the people known here that bear the name; none when nobody does. */
export interface AskedPerson {
  readonly said: string;
  readonly names: readonly string[];
  readonly you: boolean;
}

const ME = /^(?:me|myself|i)$/i;

/** Undefined where the question names nobody. */
export function askedPerson(asked: Asked): AskedPerson | undefined {
  const said = asked.slots.person?.replace(/^@/, '').trim();
  if (!said) return undefined;
  if (ME.test(said)) return { said: asked.me.name, names: [asked.me.name], you: true };
  const known = knownPeople(asked);
  const exact = known.filter((name) => personKey(name) === personKey(said));
  const names = exact.length > 0 ? exact : known.filter((name) => bears(name, said));
  return { said, names, you: names.length === 1 && isOf([asked.me.name], names[0]) };
}

/** Whether somebody is one of these people, whatever case and accents their name is written in. */
export function isOf(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.some((each) => personKey(each) === personKey(name));
}

/** "Ben" and "B. Smith" are not enough for "Bennett Smith"; "Ben" and "smith" are for "Ben Smith". */
function bears(name: string, said: string): boolean {
  const parts = partsOf(name);
  const wanted = partsOf(said);
  return wanted.length > 0 && wanted.every((word) => parts.includes(word));
}

function partsOf(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Everybody whose name is stored here, each once: in a role, with an item, a tick, a record or a change. */
export function knownPeople({ picture: { team, rows }, me }: Asked): readonly string[] {
  const names = [
    me.name,
    ...[team.contact, team.standIn, team.setUpBy, team.changedBy].flatMap((each) => each?.name ?? []),
    ...rows.item.flatMap(({ value }) => value.assignee?.name ?? []),
    ...rows.exam.map(({ value }) => value.person),
    ...[...rows.tick, ...rows.item, ...rows.exam, ...rows.ref, ...rows.figure].map(
      ({ value }) => value.by.name,
    ),
    ...rows.change.flatMap(({ value }) => value.by?.name ?? []),
  ];
  return [...new Map(names.map((name) => [personKey(name), name])).values()];
}
