import { slotsOf, type ChangeName } from '../../understanding/examples/labels';
import { namedIn, type Meaning, type MessageContext } from '../../understanding/understand-message';
import { unknownWords } from '../../understanding/slots/known-words';
import type { AppContext } from '../turn/app-context';
import { rosterAddress } from '../set-up/set-contact';
import type { Turn } from '../turn/turn';

/** Each is looked up by itself, so that a long text does not keep Teams busy. */
const MOST_LOOKED_UP = 4;
/** So likely it has to be that a message is about somebody, all that name people taken together. */
const ABOUT_PEOPLE = 0.03;
const ABOUT_SOMEBODY: ReadonlySet<string> = new Set([
  'own:contact',
  'own:stand-in',
  'own:assigned-items',
  'own:who-does-item',
  'own:passes',
]);

/**
 * The context with the members of the place whose names may stand in a message that is about somebody: only then can
 * it be told that "Dev" in it is a name. The same context where there are none, or Teams gave no answer.
 */
export async function withMembers(
  ctx: AppContext,
  turn: Turn,
  said: { readonly meanings: readonly Meaning[]; readonly context: MessageContext },
): Promise<MessageContext> {
  const { meanings, context } = said;
  const names = meanings.filter(isAboutSomebody).flatMap(({ text }) => {
    return unknownWords(text, namedIn(text, context), context.learned.templates).map(({ typed }) => typed);
  });
  const found = [];
  for (const name of [...new Set(names)].slice(0, MOST_LOOKED_UP)) {
    const members = await ctx.roster.find(rosterAddress(turn), name);
    if (members === 'unavailable') break;
    found.push(...members.map((member) => ({ id: member.id, name: member.name })));
  }
  if (found.length === 0) return context;
  const people = [...context.entities.people, ...found];
  return { ...context, entities: { ...context.entities, people } };
}

function isAboutSomebody({ by, ranked }: Meaning): boolean {
  if (by !== 'words') return false;
  const about = ranked.filter(({ label }) => ABOUT_SOMEBODY.has(label) || takesPerson(label));
  return about.reduce((sum, { probability }) => sum + probability, 0) >= ABOUT_PEOPLE;
}

function takesPerson(label: string): boolean {
  return label.startsWith('do:') && slotsOf(label.slice('do:'.length) as ChangeName).includes('person');
}
