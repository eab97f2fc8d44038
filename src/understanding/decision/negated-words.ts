import { phrases } from '../closed-class/phrases';
import type { CommandKind } from './command-kind';

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
  'escalation-on': phrases(
    'react, reacts, answer, answers, respond, responds, reply, replies, done, anything, does, moves, reagiert, antwortet, tut',
  ),
  'escalation-off': phrases('escalate, escalation, eskalieren, eskalation, eskaliere'),
  'clear-extra-stages': phrases('extra, additional, further, zusätzliche, zusätzlichen, weiteren, weitere'),
  'unset-contact': phrases(
    'longer, more, anymore, the contact, our contact, the stand in, our stand in, our deputy, nobody, none, no one, niemand, keiner, mehr, unser kontakt, unsere vertretung',
  ),
  'person-left': phrases('work, works, working, here, longer, more, anymore, arbeitet, mehr'),
  'date-unknown': phrases(
    'know, knows, known, tell, say, has, sure, idea, clue, remember, have, found, one, wissen, weiß, weiss, kennen, ahnung, bekannt, sicher',
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
  'limit-changes': phrases('limit, restrict, lock, beschränken, beschränke, einschränken, sperren'),
  untick: phrases('untick, uncheck, reopen, öffnen'),
  'unset-contact': phrases(
    'remove, delete, drop, take, unset, clear, change, replace, entfernen, löschen, ändern, ersetzen',
  ),
  'escalation-on': phrases(
    'turn, switch, start, enable, activate, escalate, einschalten, aktivieren, eskalieren',
  ),
  pause: phrases(
    'pause, pauses, stop, mute, suspend, turn, switch, off, silence, pausieren, stoppen, aufhören, later, später',
  ),
  snooze: phrases('snooze, postpone, defer, delay, remind, verschieben, erinnern'),
  'escalation-off': phrases('stop, turn, switch, disable, ausschalten'),
  'remove-item': phrases('remove, delete, drop, take, entfernen, löschen'),
  'remove-reference': phrases('remove, delete, drop, entfernen, löschen'),
  'remove-dated': phrases('remove, delete, stop, entfernen, löschen'),
  'clear-extra-stages': phrases('remove, delete, drop, clear, entfernen, löschen'),
};

/** Changes that are often asked for by saying what is not to be: where it is not plain, somebody is asked. */
export const OFTEN_NEGATIVE: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'pause',
  'snooze',
  'escalation-on',
  'drop-holding',
  'untick',
  'remove-item',
  'remove-reference',
  'remove-dated',
  'limit-changes',
]);
