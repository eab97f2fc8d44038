import { formatDay } from '../../domain/time/calendar-day';
import type { KeptChange } from '../../domain/requests/command-schema';
import { findHolding } from '../../understanding/names/holding-search';
import { describeHolding, nameHoldings } from '../kit/describe-holdings';
import type { ProposalOccasion, Proposed } from './proposed';
import { proposedRecord } from './proposed-record';

type Proposals = {
  readonly [K in KeptChange['do']]: (
    change: Extract<KeptChange, { do: K }>,
    occasion: ProposalOccasion,
  ) => Proposed;
};

const PROPOSALS: Proposals = {
  'set-date': ({ date }, { picture, program, locale }) => {
    const { name } = program.words.date;
    const to = date.kind === 'day' ? formatDay(date.day, locale) : undefined;
    const from = picture?.team.anniversary;
    return from
      ? { title: `Change the ${name}?`, yes: 'Yes, change it', from: formatDay(from, locale), to }
      : { title: `Save this as your ${name}?`, yes: 'Yes, save it', to };
  },
  'date-unknown': () => ({ title: 'Note that you do not know the date yet?', yes: 'Yes, note it' }),
  'add-holding': ({ holdings }, occasion) => ({
    title: 'Add to what you hold?',
    yes: 'Yes, add it',
    ...heldWith(occasion, holdings),
  }),
  'drop-holding': ({ holdings }, occasion) => ({
    title: 'Remove from what you hold?',
    yes: 'Yes, remove it',
    ...heldWithout(occasion, holdings),
  }),
  'replace-holding': ({ from, to }, occasion) => ({
    title: 'Put one in the place of the other?',
    yes: 'Yes, replace it',
    from: namesOf(occasion, from),
    to: namesOf(occasion, to),
  }),
  'unset-contact': ({ role }, { picture }) =>
    role === 'contact'
      ? { title: 'Name nobody as who renews?', yes: 'Yes, nobody', from: picture?.team.contact?.name }
      : { title: 'Name nobody as who stands in?', yes: 'Yes, nobody', from: picture?.team.standIn?.name },
  'person-left': ({ name }) => ({ title: `Has ${name} left?`, yes: 'Yes, they left' }),
  'set-contact': ({ name }, { picture }) => ({
    title: 'Change who renews?',
    yes: 'Yes, change it',
    from: picture?.team.contact?.name,
    to: whoever(name),
  }),
  'set-stand-in': ({ name }, { picture }) => ({
    title: 'Change who stands in?',
    yes: 'Yes, change it',
    from: picture?.team.standIn?.name,
    to: whoever(name),
  }),
  'set-program': (change, { program }) => ({
    title: 'Change the programme?',
    yes: 'Yes, change it',
    from: program.name,
    to: change.program,
  }),
  'set-time-zone': ({ zone }, { picture }) => ({
    title: 'Change the time zone?',
    yes: 'Yes, change it',
    from: picture?.team.timeZone,
    to: zone,
  }),
  snooze: ({ until }, { locale }) => ({
    title: 'Put the reminder off?',
    yes: 'Yes, put it off',
    to: untilWords(until, locale),
  }),
  pause: ({ until }, { locale }) => ({
    title: 'Pause the reminders?',
    yes: 'Yes, pause them',
    to: untilWords(until, locale),
  }),
  resume: () => ({ title: 'Turn the reminders on again?', yes: 'Yes, turn them on' }),
  renewed: () => ({ title: 'Did you renew?', yes: 'Yes, we renewed' }),
  'extra-stages': ({ days, more = false }, { picture }) => ({
    title: more ? 'Add to the extra reminders?' : 'Change the extra reminders?',
    yes: more ? 'Yes, add them' : 'Yes, change them',
    from: daysBefore(picture?.team.extraStages ?? []),
    to: daysBefore([...(more ? (picture?.team.extraStages ?? []) : []), ...days]) ?? 'none',
  }),
  escalation: ({ on }) =>
    on
      ? { title: 'Turn on escalation to the contact?', yes: 'Yes, turn it on' }
      : { title: 'Turn off escalation to the contact?', yes: 'Yes, turn it off' },
  'limit-changes': ({ to }) =>
    to === 'named'
      ? { title: 'Let only the named people change things?', yes: 'Yes, limit it' }
      : { title: 'Let everybody here change things?', yes: 'Yes, everybody' },
  tick: ({ item }) => ({ title: 'Tick this item?', yes: 'Yes, it is done', to: item }),
  untick: ({ item }) => ({ title: 'Open this item again?', yes: 'Yes, open it', to: item }),
  'add-item': ({ item }) => ({ title: 'Put this on the checklist?', yes: 'Yes, add it', to: item }),
  'remove-item': ({ item }) => ({ title: 'Take this off the checklist?', yes: 'Yes, take it off', to: item }),
  'rename-item': ({ item, text }) => ({
    title: 'Change the words of this item?',
    yes: 'Yes, change it',
    from: item,
    to: text,
  }),
  assign: ({ item, name }) => ({
    title: 'Assign this item?',
    yes: 'Yes, assign it',
    to: `${item}: ${whoever(name)}`,
  }),
  due: ({ item, date }, { locale }) => ({
    title: 'Give this item a day?',
    yes: 'Yes, set it',
    to: date.kind === 'day' ? `${item}: ${formatDay(date.day, locale)}` : item,
  }),
  records: ({ change }) => proposedRecord(change),
  'move-here': () => ({ title: 'Move the reminders to this conversation?', yes: 'Yes, move them' }),
  'make-plan': () => ({ title: 'Make a plan out of the gaps?', yes: 'Yes, show it' }),
  undo: () => ({ title: 'Take back the last change?', yes: 'Yes, take it back' }),
  'delete-data': () => ({ title: 'Delete everything about this conversation?', yes: 'Yes, delete it' }),
};

/** The words of a proposal for one change. */
export function proposedOf(change: KeptChange, occasion: ProposalOccasion): Proposed {
  const words = PROPOSALS[change.do] as (of: KeptChange, at: ProposalOccasion) => Proposed;
  return words(change, occasion);
}

function whoever(name: string): string {
  return name === 'me' ? 'you' : name;
}

function daysBefore(days: readonly number[]): string | undefined {
  return days.length > 0 ? `${days.join(', ')} days before` : undefined;
}

function untilWords(
  until: Extract<KeptChange, { do: 'snooze' | 'pause' }>['until'],
  locale: string,
): string | undefined {
  return until.kind === 'day' ? `until ${formatDay(until.day, locale)}` : undefined;
}

type Phrases = Extract<KeptChange, { do: 'add-holding' | 'drop-holding' }>['holdings'];
type FromTo = Pick<Proposed, 'from' | 'to'>;

/** What is held now, and what it is with those added. */
function heldWith(occasion: ProposalOccasion, phrases: Phrases): FromTo {
  const { from, others } = heldBeside(occasion, phrases);
  return { from, to: [others, namesOf(occasion, phrases)].filter(Boolean).join(', ') };
}

/** What is held now, and what is left of it. */
function heldWithout(occasion: ProposalOccasion, phrases: Phrases): FromTo {
  const { from, others } = heldBeside(occasion, phrases);
  return from ? { from, to: others || 'nothing' } : { from, to: namesOf(occasion, phrases) };
}

function heldBeside({ program, picture }: ProposalOccasion, phrases: Phrases) {
  const held = picture?.team.holdings ?? [];
  const meant = phrases.flatMap(({ text }) => {
    const match = findHolding(program, text);
    return match && 'holding' in match ? [match.holding.id] : [];
  });
  const others = held.filter(({ id }) => !meant.includes(id));
  return { from: nameHoldings(held, program) || undefined, others: nameHoldings(others, program) };
}

function namesOf({ program }: ProposalOccasion, phrases: Phrases): string {
  const names = phrases.map(({ text, level }) => {
    const match = findHolding(program, text);
    if (!match || !('holding' in match)) return text;
    const known = level ?? match.level;
    return describeHolding({ id: match.holding.id, ...(known && { level: known }) }, program);
  });
  return names.join(', ');
}
