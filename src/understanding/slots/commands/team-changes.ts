import type { Command, HoldingPhrase } from '../../../domain/requests/command';
import { newDayIn } from '../said/said-days';
import { shiftedDateIn } from '../said/shifted-date';
import { holdingsIn, newLevelIn, replacedIn } from '../said/said-holdings';
import { peopleIn, peopleTaking } from '../said/said-people';
import { before, valuesOf, type SlotValues } from '../slot-values';
import { bare, given } from './whole-change';

const STAND_IN =
  /\b(?:stand-?in|stand in|stands in|deputy|back-?up|substitute|vertretung|stellvertret\w*|vertritt)\b/i;
const NOT_BEFORE = /\b(?:not(?: in)?|from|nicht(?: in)?|von)\s+(?:the\s+)?$/;

/** Changes to the team itself: date, programme, what it holds, who renews, where and in which zone. */
export const teamChanges = {
  'set-date': {
    needs: ['date'],
    commands: (slots) => {
      const date = shiftedDateIn(slots) ?? newDayIn(slots);
      return date.kind === 'missing' ? [] : [{ do: 'set-date', date }];
    },
  },
  'date-unknown': bare({ do: 'date-unknown' }),
  'set-program': {
    needs: ['program'],
    commands: (slots) => given(programIn(slots), (program) => ({ do: 'set-program', program })),
  },
  'add-holding': { needs: ['holding'], commands: (slots) => ofHoldings('add-holding', withLevel(slots)) },
  'drop-holding': { needs: ['holding'], commands: (slots) => ofHoldings('drop-holding', holdingsIn(slots)) },
  'change-level': { needs: ['holding', 'level'], commands: levelChange },
  'replace-holding': {
    needs: ['holding'],
    commands: (slots) => given(replacedIn(slots), (both) => ({ do: 'replace-holding', ...both })),
  },
  'set-contact': {
    needs: ['person'],
    commands: (slots) => ofOne(peopleTaking(slots), (name) => ({ do: 'set-contact', name })),
  },
  'set-stand-in': {
    needs: ['person'],
    commands: (slots) => ofOne(peopleTaking(slots), (name) => ({ do: 'set-stand-in', name })),
  },
  'unset-contact': {
    needs: [],
    commands: ({ text }) => [{ do: 'unset-contact', role: STAND_IN.test(text) ? 'stand-in' : 'contact' }],
  },
  'person-left': {
    needs: ['person'],
    commands: (slots) => given(peopleIn(slots)[0], (name) => ({ do: 'person-left', name })),
  },
  'set-time-zone': {
    needs: ['zone'],
    commands: (slots) => given(zoneIn(slots), (zone) => ({ do: 'set-time-zone', zone })),
  },
  'move-here': bare({ do: 'move-here' }),
  undo: bare({ do: 'undo' }),
  'delete-data': bare({ do: 'delete-data' }),
  'limit-changes': bare({ do: 'limit-changes', to: 'named' }),
  'open-changes': bare({ do: 'limit-changes', to: 'everyone' }),
  plan: bare({ do: 'make-plan' }),
} as const satisfies Readonly<
  Record<string, { needs: readonly string[]; commands: (slots: SlotValues) => readonly Command[] }>
>;

/** The zone said last, put right where it was a slip. */
function zoneIn(slots: SlotValues): string | undefined {
  const value = valuesOf(slots, 'zone').at(-1);
  return value?.entity?.kind === 'zone' ? value.entity.name : value?.text;
}

/** Of several people it cannot be told who is meant. */
function ofOne(names: readonly string[], make: (name: string) => Command): readonly Command[] {
  const [only] = names;
  return names.length === 1 && only !== undefined ? [make(only)] : [];
}

function ofHoldings(
  what: 'add-holding' | 'drop-holding',
  holdings: readonly HoldingPhrase[],
): readonly Command[] {
  return holdings.length > 0 ? [{ do: what, holdings }] : [];
}

/** "We are gold now, in Hosting": the only level said is the only holding's. */
function withLevel(slots: SlotValues): readonly HoldingPhrase[] {
  const holdings = holdingsIn(slots);
  const level = newLevelIn(slots);
  const [only] = holdings;
  return holdings.length === 1 && only && level !== undefined ? [{ text: only.text, level }] : holdings;
}

function levelChange(slots: SlotValues): readonly Command[] {
  const level = newLevelIn(slots);
  const holdings = holdingsIn(slots).map(({ text }) => ({ text, ...(level !== undefined && { level }) }));
  return level === undefined ? [] : ofHoldings('add-holding', holdings);
}

/** The programme from now on, as an id or as typed. */
function programIn(slots: SlotValues): string | undefined {
  const values = valuesOf(slots, 'program');
  const kept = values.filter((value) => !NOT_BEFORE.test(before(slots, value)));
  const value = kept.at(-1) ?? values.at(-1);
  if (value?.entity?.kind === 'program') return value.entity.id;
  // Other words are a programme's name only where they are written like one: it is said then that nobody knows it.
  return value && /\p{Lu}|\d/u.test(value.text) ? value.text : undefined;
}
