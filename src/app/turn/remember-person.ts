import { DAY, type Instant } from '../../domain/time/time-zone';
import type { Incoming } from './conversation';
import type { AppContext } from './app-context';

/** Who was noted where by this process, and when; only spares writing the same row again. */
const noted = new WeakMap<AppContext, Map<string, Instant>>();
const MOST_NOTED = 50_000;
/** Noted again after so long: meanwhile the place may have been erased, or moved, by any process. */
const NOTED_MS = DAY;

/** Notes that somebody acts in a place, so that their personal chat can offer its team. */
export function rememberPerson(ctx: AppContext, { person, place }: Incoming): void {
  const known = noted.get(ctx) ?? new Map<string, Instant>();
  noted.set(ctx, known);
  const personKey = person.aadId ?? person.id;
  const key = JSON.stringify([place.tenantId, place.conversationId, personKey]);
  const now = ctx.now();
  if (now - (known.get(key) ?? -Infinity) < NOTED_MS) return;
  if (known.size >= MOST_NOTED) known.clear();
  known.set(key, now);
  ctx.background.run('remember person', async () => {
    try {
      await ctx.index.addPersonPlace(personKey, place);
    } catch (error) {
      // Whatever kept it from being written, it is tried again when the person next acts.
      known.delete(key);
      throw error;
    }
  });
}
