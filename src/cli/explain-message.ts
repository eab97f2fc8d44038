import { formatISO } from 'date-fns';
import { day } from '../domain/calendar-day';
import { loadLearned, MODELS } from '../programs/kept-models';
import { loadPrograms, SHIPPED_PACKS } from '../programs/load-programs';
import { isChange, kindOf } from '../understanding/decision/command-kind';
import { wordsOf } from '../understanding/decision/command-words';
import { decideChange, type ChangeVerdict } from '../understanding/decision/gate';
import { dayFinder } from '../understanding/entities/day-finder';
import { maskEntities } from '../understanding/entities/mask-entities';
import { readDay } from '../understanding/entities/read-day';
import { readDaysBefore } from '../understanding/entities/read-days-before';
import { readUntil } from '../understanding/entities/read-until';
import { nearestExamples } from '../understanding/examples/nearest-examples';
import {
  namedIn,
  understandMessage,
  type Meaning,
  type MessageContext,
} from '../understanding/understand-message';
import { EXAMPLES, readExamples } from './read-examples';

const DEFAULT_PACK = 'maicpp';
const LIKELIEST = 4;
const NEAREST = 3;

/**
 * What a sentence is understood as in a team of the default programme, as lines: each part with what it names, the
 * likeliest labels, the nearest examples, and whether a change of it is done, proposed or none.
 */
export function explainMessage(sentence: string, now: Date): readonly string[] {
  const context = plainContext(now);
  return understandMessage(sentence, context).flatMap((meaning) => explain(meaning, context));
}

function explain(meaning: Meaning, context: MessageContext): readonly string[] {
  const { text, by, label, command, missing, ranked } = meaning;
  const entities = namedIn(text, context);
  const masked = maskEntities(text, entities);
  const { files } = readExamples(EXAMPLES);
  const near = label
    ? nearestExamples(
        files.flatMap(({ examples }) => examples).filter((each) => each.label === label),
        masked,
        NEAREST,
      )
    : [];
  return [
    `"${text}"`,
    `  names      ${entities.map((each) => `${each.kind} "${text.slice(each.start, each.end)}"`).join(', ') || 'nothing'}`,
    `  read as    ${by === 'short-form' ? 'a documented short form' : masked}`,
    ...ranked.slice(0, LIKELIEST).map((each) => `  likely     ${each.probability.toFixed(3)}  ${each.label}`),
    ...near.map((each) => `  near       ${each.text}`),
    `  asks for   ${command ? JSON.stringify(command) : (label ?? 'nothing')}`,
    ...(missing.length > 0 ? [`  lacks      ${missing.join(', ')}`] : []),
    `  so it is   ${verdictWords(verdictOf(meaning))}`,
  ];
}

function verdictOf({ text, by, command, spans }: Meaning): ChangeVerdict | undefined {
  if (!command || !isChange(command)) return undefined;
  return decideChange({
    ...{ command, text, understoodBy: by, entities: spans },
    vocabulary: wordsOf(kindOf(command)),
    stored: { setUp: true },
  });
}

function verdictWords(verdict: ChangeVerdict | undefined): string {
  if (!verdict) return 'shown, told or answered: nothing is changed by it';
  const words = { do: 'done', propose: 'proposed', 'not-a-change': 'no change' } as const;
  return verdict.kind === 'do' ? words.do : `${words[verdict.kind]} (${verdict.why})`;
}

/** A team that has stored nothing yet. */
function plainContext(now: Date): MessageContext {
  const programs = loadPrograms(SHIPPED_PACKS, DEFAULT_PACK);
  const program = programs.byId.get(DEFAULT_PACK);
  if (!program) throw new Error(`There is no pack "${DEFAULT_PACK}".`);
  const days = { today: day(formatISO(now, { representation: 'date' })), locale: 'en-GB' };
  return {
    learned: loadLearned(MODELS),
    forms: {
      ...{ locale: days.locale, programs, program, items: program.items },
      days: {
        day: (text, direction) =>
          readDay(text, { ...days, direction: direction === 'back' ? 'past' : 'ahead' }),
        until: (text) => readUntil(text, days),
        daysBefore: (text) => {
          const read = readDaysBefore(text, days);
          return read.kind === 'days' && read.unread.length === 0 ? read.days : undefined;
        },
      },
    },
    entities: {
      ...{ days: dayFinder(days), programs, program, holdings: [] },
      ...{ items: program.items, customers: [], people: [] },
    },
  };
}
