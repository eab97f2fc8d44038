import { personName } from '../../names/person-name';
import { before, behind, valuesOf, type SlotValue, type SlotValues } from '../slot-values';
import words from './people-words.json';

/** Who is replaced or absent stands behind such words. */
const LEAVES_BEFORE = new RegExp(
  String.raw`(?:^|\s)(?:${words.leavesBefore.join('|')})\s+(?:our\s+|the\s+)?$`,
);
const LEAVES_BEHIND = new RegExp(
  [
    String.raw`^['’]?s\s+(?:${words.roles.join('|')})`,
    String.raw`^(?:'s)?(?:,? who\b)?\s*(?:(?:has|is|am|are|have|war|ist|bin)\s+)*(?:${words.gone.join('|')})`,
  ].join('|'),
);

/** "It would be better if Cleo did it" is no condition. */
const WISHED =
  /\b(?:better|best|good|great|nice|fine|helpful|easier|happier|help|like it|love it)(?: us| me)? if\s+$/;

/** A person as commands name them; "me" is the sender. */
export function nameOf({ entity, text }: SlotValue): string | undefined {
  if (entity?.kind === 'person') return entity.name;
  return personName(text);
}

/** Everybody a message names, whatever is said of them. */
export function peopleIn(slots: SlotValues): readonly string[] {
  return named(slots, valuesOf(slots, 'person'));
}

/**
 * Who takes over a role: those a message names, without who is said to leave it or to be away. "My" names nobody.
 * @example "Cleo takes over from Ben" // Cleo
 */
export function peopleTaking(slots: SlotValues): readonly string[] {
  const all = valuesOf(slots, 'person').filter(({ text }) => !/^(?:my|mine|meine?)$/i.test(text));
  const taking = all.filter(
    (value) =>
      !LEAVES_BEFORE.test(before(slots, value).replace(WISHED, ' ')) &&
      !LEAVES_BEHIND.test(behind(slots, value)),
  );
  const others = taking.filter(({ entity }) => entity?.kind !== 'person' || !entity.self);
  const names = named(slots, all.length > 1 && taking.length > 0 ? taking : all);
  // "I would like Ben to do it": who speaks is only meant where nobody else is.
  return names.length > 1 && others.length > 0 ? named(slots, others) : names;
}

function named(_slots: SlotValues, values: readonly SlotValue[]): string[] {
  return [...new Set(values.flatMap((value) => nameOf(value) ?? []))];
}
