import type { Command } from './command';
import { commandPrefix } from './command-prefix';
import { expandExamples } from './expand-examples';
import { isLooselyOwn } from './loose-reading';
import { clausesOf } from './message-clause';
import { phrasesOf, type Reading } from './message-reading';
import { messageText } from './message-text';
import { learn, type Classifier, type Example } from './own-classifier';
import { ownCounterExamples } from './own-counter-examples';
import { ownExamples } from './own-examples';
import { featuresOf, namedIn, type Named } from './own-features';
import { programOf, type Program, type Programs } from './program';

/** From this likelihood on a message is taken for a question about the team; nothing is changed by such a question. */
const LIKELY = 0.42;
/** The same for one that does not ask from its first word on: it may be a request. */
const LIKELY_TOLD = 0.7;
/** How things are done is a matter of the programme. */
const HOW_TO =
  /\b(?:where (?:do|can|should|must) (?:i|we)|how (?:do|can|should|must) (?:i|we) (?!stand\b|look\b)|how to\b)/;
/** From this likelihood on it is not, whatever a rule says. */
const SURELY_NOT = 0.97;
/** How often an example counts for one question that a pack answers: there are many more of those. */
const EXAMPLE_WEIGHT = 4;
const NOT_OWN = 'none';
/** Subjects that programmes speak of as well: only a word about the team makes them its own. */
const OF_PROGRAMMES_TOO: ReadonlySet<string> = new Set([
  'date',
  'contact',
  'holdings',
  'program',
  'time-zone',
]);

interface Learned {
  readonly classifier: Classifier;
  readonly named: Named;
}

const learned = new WeakMap<Programs, Learned>();

/**
 * A question about the team in words that no rule knows, told from questions about programmes by its likeness to
 * examples of both. Learns at its first use, from the examples and from the questions of the packs.
 */
export function ownByExamples(reading: Reading): Command | undefined {
  // "Contact on holiday" was to change something: what would be right is said instead.
  if (commandPrefix(reading.source) || HOW_TO.test(reading.message.plain)) return undefined;
  const { label, likelihood } = likeness(reading);
  if (label === NOT_OWN || likelihood < (reading.asks ? LIKELY : LIKELY_TOLD)) return undefined;
  const command = commandFor(label);
  return command && OF_PROGRAMMES_TOO.has(label) && isLooselyOwn(command, reading.source)
    ? undefined
    : command;
}

/** Whether a message is so much like those that programmes answer that no rule may take it for one about the team. */
export function isSurelyNotOwn(reading: Reading): boolean {
  const { label, likelihood } = likeness(reading);
  return label === NOT_OWN && likelihood >= SURELY_NOT;
}

export function likeness(reading: Reading): { readonly label: string; readonly likelihood: number } {
  const text = reading.clauses.sentences[0]?.text ?? '';
  const { classifier, named } = learnedFrom(reading.context.programs);
  return classifier.classify(featuresOf(text, named));
}

function commandFor(label: string): Command | undefined {
  if (label === 'status') return { do: 'show', what: 'status' };
  for (const topic of Object.keys(ownExamples) as (keyof typeof ownExamples)[]) {
    if (topic === label && topic !== 'status') return { do: 'ask', about: topic };
  }
  return undefined;
}

function learnedFrom(programs: Programs): Learned {
  const known = learned.get(programs);
  if (known) return known;
  const named = namedIn(programs);
  const classifier = learn([...ownLessons(programs, named), ...packLessons(programs, named)]);
  const made = { classifier, named };
  learned.set(programs, made);
  return made;
}

function ownLessons(programs: Programs, named: Named): Example[] {
  const program = programOf(programs, undefined);
  const labelled = [...Object.entries(ownExamples), [NOT_OWN, ownCounterExamples] as const];
  return labelled.flatMap(([label, lines]) => {
    const weight = label === NOT_OWN ? 1 : EXAMPLE_WEIGHT;
    return expandExamples(lines).map((text) => ({ ...lessonOf(text, program, named), label, weight }));
  });
}

function packLessons(programs: Programs, named: Named): Example[] {
  return [...programs.byId.values()].flatMap((program) =>
    program.answers
      .flatMap(({ questions }) => questions)
      .map((text) => ({ ...lessonOf(text, program, named), label: NOT_OWN, weight: 1 })),
  );
}

function lessonOf(text: string, program: Program, named: Named): Pick<Example, 'features'> {
  const [whole] = clausesOf(messageText(text, { phrases: phrasesOf(program) })).sentences;
  return { features: featuresOf(whole?.text ?? '', named) };
}
