import { decideRate, type RateRule, type SpentUntil } from './rate-limit';
import type { Instant } from '../../domain/time/time-zone';
import type { Incoming } from './conversation';

/** Whether somebody's message or press is taken up now. */
export type Admission =
  | {
      readonly kind: 'admitted';
      /** To be called once, when everything about the turn is done. */
      readonly leave: () => void;
    }
  | {
      readonly kind: 'refused';
      readonly why: 'limited' | 'busy';
      /** Says that nothing was changed, and what to do. */
      readonly words: string;
      /** Whether to say it in the chat: once in half a minute, for more would only add to the noise. */
      readonly tellInChat: () => boolean;
    };

/** Decides about one message or press. */
export type Admit = (input: Pick<Incoming, 'place' | 'person'>) => Admission;

export interface AdmitOptions {
  readonly now: () => Instant;
  /** For each person; absent: no limit. */
  readonly rule?: RateRule;
  /** Turns under way at once, in the process and of one tenant, before the bot calls itself busy. */
  readonly mostTurns?: number;
  readonly mostTurnsOfTenant?: number;
  /** People remembered at most; those who were quiet longest are forgotten first. */
  readonly mostPeople?: number;
}

interface Known {
  spentUntil: SpentUntil;
  toldAt?: Instant;
}

/** The chat hears of a person's refusals at most once in this time. */
const TELL_AGAIN_MS = 30_000;

// A hundred turns at once are a second of work, on a slow machine several; with more, everybody would wait. One
// tenant gets a part of them: its sends are spaced out, and turns that wait for theirs would leave no place to others.
const MOST_TURNS = 100;
const MOST_TURNS_OF_TENANT = 80;
const MOST_PEOPLE = 10_000;

const WORDS = {
  limited:
    'That was more than I can take from one person at once, so I left this out and changed nothing. ' +
    'Please wait half a minute, then send it again; until then I may leave out more.',
  busy:
    'I have more to do than I can manage right now, so I left this out and changed nothing. ' +
    'Please send it again in a minute.',
} as const;

/**
 * Keeps one person from using up the bot for everybody, and everybody together from using up its memory. What is
 * refused was not begun: nothing is stored or sent for it. Counts within this process.
 */
export function createAdmit(options: AdmitOptions): Admit {
  const { now, rule, mostTurns = MOST_TURNS, mostTurnsOfTenant = MOST_TURNS_OF_TENANT } = options;
  const people = new Map<string, Known>();
  const turns = countTurns();

  function refuse(why: keyof typeof WORDS, known: Known): Admission {
    const tellInChat = (): boolean => {
      const tell = known.toldAt === undefined || Math.abs(now() - known.toldAt) >= TELL_AGAIN_MS;
      if (tell) known.toldAt = now();
      return tell;
    };
    return { kind: 'refused', why, words: WORDS[why], tellInChat };
  }

  return ({ place: { tenantId }, person }) => {
    const known = remember(people, JSON.stringify([tenantId, person.id]), options.mostPeople ?? MOST_PEOPLE);
    if (turns.all() >= mostTurns || turns.of(tenantId) >= mostTurnsOfTenant) return refuse('busy', known);
    if (rule) {
      const { allowed, spentUntil } = decideRate(rule, known.spentUntil, now());
      known.spentUntil = spentUntil;
      if (!allowed) return refuse('limited', known);
    }
    return { kind: 'admitted', leave: turns.begin(tenantId) };
  };
}

/** The person's entry, moved to the end of the map, so that the first is who was quiet longest. */
function remember(people: Map<string, Known>, key: string, most: number): Known {
  const known = people.get(key) ?? { spentUntil: 0 };
  people.delete(key);
  people.set(key, known);
  const [oldest] = people.keys();
  if (people.size > most && oldest !== undefined) people.delete(oldest);
  return known;
}

function countTurns() {
  const byTenant = new Map<string, number>();
  let all = 0;
  const change = (tenantId: string, by: 1 | -1): void => {
    const count = (byTenant.get(tenantId) ?? 0) + by;
    all += by;
    if (count === 0) byTenant.delete(tenantId);
    else byTenant.set(tenantId, count);
  };
  return {
    all: () => all,
    of: (tenantId: string) => byTenant.get(tenantId) ?? 0,
    begin: (tenantId: string) => {
      change(tenantId, 1);
      return () => change(tenantId, -1);
    },
  };
}
