import { personName } from '../../names/person-name';
import { before, behind, valuesOf, type SlotValue, type SlotValues } from '../slot-values';

/** Who is replaced or absent stands behind such words. */
const LEAVES_BEFORE =
  /(?:^|\s)(?:not|isn't|from|instead of|replaces?|swap|rather than|than|if|when|while|for|in for|covers|replaces|represents|nicht|statt|anstatt|anstelle von|von|für|wenn|falls|ersetze?|ersetzt|vertritt|vertrete)\s+(?:our\s+|the\s+)?$/;
const LEAVES_BEHIND =
  /^['’]?s\s+(?:backup|back-up|deputy|stand-?in|substitute|replacement|place|role|job|vertretung|stellvertret)|^(?:'s)?(?:,? who\b)?\s*(?:(?:has|is|am|are|have|war|ist|bin)\s+)*(?:not\b(?! only)|no longer|away|out\b|off\b|ill\b|absent|left\b|gone\b|moved on|quit|nicht|krank|weg\b|abwesend|im urlaub)/;

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
