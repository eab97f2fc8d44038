import { phrases } from '../closed-class/phrases';
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
  { flag: 'reported', reason: 'reported', verdict: 'not-a-change' },
  { flag: 'asks', reason: 'question', verdict: 'not-a-change', asked: ['date-unknown'] },
  { flag: 'otherOwner', reason: 'other-owner', verdict: 'not-a-change', except: RECORDS },
  {
    flag: 'conditional',
    reason: 'condition',
    verdict: 'not-a-change',
    except: ['set-stand-in'],
    // "Nobody knows when our anniversary is", "escalate when nobody reacts".
    asked: ['date-unknown', 'escalation-on'],
  },
  { flag: 'hypothetical', reason: 'hypothetical', verdict: 'not-a-change' },
  { flag: 'comparison', reason: 'comparison', verdict: 'not-a-change' },
  { flag: 'former', reason: 'past', verdict: 'not-a-change' },
  { flag: 'past', reason: 'past', verdict: 'not-a-change', except: [...EVENTS, 'undo', 'untick'] },
  { flag: 'planned', reason: 'planned', verdict: 'not-a-change', except: TO_COME, asked: ['add-item'] },
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
  const strict = broken.find(({ verdict, asked }) => verdict === 'not-a-change' && !asked?.includes(kind));
  const [first] = broken;
  return strict ?? (first && { ...first, verdict: 'propose' });
}

/** Words whose negation is what a change means: "we do not *hold* Security" removes it. */
export const NEGATED_WORDS: Readonly<Partial<Record<CommandKind, ReturnType<typeof phrases>>>> = {
  'drop-holding': phrases(
    'hold, holding, have, own, keep, kept, keeping, ours, longer, more, anymore, a, partner, partners, gold, silver, halten, haben, sind, ist, behalten, unser, unsere, mehr',
  ),
  untick: phrases(
    'done, finished, complete, completed, ready, over, ticked, yet, noch, erledigt, fertig, abgeschlossen, gemacht',
  ),
  'open-changes': phrases('limit, restrict, lock, limited, beschränken, beschränkt, einschränken, sperren'),
  'limit-changes': phrases('but, except, other, besides, else, außer, anderer'),
  pause: phrases(
    'remind, reminder, reminders, more, post, send, write, notify, ping, nudge, disturb, bother, message, messages, erinnern, erinnere, erinnert, erinnerungen, schreiben, schreib, stören, stör, störe, melden',
  ),
  snooze: phrases('now, today, yet, this, right, a, the, jetzt, heute, diese'),
  'escalation-off': phrases('escalate, escalation, eskalieren, eskalation, eskaliere'),
  'clear-extra-stages': phrases('extra, additional, further, zusätzliche, zusätzlichen, weiteren, weitere'),
  'unset-contact': phrases(
    'longer, more, anymore, the contact, our contact, the stand in, our stand in, our deputy, nobody, none, no one, niemand, keiner, mehr, unser kontakt, unsere vertretung',
  ),
  'person-left': phrases('work, works, working, here, longer, more, anymore, arbeitet, mehr'),
  'date-unknown': phrases(
    'know, known, has, sure, idea, clue, remember, have, found, one, wissen, weiß, weiss, kennen, ahnung, bekannt, sicher',
  ),
  'remove-item': phrases('need, needed, longer, brauchen, benötigen, mehr, nötig'),
  'remove-reference': phrases('reference, longer, valid, referenz, mehr'),
  'remove-dated': phrases('watch, track, longer, beobachten, mehr'),
};

/** Verbs that take something away, and what keeps something quiet: negated, they ask for the contrary. */
export const NEVER_NEGATED: Readonly<Partial<Record<CommandKind, ReturnType<typeof phrases>>>> = {
  'drop-holding': phrases(
    'drop, remove, delete, take, strike, entfernen, entferne, löschen, lösche, streichen',
  ),
  untick: phrases('untick, uncheck, reopen, öffnen'),
  'unset-contact': phrases(
    'remove, delete, drop, take, unset, clear, change, replace, entfernen, löschen, ändern, ersetzen',
  ),
  pause: phrases(
    'pause, stop, mute, suspend, turn, switch, off, silence, pausieren, stoppen, aufhören, later, später',
  ),
  snooze: phrases('snooze, postpone, defer, delay, remind, verschieben, erinnern'),
  'escalation-off': phrases('stop, turn, switch, disable, ausschalten'),
  'remove-item': phrases('remove, delete, drop, take, entfernen, löschen'),
  'remove-reference': phrases('remove, delete, drop, entfernen, löschen'),
  'remove-dated': phrases('remove, delete, stop, entfernen, löschen'),
  'clear-extra-stages': phrases('remove, delete, drop, clear, entfernen, löschen'),
};

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
]);

/** Changes that take two things of the team's: an item and its person or day. */
export const WITH_TWO_SLOTS: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'assign',
  'due',
  'rename-item',
  'add-exam',
  'need-exams',
]);
