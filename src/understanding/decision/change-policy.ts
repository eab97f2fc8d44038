import type { CommandKind } from './command-kind';
import type { Polarity, PolarityFlag } from './polarity';

/** Why a change was not simply done. Each can be said to people in a sentence. */
export type Reason =
  | 'negated'
  | 'contrast'
  | 'condition'
  | 'question'
  | 'suggestion'
  | 'quoted'
  | 'reported'
  | 'second-hand'
  | 'other-owner'
  | 'past'
  | 'hypothetical'
  | 'unsure'
  | 'planned'
  | 'comparison'
  | 'example'
  /** A day alone, while another is stored. */
  | 'bare-day'
  /** "Before 30 June", "today": not a day that can be the anniversary's as it is said. */
  | 'not-that-day'
  /** Something needed is missing or was not read. */
  | 'incomplete'
  /** None of its words names the change. */
  | 'not-named'
  /** Words that belong to something else. */
  | 'unexplained-words'
  /** It tells what is so and asks for nothing. */
  | 'not-a-request'
  /** More words than a question can keep until its answer. */
  | 'too-long';

interface Rule {
  readonly flag: PolarityFlag;
  readonly reason: Reason;
  readonly verdict: 'propose' | 'not-a-change';
  /** Kinds of change of which this is a part. */
  readonly except?: readonly CommandKind[];
  /** Kinds that are asked about at least: such words are often a part of them. */
  readonly asked?: readonly CommandKind[];
  /** A change that is at least so likely meant is asked about all the same. */
  readonly askedFrom?: number;
  /** But for these kinds. */
  readonly neverAsked?: readonly CommandKind[];
}

const RECORDS: readonly CommandKind[] = [
  'add-reference',
  'change-reference',
  'remove-reference',
  'need-references',
  'add-exam',
  'remove-exam',
  'need-exams',
];
/** News of what happened. */
const EVENTS: readonly CommandKind[] = [...RECORDS, 'renewed', 'tick', 'add-holding', 'drop-holding'];
/** How the bot itself behaves: "your clock", "your reminders". */
const OF_THE_BOT: readonly CommandKind[] = [
  ...(['set-time-zone', 'snooze', 'pause', 'resume', 'extra-stages', 'clear-extra-stages'] as const),
  ...(['escalation-on', 'escalation-off'] as const),
];
/** What is told of as past, and holds now. */
const BECAME_SO: readonly CommandKind[] = [
  ...(['replace-holding', 'date-unknown', 'unset-contact', 'person-left'] as const),
];
const TO_COME: readonly CommandKind[] = [
  ...RECORDS,
  'set-date',
  'set-contact',
  'set-stand-in',
  'assign',
  'due',
  'add-dated',
];

/** The policy on what kind of statement it is; the first that applies decides, but "not a change" before "propose". */
export const POLARITY_RULES: readonly Rule[] = [
  { flag: 'quoted', reason: 'quoted', verdict: 'not-a-change' },
  { flag: 'forwarded', reason: 'quoted', verdict: 'not-a-change' },
  { flag: 'exampleOnly', reason: 'example', verdict: 'not-a-change' },
  { flag: 'reported', reason: 'reported', verdict: 'not-a-change', askedFrom: 0.6 },
  { flag: 'asks', reason: 'question', verdict: 'not-a-change', asked: ['date-unknown'], askedFrom: 0.8 },
  { flag: 'otherOwner', reason: 'other-owner', verdict: 'not-a-change', except: RECORDS },
  {
    ...{ flag: 'addressed', reason: 'other-owner', verdict: 'not-a-change' },
    ...{ except: RECORDS, asked: OF_THE_BOT },
  },
  {
    flag: 'conditional',
    reason: 'condition',
    verdict: 'not-a-change',
    except: ['set-stand-in'],
    // "Nobody knows when our anniversary is", "escalate when nobody reacts".
    asked: ['date-unknown', 'escalation-on'],
  },
  {
    ...{ flag: 'hypothetical', reason: 'hypothetical', verdict: 'not-a-change' },
    ...{ askedFrom: 0.6, neverAsked: ['set-date'] },
  },
  { flag: 'comparison', reason: 'comparison', verdict: 'not-a-change' },
  { flag: 'former', reason: 'past', verdict: 'not-a-change' },
  {
    ...{ flag: 'past', reason: 'past', verdict: 'not-a-change', except: [...EVENTS, 'undo', 'untick'] },
    ...{ asked: BECAME_SO },
  },
  {
    ...{ flag: 'planned', reason: 'planned', verdict: 'not-a-change', except: TO_COME },
    ...{ asked: ['add-item', 'date-unknown'], askedFrom: 0.6 },
  },
  { flag: 'contrasted', reason: 'contrast', verdict: 'propose', except: ['limit-changes'] },
  // "Ben stands in if I am away": what stays of them is asked about.
  { flag: 'conditional', reason: 'condition', verdict: 'propose' },
  { flag: 'suggests', reason: 'suggestion', verdict: 'propose' },
  { flag: 'cited', reason: 'second-hand', verdict: 'propose' },
  { flag: 'corrected', reason: 'unsure', verdict: 'propose', except: EVENTS },
  { flag: 'hedged', reason: 'unsure', verdict: 'propose', except: ['date-unknown'] },
];

/** The first rule that applies, the strict ones first; undefined for a plain statement. */
export function brokenRule(polarity: Polarity, kind: CommandKind): Rule | undefined {
  const broken = POLARITY_RULES.filter(({ flag, except }) => polarity[flag] && !except?.includes(kind));
  const strictest = broken.filter(
    ({ verdict, asked }) => verdict === 'not-a-change' && !asked?.includes(kind),
  );
  // What nobody is ever asked about goes before what may be asked about.
  const strict = strictest.find(({ askedFrom }) => askedFrom === undefined) ?? strictest[0];
  const [first] = broken;
  if (strict?.neverAsked?.includes(kind)) return { ...strict, askedFrom: Infinity };
  return strict ?? (first && { ...first, verdict: 'propose' });
}

/** Changes that name nothing of the team's: all others need a name, day or number that was found in the text. */
export const WITHOUT_SLOTS: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'date-unknown',
  'snooze',
  'pause',
  'resume',
  'renewed',
  'undo',
  'delete-data',
  'move-here',
  'limit-changes',
  'open-changes',
  'clear-extra-stages',
  'escalation-on',
  'escalation-off',
  'share',
  'import',
  'reminder-text',
  'make-plan',
]);

/** Changes that take two things of the team's: an item and its person or day. */
export const WITH_TWO_SLOTS: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'assign',
  'due',
  'rename-item',
  'add-exam',
  'need-exams',
]);
