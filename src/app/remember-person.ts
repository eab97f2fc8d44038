import type { Incoming } from './conversation';
import type { AppContext } from './app-context';

/** Who was noted where by this process; only spares writing the same row again. */
const noted = new WeakMap<AppContext, Set<string>>();
const MOST_NOTED = 50_000;

/** Notes that somebody acts in a place, so that their personal chat can offer its team. */
export function rememberPerson(ctx: AppContext, { person, place }: Incoming): void {
  const known = noted.get(ctx) ?? new Set<string>();
  noted.set(ctx, known);
  const personKey = person.aadId ?? person.id;
  const key = JSON.stringify([place.tenantId, place.conversationId, personKey]);
  if (known.has(key)) return;
  if (known.size >= MOST_NOTED) known.clear();
  known.add(key);
  ctx.background.run('remember person', () => ctx.index.addPersonPlace(personKey, place));
}
