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
  | 'not-a-request';

interface Rule {
  readonly flag: PolarityFlag;
  readonly reason: Reason;
  readonly verdict: 'propose' | 'not-a-change';
  /** Kinds of change of which this is a part. */
  readonly except?: readonly CommandKind[];
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
  { flag: 'asks', reason: 'question', verdict: 'not-a-change' },
  { flag: 'otherOwner', reason: 'other-owner', verdict: 'not-a-change', except: RECORDS },
  { flag: 'conditional', reason: 'condition', verdict: 'not-a-change' },
  { flag: 'hypothetical', reason: 'hypothetical', verdict: 'not-a-change' },
  { flag: 'comparison', reason: 'comparison', verdict: 'not-a-change' },
  { flag: 'former', reason: 'past', verdict: 'not-a-change' },
  { flag: 'past', reason: 'past', verdict: 'not-a-change', except: EVENTS },
  { flag: 'planned', reason: 'planned', verdict: 'not-a-change', except: TO_COME },
  { flag: 'contrasted', reason: 'contrast', verdict: 'propose', except: ['limit-changes'] },
  { flag: 'suggests', reason: 'suggestion', verdict: 'propose' },
  { flag: 'cited', reason: 'second-hand', verdict: 'propose' },
  { flag: 'corrected', reason: 'unsure', verdict: 'propose', except: EVENTS },
  { flag: 'hedged', reason: 'unsure', verdict: 'propose', except: ['date-unknown'] },
];

/** The first rule that applies, the strict ones first; undefined for a plain statement. */
export function brokenRule(polarity: Polarity, kind: CommandKind): Rule | undefined {
  return POLARITY_RULES.find(({ flag, except }) => polarity[flag] && !except?.includes(kind));
}

/** Words whose negation is what a change means: "we do not *hold* Security" removes it. */
export const NEGATED_WORDS: Readonly<Partial<Record<CommandKind, ReturnType<typeof phrases>>>> = {
  'drop-holding': phrases(
    'hold, holding, have, own, keep, kept, keeping, need, ours, longer, a, partner, partners, gold, silver, halten, haben, sind, ist, behalten, brauchen, unser, unsere, mehr',
  ),
  untick: phrases(
    'done, finished, complete, completed, ready, over, ticked, erledigt, fertig, abgeschlossen, gemacht',
  ),
  'open-changes': phrases('limit, restrict, lock, limited, beschränken, beschränkt, einschränken, sperren'),
  'limit-changes': phrases('but, except, other, besides, else, außer, anderer'),
  pause: phrases(
    'remind, reminder, reminders, more, post, send, write, notify, ping, nudge, disturb, bother, message, messages, erinnern, erinnere, erinnert, erinnerungen, schreiben, schreib, stören, stör, störe, melden',
  ),
  snooze: phrases('now, today, yet, this, right, a, the, jetzt, heute, diese'),
  'escalation-off': phrases('escalate, escalation, eskalieren, eskalation, eskaliere'),
  'clear-extra-stages': phrases('extra, additional, further, zusätzliche, zusätzlichen, weiteren, weitere'),
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

/** Where only some of a change's words name it: "it is done" says nothing of a renewal. Of the others any word does. */
export const NAMED_BY: Readonly<Partial<Record<CommandKind, ReturnType<typeof phrases>>>> = {
  'date-unknown': phrases(
    'know, known, unknown, unsure, sure, idea, clue, tbd, tbc, nobody, no one, not have, not find, not remember, wissen, weiß, weiss, unbekannt, ahnung',
  ),
  renewed: phrases(
    'renew, renewed, renewal, membership, partnership, enrollment, verlängert, verlängerung, erneuert, mitgliedschaft',
  ),
  'open-changes': phrases(
    'change, changes, edit, edits, editing, settings, setup, limit, restrict, unlock, ändern, änderungen, bearbeiten, einstellungen, beschränken',
  ),
  'limit-changes': phrases(
    'change, changes, changing, edit, edits, editing, settings, setup, ändern, änderungen, bearbeiten, einstellungen',
  ),
  untick: phrases(
    'untick, uncheck, reopen, open, not done, not finished, not completed, not complete, not ready, not yet, öffnen, öffne, offen, nicht erledigt, nicht fertig, noch nicht',
  ),
  'need-exams': phrases('need, needs, require, requires, required, brauchen, braucht, benötigen'),
  'need-references': phrases('need, needs, require, requires, required, brauchen, braucht, benötigen'),
  'add-reference': phrases('reference, references, customer reference, referenz, kundenreferenz'),
  'change-reference': phrases('reference, references, referenz'),
  'remove-reference': phrases('reference, references, referenz'),
  'escalation-on': phrases('escalation, escalate, escalating, eskalation, eskalieren'),
  'escalation-off': phrases('escalation, escalate, escalating, eskalation, eskalieren'),
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
