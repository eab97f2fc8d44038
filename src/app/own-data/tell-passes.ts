import { describeHolding } from '../../cards/kit/describe-holdings';
import { certificationKey, personKey } from '../../domain/records/exam-record';
import { type ExamRecord } from '../../domain/team/record-rows';
import { heldSteps } from '../../domain/forecast/held-steps';
import { readinessOf } from '../../domain/forecast/readiness';
import { dayWords, type Asked, type Told } from './asked/asked';
import { askedCertification, isPassOf } from './asked/asked-certification';
import { askedHolding } from './asked/asked-holding';
import { askedPerson, isOf, type AskedPerson } from './asked/asked-person';

const BUTTONS = ['exams', 'forecast'] as const;
const MOST_LISTED = 8;

/** Who passed what: a person's passes, who has a certification, whether somebody has it, or what counts for a holding. */
export function tellPasses(asked: Asked): Told {
  const { words } = asked;
  const all = readinessOf(asked.picture).exams;
  if (all.length === 0)
    return { answer: words.records.noPasses, more: [words.records.addPass], buttons: BUTTONS };
  const certification = askedCertification(asked);
  const person = askedPerson(asked);
  const passes = certification === undefined ? all : all.filter((each) => isPassOf(each, certification));
  const answer = person
    ? answerOfPerson(asked, passes, { person, certification })
    : certification !== undefined
      ? answerOfCertification(asked, passes, certification)
      : answerOfHolding(asked, all);
  const people = new Set(all.map((each) => personKey(each.person))).size;
  const summary = words.records.passes(all.length, people);
  if (answer === undefined) return { answer: summary, more: linesOf(asked, all), buttons: BUTTONS };
  return { answer, more: [summary, ...linesOf(asked, all)], buttons: BUTTONS };
}

function answerOfPerson(
  asked: Asked,
  passes: readonly ExamRecord[],
  { person, certification }: { readonly person: AskedPerson; readonly certification: string | undefined },
): string {
  // Of two people of one first name each is told apart.
  const names = person.names.length > 0 ? person.names : [person.said];
  return names.map((who) => answerOfOne(asked, passes, { who, certification })).join(' ');
}

function answerOfOne(
  asked: Asked,
  passes: readonly ExamRecord[],
  { who, certification }: { readonly who: string; readonly certification: string | undefined },
): string {
  const { words } = asked;
  const theirs = passes.filter((each) => isOf([who], each.person)).map((each) => passOf(asked, each));
  const [first] = theirs;
  if (certification !== undefined)
    return first ? words.records.passed(first) : words.records.notPassed(who, certification);
  return first ? words.records.passesOf(who, theirs) : words.records.noPassOf(who);
}

function answerOfCertification(asked: Asked, passes: readonly ExamRecord[], certification: string): string {
  const { words } = asked;
  // A person who passed it twice is one person.
  const people = [...new Map(passes.map((each) => [personKey(each.person), each])).values()];
  return people.length === 0
    ? words.records.nobodyPassed(certification)
    : words.records.passedBy(
        certification,
        people.map((each) => passOf(asked, each)),
      );
}

function answerOfHolding(asked: Asked, all: readonly ExamRecord[]): string | undefined {
  const { words, picture } = asked;
  const named = askedHolding(asked);
  if (!named) return undefined;
  const { program } = picture;
  const [first] = named.holdings;
  if (!first) return words.team.unknownHolding(named.said, program.words.holding.name, program.name);
  const counting = heldSteps(readinessOf(picture), first).flatMap(({ anyOf }) => anyOf);
  const keys = new Set(counting.map(({ name }) => certificationKey(name)));
  const passes = all.filter(({ exam }) => keys.has(certificationKey(exam)));
  const holding = describeHolding(first, program);
  return passes.length === 0
    ? words.records.noPassFor(holding)
    : words.records.passesFor(
        holding,
        passes.map((each) => passOf(asked, each)),
      );
}

function passOf(asked: Asked, { person, exam, passedOn }: ExamRecord) {
  return { who: person, exam, when: dayWords(asked, passedOn) };
}

function linesOf(asked: Asked, all: readonly ExamRecord[]): readonly string[] {
  const more = all.length - MOST_LISTED;
  const lines = all.slice(0, MOST_LISTED).map((each) => asked.words.records.passLine(passOf(asked, each)));
  return more > 0 ? [...lines, asked.words.items.more(more)] : lines;
}
