import { forecastOf } from '../../domain/forecast/forecast';
import { readinessOf } from '../../domain/forecast/readiness';
import { supposeLeft } from '../../domain/forecast/suppose';
import type { ExamRecord } from '../../domain/team/record-rows';
import type { TeamPicture } from '../../domain/team/team-picture';
import { describeHolding } from '../kit/describe-holdings';
import type { Fact } from '../kit/view';

/** What is somebody's who leaves. */
export interface Leaving {
  readonly name: string;
  readonly roles: readonly ('contact' | 'stand-in')[];
  /** Texts of their open items. */
  readonly items: readonly string[];
  readonly passes: readonly ExamRecord[];
  /** Who would follow; absent where nobody else is named. */
  readonly heir?: string | undefined;
}

/** What may become of it; `keep-passes` leaves what they passed on record. */
export interface LeavingChoice {
  readonly id: 'hand-over' | 'take-off' | 'keep-passes';
  readonly title: string;
}

interface LeavingDone {
  readonly withPasses: boolean;
  readonly handedTo?: string | undefined;
}

interface LeavingWords {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** The first is what "yes" means. */
  readonly choices: readonly LeavingChoice[];
  readonly done: (how: LeavingDone) => { readonly title: string; readonly notes: readonly string[] };
}

const MOST_NAMED = 4;

/** The question what becomes of somebody's passes, items and role, and what to say once it is done. */
export function describeLeaving(leaving: Leaving, picture: TeamPicture): LeavingWords {
  const { name, passes } = leaving;
  return {
    title: `${name} left: what becomes of what is theirs?`,
    text: `Nothing is changed before you choose.${passes.length > 0 ? ` ${costOf(leaving, picture)}` : ''}`,
    facts: [
      ...factOf('Role', rolesOf(leaving, picture)),
      ...factOf('Open items', leaving.items),
      ...factOf('Passes', [...new Set(passes.map(({ exam }) => exam))]),
    ],
    choices: choicesOf(leaving),
    done: (how) => ({ title: `Saved: ${name} is off here`, notes: notesOf(leaving, how, picture) }),
  };
}

/** What to say of somebody who has nothing here. */
export function namedNowhereWords(name: string): string {
  return `${name} is named nowhere here`;
}

function rolesOf({ roles }: Leaving, { program }: TeamPicture): readonly string[] {
  return roles.map((role) => (role === 'contact' ? program.words.renewer.name : 'stand-in'));
}

function factOf(title: string, names: readonly string[]): readonly Fact[] {
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `and ${more} more`] : names;
  return [{ title, value: shown.join('; ') }];
}

function choicesOf({ name, roles, items, passes, heir }: Leaving): readonly LeavingChoice[] {
  const [removes, keeps] = passes.length > 0 ? [', passes removed', ', passes stay'] : ['', ''];
  if (roles.length + items.length === 0) return [{ id: 'take-off', title: 'Yes, remove their passes' }];
  return [
    ...choiceIf(heir !== undefined, 'hand-over', `Yes: ${heir ?? ''} takes over${removes}`),
    { id: 'take-off', title: heir || removes ? `Yes: nobody for now${removes}` : `Yes, take ${name} off` },
    ...choiceIf(passes.length > 0, 'keep-passes', `Yes: nobody for now${keeps}`),
  ];
}

function choiceIf(applies: boolean, id: LeavingChoice['id'], title: string): readonly LeavingChoice[] {
  return applies ? [{ id, title }] : [];
}

/** What the team loses with the passes, by the forecast. */
function costOf({ passes }: Leaving, picture: TeamPicture): string {
  const readiness = readinessOf(picture);
  const people = passes.map(({ person }) => person);
  const then = forecastOf(supposeLeft(readiness, people)).lines;
  const worse = forecastOf(readiness).lines.filter(
    (line, at) => line.state === 'met' && then[at]?.state !== 'met',
  );
  if (worse.length === 0) return 'Without these passes the forecast stays as it is.';
  const names = worse.map((line) => {
    const held = { id: line.holdingId, ...(line.level && { level: line.level }) };
    return `${line.name} (${describeHolding(held, picture.program)})`;
  });
  return `Without these passes no longer met: ${names.join(', ')}.`;
}

function notesOf(
  { roles, items, passes }: Leaving,
  { withPasses, handedTo }: LeavingDone,
  { program }: TeamPicture,
): readonly string[] {
  const to = handedTo ?? 'nobody';
  return [
    ...roles.map((role) => `${role === 'contact' ? program.words.renewer.name : 'stand-in'}: ${to}.`),
    ...(items.length > 0
      ? [`${items.length === 1 ? '1 item is' : `${items.length} items are`} with ${to} now.`]
      : []),
    ...(passes.length > 0
      ? [
          `${passes.length === 1 ? '1 pass' : `${passes.length} passes`} ${withPasses ? 'removed; they no longer count.' : 'kept on record.'}`,
        ]
      : []),
    ...(roles.length > 0 && !handedTo ? [`Who follows? Say "${roles[0] ?? 'contact'}" and a name.`] : []),
  ];
}
