import { buttonData } from '../../domain/requests/button-data';
import { concerns } from '../../domain/cycle/checklist';
import type { Program, ProgramHolding, Programs, SignInStep } from '../../domain/program/program';
import type { Holding, Team } from '../../domain/team/team';
import { historicalLine } from '../kit/historical-line';
import { describeAsOf, describeSource } from '../kit/describe-source';
import { capitalised } from '../kit/describe-countdown';
import type {
  DatedView,
  ProgramsView,
  RequirementsView,
  SignInView,
  SupportLine,
  SupportView,
} from './program-views';
import type { Button } from '../kit/view';

const supportButton: Button = { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) };

/** Whose view it is: the programme, and what the team holds of it. */
export interface Audience {
  readonly program: Program;
  readonly team?: Team | undefined;
}

/** The requirements of the holdings asked for, or of what the team holds, or of the programme's first ones. */
export function describeRequirements(
  { program, team }: Audience,
  asked: readonly Holding[],
): RequirementsView {
  const held = (team?.holdings ?? []).filter(({ id }) => program.holdings.some((each) => each.id === id));
  const shown = asked.length > 0 ? asked : held;
  const holdings: readonly Holding[] =
    shown.length > 0 ? shown : program.holdings.slice(0, 1).map(({ id }) => ({ id }));
  return {
    title: `${capitalised(program.words.holding.name)} requirements`,
    sections: holdings.flatMap((holding) => describeSections(program, holding)),
    ...(shown.length === 0 && {
      note: `I do not know yet what you hold. Say "add" and a ${program.words.holding.name}, or "requirements" and its name. I know: ${program.holdings.map((each) => each.name).join(', ')}.`,
    }),
    buttons: [{ title: 'Changes', data: buttonData({ action: 'show', what: 'changes' }) }, supportButton],
    ...historicalLine({ program }),
  };
}

function describeSections(program: Program, held: Holding): RequirementsView['sections'] {
  const holding = program.holdings.find((each) => each.id === held.id);
  if (!holding) return [];
  const levels = held.level ? [held.level] : holding.levels;
  if (levels.length === 0) return [describeSection(program, holding, undefined)];
  return levels.map((level) => describeSection(program, holding, level));
}

function describeSection(
  program: Program,
  holding: ProgramHolding,
  level: string | undefined,
): RequirementsView['sections'][number] {
  const levelName = program.levels.find((each) => each.id === level)?.name;
  const wanted = holding.requirements.filter((each) => !each.level || !level || each.level === level);
  const weakest = wanted.find((each) => each.confidence !== 'first-hand') ?? wanted[0] ?? holding;
  return {
    title: levelName ? `${holding.name}, ${levelName}` : holding.name,
    requirements: wanted.map((each, at) => ({
      name: each.name,
      markdown: each.text,
      links: each.links.filter((link) => !linkedBefore(link.url, wanted.slice(0, at))),
    })),
    source: describeSource(weakest, program),
  };
}

/** The same page is linked once in a section. */
function linkedBefore(url: string, before: ProgramHolding['requirements']): boolean {
  return before.some(({ links }) => links.some((link) => link.url === url));
}

/** So many changes are read in one go; older ones are asked for. */
const MOST_CHANGES = 8;

/** What changed in the programme, newest first, limited to what concerns the team. */
export function describeChanges({ program, team }: Audience): DatedView {
  const entries = [...program.changes]
    .filter((change) => !team || concerns(change.holdings, team, program.holdings))
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((change) => ({
      when: describeAsOf(change.date),
      title: change.title,
      markdown: change.text,
      links: change.links,
      source: describeSource(change, program),
    }));
  return {
    entries: entries.slice(0, MOST_CHANGES),
    ...(entries.length > MOST_CHANGES && { older: entries.length - MOST_CHANGES }),
    ...(entries.length === 0 && { empty: 'I know of no changes that concern you.' }),
    buttons: [
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      supportButton,
    ],
    ...historicalLine({ program }),
  };
}

/** The routes to support, with what each is good for. */
export function describeSupport({ program }: Audience): SupportView {
  return {
    programName: program.name,
    routes: supportLines(program),
    buttons: [{ title: 'Sign-in help', data: buttonData({ action: 'show', what: 'sign-in' }) }],
    ...historicalLine({ program }),
  };
}

export function supportLines(program: Program): readonly SupportLine[] {
  return program.support.map((route) => ({
    title: route.title,
    markdown: route.text,
    ...(route.url && { link: { title: `Open: ${route.title}`, url: route.url } }),
    source: describeSource(route, program),
  }));
}

/** One step of the sign-in help; the first when none is named. */
export function describeSignIn(program: Program, step: SignInStep | undefined): SignInView {
  const shown = step ?? program.signIn[0];
  if (!shown) {
    return {
      markdown: 'This programme pack holds no sign-in help. Support can get you in.',
      options: [supportButton],
      ...historicalLine({ program }),
    };
  }
  return {
    ...(shown.ask && { ask: shown.ask }),
    ...(shown.advice && { markdown: shown.advice }),
    options: [
      ...shown.options.map(({ label, next }) => ({
        title: label,
        data: buttonData({ action: 'sign-in-step', programId: program.id, stepId: next }),
      })),
      ...(shown.options.length === 0 ? [supportButton] : []),
    ],
    links: shown.links,
    source: describeSource(shown, program),
    ...historicalLine({ program }),
  };
}

/** The programmes there are to choose from. */
export function describePrograms(programs: Programs, currentId: string): ProgramsView {
  return {
    programs: [...programs.byId.values()].map((program) => ({
      programId: program.id,
      name: program.name,
      about: program.historical ?? `As of ${describeAsOf(program.asOf)}`,
      current: program.id === currentId,
    })),
  };
}
