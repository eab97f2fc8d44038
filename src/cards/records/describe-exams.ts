import { buttonData } from '../../domain/requests/button-data';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import { coverageOn, fallsShortOn, type StepCoverage } from '../../domain/forecast/certification-coverage';
import type { CertificationStep } from '../../domain/forecast/certification-steps';
import type { JudgedPass } from '../../domain/records/pass-lifetime';
import { smallestFurtherPasses, type FurtherPass } from '../../domain/forecast/missing-passes';
import { heldSteps, isScored, trackOf } from '../../domain/forecast/held-steps';
import { judgedOn, readinessOf, type Readiness } from '../../domain/forecast/readiness';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import { describeHolding } from '../kit/describe-holdings';
import type { RecordLine, RecordSection, RecordsView } from './record-views';
import { undoButtons } from '../kit/undo-button';

interface Judged {
  readonly picture: TeamPicture;
  readonly readiness: Readiness;
  readonly on: CalendarDay;
}

const MOST_NAMED = 4;

/** Who passed what, how far each holding is covered on the anniversary, and the fewest further passes. */
export function describeExams(picture: TeamPicture, said?: string): RecordsView {
  const readiness = readinessOf(picture);
  const judged = { picture, readiness, on: judgedOn(readiness) };
  const { team } = picture;
  const steps = team.holdings.map((held) => ({ held, steps: heldSteps(readiness, held) }));
  const way = shortestWay(
    judged,
    steps.flatMap((each) => each.steps),
  );
  return {
    title: said ?? 'Exams and certifications',
    lead: `Judged as of ${formatDay(judged.on, team.locale)}. A person counts once in each line.`,
    notes: [],
    sections: [
      ...way,
      ...steps.map((each) => holdingSection(judged, each)),
      ...(readiness.exams.length > 0
        ? [{ title: 'Who passed what', lines: readiness.exams.map((exam) => examLine(exam, picture)) }]
        : []),
    ],
    buttons: [
      { title: 'Add a pass', data: buttonData({ action: 'open-form', form: 'exam' }) },
      { title: 'Say what is needed', data: buttonData({ action: 'open-form', form: 'need' }) },
      { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) },
      ...undoButtons(picture),
    ],
    ...historicalLine(picture),
  };
}

function holdingSection(
  judged: Judged,
  { held, steps }: { readonly held: Holding; readonly steps: readonly CertificationStep[] },
): RecordSection {
  const title = [describeHolding(held, judged.picture.program), ...trackWords(judged, held)].join(', ');
  if (steps.length === 0) {
    return {
      title,
      lines: [],
      notes: [
        'Which exams count, and how many people need one, the programme does not say. Read it on its page and tell me: "Say what is needed".',
      ],
    };
  }
  return { title, lines: steps.map((step) => stepLine(judged, step)) };
}

function trackWords({ picture, readiness }: Judged, held: Holding): string[] {
  const holding = picture.program.holdings.find(({ id }) => id === held.id);
  if (!holding || !isScored(holding)) return [];
  const track = trackOf(readiness, holding, held);
  return [`${holding.score.tracks.find(({ id }) => id === track)?.name ?? track} track`];
}

function stepLine({ picture, readiness, on }: Judged, step: CertificationStep): RecordLine {
  const { exams, today } = readiness;
  const { locale } = picture.team;
  const then = coverageOn(step, exams, on);
  const falls = fallsShortOn(step, exams, { from: today, to: on });
  const now = coverageOn(step, exams, today);
  const mark = then.missing === 0 ? 'met' : now.missing === 0 ? 'at-risk' : 'missing';
  const has = `${Math.min(then.people.length, step.people)} of ${peopleWords(step.people)}`;
  return {
    mark,
    text: `${stepName(step)}: ${has}${mark === 'at-risk' && falls ? `, short from ${formatDay(falls, locale)}` : ''}`,
    details: then.people.length > 0 ? [countedWords(then, locale)] : [],
  };
}

function stepName({ part, name, anyOf }: CertificationStep): string {
  if (part === 'scored') return name;
  const names = anyOf.map((each) => each.name);
  return part === 'gate' ? `${name}, required first: ${eitherOf(names)}` : eitherOf(names);
}

/** @example eitherOf(['70-532', '70-533', '70-534']) // '70-532 or 2 others' */
function eitherOf([first = '', second, ...others]: readonly string[]): string {
  if (second === undefined) return first;
  return others.length === 0 ? `${first} or ${second}` : `${first} or ${others.length + 1} others`;
}

function countedWords({ people }: StepCoverage, locale: string): string {
  const named = people
    .slice(0, MOST_NAMED)
    .map(({ person, until }) =>
      until === undefined ? person : `${person} (until ${formatDay(until, locale)})`,
    );
  const more = people.length - named.length;
  return `Counts: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The fewest further passes that close every gap, explained; nothing where none is open. */
function shortestWay({ readiness, on }: Judged, steps: readonly CertificationStep[]): RecordSection[] {
  const { passes, total, impossible, proven } = smallestFurtherPasses(steps, readiness.exams, {
    today: readiness.today,
    on,
  });
  if (total === 0 && impossible.length === 0) return [];
  return [
    {
      title:
        total === 0
          ? 'What cannot be closed'
          : `The shortest way: ${total === 1 ? 'one further pass' : `${total} further passes`}`,
      lines: [
        ...passes.map(passLine),
        ...impossible.map(({ step }) => ({
          mark: 'missing' as const,
          text: `${stepName(step)}: every certification has retired or stops counting before that day`,
          details: [],
        })),
      ],
      ...(!proven && {
        notes: ['There may be a way with fewer; the requirements are too tangled to be sure.'],
      }),
    },
  ];
}

function passLine({ people, anyOf, counts, candidates }: FurtherPass): RecordLine {
  const which = anyOf.length === 1 ? (anyOf[0] ?? '') : `one of: ${listed(anyOf)}`;
  // What is asked for stands in the line already.
  const names = [...new Set(counts.map((step) => stepName(step).replace(`: ${eitherOf(anyOf)}`, '')))];
  return {
    mark: 'plain',
    text: `${people === 1 ? 'One more person needs' : `${people} more people need`} ${which}`,
    details: [
      ...(names.every((name) => anyOf.includes(name)) ? [] : [`Counts for ${listed(names)}`]),
      ...(candidates.length > 0 ? [`Could be ${listed(candidates)}`] : []),
    ],
  };
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function peopleWords(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}

function examLine(pass: JudgedPass, { team }: TeamPicture): RecordLine {
  const { id, person, exam, passedOn, validUntil, untilComputed } = pass;
  const computed = untilComputed ? ' (computed from that day)' : '';
  const until = validUntil ? `, counts until ${formatDay(validUntil, team.locale)}${computed}` : '';
  return {
    mark: 'plain',
    text: `${person}: ${exam}`,
    details: [`Passed on ${formatDay(passedOn, team.locale)}${until}`],
    press: {
      title: `Change ${exam} of ${person}`,
      data: buttonData({ action: 'open-form', form: 'exam', id }),
    },
  };
}
