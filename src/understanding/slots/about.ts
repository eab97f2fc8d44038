import type { HoldingPhrase } from '../../domain/requests/command';
import type { DateReading } from '../../domain/time/date-reading';
import { overlaps } from '../entities/entity';
import type { DayWindow } from '../entities/find-window';
import type { LabelTemplates } from './label-template';
import type { ItemFacet } from './said/item-facet';
import { leftWords } from './left-words';
import { messageParts } from './message-parts';
import { daysBeforeIn, newDayIn } from './said/said-days';
import { holdingsIn } from './said/said-holdings';
import { itemsIn } from './said/said-items';
import { peopleIn } from './said/said-people';
import type { Supposed } from '../../domain/requests/command';
import { entitiesOf, valuesOf, type SlotValues } from './slot-values';

/** What a question about the team's own data, or a card that is asked for, is about; only what was said is set. */
export interface About {
  /** A name; "me" is the sender. */
  readonly person?: string;
  readonly holding?: HoldingPhrase;
  /** A level's id. */
  readonly level?: string;
  readonly item?: string;
  readonly certification?: string;
  readonly customer?: string;
  readonly date?: DateReading;
  readonly zone?: string;
  /** What of the checklist's items is asked for. */
  readonly facet?: ItemFacet;
  /** The time that is asked about. */
  readonly window?: DayWindow;
  /** A programme's id. */
  readonly program?: string;
  readonly count?: number;
  /** What is supposed, part by part. */
  readonly suppose?: readonly Supposed[];
  /** Words that are neither a name nor the label's own. */
  readonly topic?: string;
}

/** What a message names, for the label that it was understood as. */
export function aboutOf(slots: SlotValues, of: LabelTemplates): About {
  const date = newDayIn(slots);
  const parts = messageParts(
    slots.text,
    slots.values.flatMap(({ entity }) => entity ?? []),
  );
  const left = leftWords(parts, of);
  const about = {
    person: personIn(slots),
    holding: holdingsIn(slots)[0],
    level: entitiesOf(slots, 'level')[0]?.id,
    item: itemsIn(slots)[0],
    certification: nameIn(slots, 'certification'),
    customer: nameIn(slots, 'customer'),
    date: date.kind === 'missing' ? undefined : date,
    zone: valuesOf(slots, 'zone')[0]?.text,
    program: entitiesOf(slots, 'program')[0]?.id,
    count: entitiesOf(slots, 'number')[0]?.value ?? daysBeforeIn(slots)[0],
    topic:
      left && !slots.values.some((each) => overlaps(each, left))
        ? slots.text.slice(left.start, left.end)
        : undefined,
  };
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

/** Other words stand for somebody only where no name is known. */
function personIn(slots: SlotValues): string | undefined {
  return entitiesOf(slots, 'person')[0]?.name ?? peopleIn(slots)[0];
}

function nameIn(slots: SlotValues, kind: 'certification' | 'customer'): string | undefined {
  const [value] = valuesOf(slots, kind);
  if (value?.entity?.kind === kind) return value.entity.name;
  return value?.text;
}
