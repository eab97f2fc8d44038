import type { Command, RecordCommand, ReferencePhrase } from '../../../domain/requests/command';
import { countIn, pastDayIn } from '../said/said-days';
import { holdingIn, holdingsIn } from '../said/said-holdings';
import { peopleIn } from '../said/said-people';
import { before, valuesOf, type SlotValues } from '../slot-values';
import { given } from './whole-change';

const NOT_BEFORE = /\b(?:not|from|under|nicht|von|unter)\s+$/;

/** Changes to references, passes, needs and figures. */
export const recordChanges = {
  'add-reference': {
    needs: ['customer'],
    commands: (slots) => references(slots).map((each) => record({ do: 'add-reference', ...each })),
  },
  'change-reference': {
    needs: ['customer'],
    commands: (slots) => {
      const [first] = references(slots);
      return given(first, (reference) =>
        record({ do: 'change-reference', ...reference, holding: newHoldingIn(slots) }),
      );
    },
  },
  'remove-reference': {
    needs: ['customer'],
    commands: (slots) => customers(slots).map((customer) => record({ do: 'remove-reference', customer })),
  },
  'need-references': {
    needs: ['count'],
    commands: (slots) =>
      given(countIn(slots), (count) => record({ do: 'need-references', count, holding: holdingIn(slots) })),
  },
  'add-exam': { needs: ['person', 'certification'], commands: addExams },
  'remove-exam': { needs: ['person', 'certification'], commands: removeExams },
  'need-exams': {
    needs: ['count', 'certification'],
    commands: (slots) => {
      const exams = certifications(slots);
      if (exams.length === 0) return [];
      return given(countIn(slots), (people) =>
        record({ do: 'need-exams', people, exams, holding: holdingIn(slots) }),
      );
    },
  },
  // Which of many figures a number is stands on the card in which all of them are entered.
  'set-figure': {
    needs: [],
    commands: (slots) => {
      const about = holdingIn(slots);
      return [{ do: 'show', what: 'score', ...(about !== '' && { about }) }];
    },
  },
} as const satisfies Readonly<
  Record<string, { needs: readonly string[]; commands: (slots: SlotValues) => readonly Command[] }>
>;

function record(change: RecordCommand): Command {
  return { do: 'records', change };
}

function customers(slots: SlotValues): readonly string[] {
  const named = valuesOf(slots, 'customer').map(({ entity, text }) =>
    entity?.kind === 'customer' ? entity.name : text,
  );
  return [...new Set(named)];
}

function references(slots: SlotValues): readonly ReferencePhrase[] {
  const said = { date: pastDayIn(slots), holding: holdingIn(slots) };
  return customers(slots).map((customer) => ({ customer, ...said }));
}

/** The holding from now on: of several the last that is not left behind. */
function newHoldingIn(slots: SlotValues): string {
  const values = valuesOf(slots, 'holding');
  const phrases = holdingsIn(slots);
  const kept = phrases.filter((_, at) => {
    const value = values[at];
    return value === undefined || !NOT_BEFORE.test(before(slots, value));
  });
  return (kept.at(-1) ?? phrases.at(-1))?.text ?? '';
}

const BEFORE_TITLE =
  '(?:the |an? |his |her |their |my |die |den )*(?:exam |certification |certificate |prüfung )?';
const AROUND_TITLE = new RegExp(`^${BEFORE_TITLE}|(?: exam| certification| certificate)$`, 'gi');

function certifications(slots: SlotValues): readonly string[] {
  const named = valuesOf(slots, 'certification').map(({ entity, text }) =>
    entity?.kind === 'certification' ? entity.name : text.replace(AROUND_TITLE, ''),
  );
  return [...new Set(named.filter((name) => name !== ''))];
}

/** Every person named passed every exam named. */
function addExams(slots: SlotValues): readonly Command[] {
  const date = pastDayIn(slots);
  return pairs(slots).map(({ person, exam }) => record({ do: 'add-exam', person, exam, date }));
}

function removeExams(slots: SlotValues): readonly Command[] {
  return pairs(slots).map((pair) => record({ do: 'remove-exam', ...pair }));
}

function pairs(slots: SlotValues): readonly { readonly person: string; readonly exam: string }[] {
  const people = peopleIn(slots);
  const others = people.filter((name) => name !== 'me');
  const exams = certifications(slots);
  return (others.length > 0 ? others : people).flatMap((person) => exams.map((exam) => ({ person, exam })));
}
