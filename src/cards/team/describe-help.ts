import { buttonData } from '../../domain/requests/button-data';
import { programOf, type Program, type Programs } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { PlaceKind } from '../../domain/team/place';
import { historicalLine } from '../kit/historical-line';
import { capitalised, describeCountdown } from '../kit/describe-countdown';
import type { HelpView } from '../kit/message-views';
import type { WelcomeView } from './team-views';
import type { Button } from '../kit/view';

const GROUPS: HelpView['groups'] = [
  {
    title: 'Your renewal',
    lines: [
      { say: 'status', get: 'date, days left, what is done and what comes next' },
      { say: 'anniversary 30 June 2027', get: 'sets or corrects your date' },
      { say: 'checklist', get: 'what is to be done, to tick together' },
      {
        say: 'preview',
        get: 'the reminders and the days they will be posted; "reminder texts" changes them',
      },
    ],
  },
  {
    title: 'Your team',
    lines: [
      { say: 'setup', get: 'programme, date, what you hold, who renews, time zone' },
      { say: 'add Cloud Platform gold', get: 'adds to what you hold; "drop" takes it away' },
      { say: 'contact Megan Bowen', get: 'names who renews, so that I can mention them' },
      { say: 'undo', get: 'takes back what was changed last; each change has its button for 24 hours' },
    ],
  },
  {
    title: 'Will you make it?',
    lines: [
      { say: 'forecast', get: 'what is met, missing or unknown on the day' },
      {
        say: 'references, exams, score',
        get: 'what it is judged by; "add reference Fabrikam, 3 March 2027"',
      },
      { say: 'share with contact', get: 'sends all this to the person who renews' },
      { say: 'calendar, export, import', get: 'your dates and records as files, and lines back in' },
    ],
  },
  {
    title: 'The programme',
    lines: [
      { say: 'requirements', get: 'what you need for what you hold' },
      { say: 'changes, calls, support, sign-in', get: 'what is new, who helps' },
      { say: 'any question', get: 'an answer with its source, or an honest "I don\'t know"' },
    ],
  },
];

/** What the bot can do, and the next sensible step for this team. */
export function describeHelp(picture: TeamPicture | undefined): HelpView {
  return {
    next: describeNextStep(picture),
    groups: GROUPS,
    buttons: [
      { title: picture ? 'Where we stand' : 'Set up', data: picture ? showStatus : openSetUp },
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
    ],
    ...(picture && historicalLine(picture)),
  };
}

const showStatus = buttonData({ action: 'show', what: 'status' });
const openSetUp = buttonData({ action: 'open-set-up' });

function describeNextStep(picture: TeamPicture | undefined): HelpView['next'] {
  if (!picture) {
    return {
      text: 'Tell me your anniversary date and what you hold, and I remind you in time.',
      button: { title: 'Set up', data: openSetUp },
    };
  }
  const { team, program } = picture;
  const countdown = describeCountdown(picture);
  if (!countdown) {
    return {
      text: `I do not know your ${program.words.date.name} yet, so nobody is being reminded. ${program.words.date.find.text}`,
      button: { title: 'Set the date', data: openSetUp },
    };
  }
  if (team.holdings.length === 0) {
    return {
      text: `Tell me your ${program.words.holding.plural}, and I show only what concerns you.`,
      button: { title: 'Add them', data: openSetUp },
    };
  }
  return {
    text: `${countdown.date}: ${countdown.daysLeft} days left. The checklist shows what is still open.`,
    button: { title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
  };
}

/** The button of a question that an answer of the pack knows word for word. */
function questionButtons(program: Program, question: string): readonly Button[] {
  const known = program.answers.filter(({ questions }) => questions.includes(question)).slice(0, 1);
  return known.map(({ id }) => ({
    title: asked(question),
    data: buttonData({ action: 'answer', programId: program.id, answerId: `answer:${id}` }),
  }));
}

/** @example asked('when can we renew') // 'When can we renew?' */
function asked(question: string): string {
  return `${capitalised(question.replace(/\?$/, ''))}?`;
}

/** The card a place gets once when the bot is installed. */
export function describeWelcome(
  programs: Programs,
  occasion: { readonly placeKind: PlaceKind; readonly installedBy?: string | undefined },
): WelcomeView {
  const program = programOf(programs, programs.defaultId);
  return {
    place: occasion.placeKind,
    ...(occasion.installedBy && { installedBy: occasion.installedBy }),
    programName: program.name,
    questions: program.welcomeQuestions.flatMap((question) => questionButtons(program, question)),
    ...historicalLine({ program }),
  };
}
