import { dayFinder } from '../../understanding/entities/day-finder';
import type { KnownPerson } from '../../understanding/entities/entity-context';
import type { MessageContext } from '../../understanding/understand-message';
import type { AppContext } from './app-context';
import type { IncomingMessage } from './conversation';
import { dayContextOf, shortFormContext } from './short-form-context';
import type { Turn } from './turn';

const ofTurn = new WeakMap<Turn, MessageContext>();

/** What a message of this turn is understood with; the same one for all who ask, so that nothing is read twice. */
export function messageContext(ctx: AppContext, turn: Turn): MessageContext {
  const known = ofTurn.get(turn) ?? madeContext(ctx, turn);
  ofTurn.set(turn, known);
  return known;
}

function madeContext(ctx: AppContext, turn: Turn): MessageContext {
  const { program, rows, picture } = turn;
  const forms = shortFormContext(ctx, turn);
  return {
    learned: ctx.learned,
    forms,
    entities: {
      days: dayFinder(dayContextOf(ctx, turn)),
      programs: ctx.programs,
      program,
      holdings: picture?.team.holdings ?? [],
      get items() {
        return forms.items;
      },
      customers: rows.ref.map(({ value }) => value.customer),
      people: knownPeople(turn),
    },
  };
}

/** Whom the place knows: mentions first, since they are meant for certain. */
function knownPeople({ input, rows, picture }: Turn): readonly KnownPerson[] {
  const mentions = 'mentions' in input ? (input as IncomingMessage).mentions : [];
  const team = picture?.team;
  const named = [team?.contact, team?.standIn, team?.setUpBy].flatMap((each) => each ?? []);
  const assigned = rows.item.flatMap(({ value }) => value.assignee ?? []);
  const ticked = rows.tick.map(({ value }) => value.by);
  const passed = rows.exam.map(({ value }) => ({ name: value.person }));
  return [...mentions, ...named, ...assigned, ...ticked, ...passed, input.person];
}
