import { hostileWord, junk } from './hostile-values';
import type { Random } from './random';

type Json = Record<string, unknown>;

interface Spot {
  readonly holder: Json;
  readonly key: string;
}

/** The value with so many of its parts, at any depth, spoiled; the given one stays as it is. */
export function mutate(value: unknown, random: Random, times: number): unknown {
  const changed = structuredClone(value);
  for (let time = 0; time < times; time += 1) {
    const spots = spotsIn(changed);
    if (spots.length > 0) spoil(random.pick(spots), random, spots);
  }
  return changed;
}

function spotsIn(value: unknown, found: Spot[] = []): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Json, key });
    if (found.length < 500) spotsIn((value as Json)[key], found);
  }
  return found;
}

function spoil({ holder, key }: Spot, random: Random, others: readonly Spot[]): void {
  const old = holder[key];
  switch (random.below(9)) {
    case 0:
      delete holder[key];
      return;
    case 1:
      holder[key] = [old];
      return;
    case 2:
      holder[key] = typeof old === 'string' ? Number(old.slice(0, 12)) : (JSON.stringify(old) ?? '');
      return;
    case 3:
      holder[key] = { [key]: old };
      return;
    case 4: {
      const other = random.pick(others);
      holder[key] = structuredClone(other.holder[other.key]);
      return;
    }
    case 5:
      if (!Array.isArray(holder)) holder[random.pick(['toString', 'then', 'length', 'in_x'])] = junk(random);
      return;
    case 6:
      holder[key] = typeof old === 'string' ? old + hostileWord(random) : hostileWord(random);
      return;
    default:
      holder[key] = junk(random);
  }
}
