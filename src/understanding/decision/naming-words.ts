import { hasAny, phrases, type Phrases } from '../closed-class/phrases';
import type { CommandKind } from './command-kind';

const REMINDERS =
  'remind, reminds, reminding, reminder, reminders, ping, nudge, notify, message, messages, post, posting, send, sending, disturb, bother, erinnern, erinnere, erinnerst, erinnert, erinnerung, erinnerungen, stören, störe, stör, melden';
const CHANGES =
  'change, changes, changing, edit, edits, editing, settings, setup, ändern, änderungen, bearbeiten, einstellungen';
const ESCALATION = 'escalation, escalate, escalating, eskalation, eskalieren';
const ANY_REFERENCE = 'reference, references, referenz, referenzen, kundenreferenz';
const NEED = 'need, needs, require, requires, required, brauchen, braucht, benötigen';
const ANY_EXAM =
  'pass, passed, certified, exam, exams, test, certification, certificate, took, taken, holds, bestanden, prüfung, zertifiziert, zertifizierung, abgelegt';

/**
 * What must be said for a change to be named: one phrase of each group of one of the ways. A word of its vocabulary is
 * not enough: "it is done" says nothing of a renewal, "stop it" nothing of reminders. `§` is a thing that was found.
 */
const WAYS: Readonly<Partial<Record<CommandKind, readonly (readonly string[])[]>>> = {
  'date-unknown': [
    [
      'know, known, unknown, unsure, sure, idea, clue, tbd, tbc, nobody, no one, not have, not find, not remember, wissen, weiß, weiss, unbekannt, ahnung',
    ],
  ],
  'add-holding': [
    [
      'add, put in, put § in, include, hold, holds, have, got, earned, achieved, reached, attained, obtained, gained, awarded, became, become, upgrade, upgraded, we are §, we are a §, we are now §, we are now a §, we are also §, partner, partners, designation, designations, competency, competencies, füge, hinzufügen, nimm, haben, halten, besitzen, sind, erreicht, erhalten',
    ],
  ],
  'drop-holding': [
    [
      'drop, dropped, remove, delete, take § off, take off, lost, gave up, give up, lapse, lapsed, let § go, strike, scratch, no longer, any more, anymore, any longer, not hold, not have, not ours, not a, entfernen, entferne, löschen, lösche, streichen, streiche, verloren, aufgegeben, mehr, nicht',
    ],
  ],
  'set-contact': [
    [
      'contact, contact person, renewer, ppc, responsible, in charge, renews, renew, renewal, kontakt, ansprechpartner, ansprechpartnerin, verantwortlich, zuständig',
    ],
  ],
  'set-stand-in': [
    [
      'stand in, standin, deputy, substitute, backup, back up, cover, covers, replacement, vertretung, vertritt, stellvertreter, stellvertreterin, ersatz',
    ],
  ],
  'set-time-zone': [['time zone, timezone, zone, time, clock, clocks, zeitzone, uhrzeit']],
  tick: [
    [
      'tick, tick off, check off, check § off, mark, done, finished, complete, completed, ready, sorted, settled, closed, abhaken, hake, erledigt, fertig, abgehakt, gemacht, abgeschlossen',
    ],
  ],
  untick: [
    [
      'untick, uncheck, reopen, still open, is open, as open, open again, open § again, not done, not finished, not completed, not complete, not ready, not yet, öffnen, öffne, offen, nicht erledigt, nicht fertig, noch nicht',
    ],
  ],
  'add-item': [
    ['add, put, create, new, include, hinzufügen, füge, nimm, setze, neu, neuer'],
    ['item §, todo §'],
  ],
  snooze: [
    [
      'snooze, postpone, defer, delay, put it off, put this off, put off, later, not now, not today, not this week, not yet, verschieben, verschiebe, später, nicht jetzt, jetzt nicht',
    ],
    ['remind, ping, nudge, come back, give us §, give me §, erinnere, erinnern, melde', '§, later, again'],
  ],
  pause: [
    ['pause, mute, suspend, be quiet, stay quiet, keep quiet, stumm, pausieren, pausiere'],
    [
      'stop, halt, hold, silence, off, not, no, quit, stoppe, stoppen, aufhören, hör, keine, nicht, aus',
      REMINDERS,
    ],
  ],
  resume: [
    ['resume, unpause, unmute, fortsetzen, weitermachen, setze § fort'],
    ['continue, start, restart, on, back on, weiter, wieder, ein', REMINDERS],
  ],
  renewed: [
    [
      'renewed, done, completed, complete, finished, through, verlängert, erneuert, abgeschlossen, erledigt, durch',
      'renewed, renewal, verlängert, verlängerung, erneuert',
    ],
  ],
  undo: [
    [
      'undo, revert, reverse that, reverse it, roll back, roll it back, roll that back, take that back, take it back, take this back, take back, cancel that, cancel the last change, rückgängig, zurücknehmen, nimm das zurück',
    ],
  ],
  'delete-data': [
    [
      'delete, erase, wipe, remove, forget, lösche, löschen, vergiss, entferne',
      'data, information, everything, daten, alles',
    ],
  ],
  'move-here': [
    [
      'here, this channel, this chat, this conversation, this place, hierher, hier, diesen kanal',
      `move, use, bring, zieh, nutze, verschiebe, umziehen, ${REMINDERS}`,
    ],
  ],
  'limit-changes': [
    ['limit, restrict, lock, beschränken, beschränke, einschränken, sperren', CHANGES],
    ['only, nobody, no one, nur, niemand', 'may, can, allowed, dürfen, darf', CHANGES],
  ],
  'open-changes': [
    [
      'everyone, everybody, anyone, anybody, whole team, all members, alle, jeder',
      'may, can, let, allow, allowed, dürfen, darf',
      CHANGES,
    ],
    ['not limit, not restrict, no longer limit, no longer restrict, unlock, nicht beschränken', CHANGES],
    [`unlock`],
  ],
  'extra-stages': [
    ['extra, additional, further, more, also, another, add, zusätzlich, zusätzliche, weitere', REMINDERS],
  ],
  'clear-extra-stages': [
    [
      'extra, additional, further, zusätzliche, zusätzlichen, weitere, weiteren',
      'no, not, remove, drop, delete, clear, keine, entferne, entfernen, lösche, löschen',
      REMINDERS,
    ],
  ],
  'escalation-on': [[ESCALATION, 'on, start, enable, activate, einschalten, ein, aktivieren']],
  'escalation-off': [
    [ESCALATION, 'off, stop, disable, deactivate, no, not, ausschalten, aus, deaktivieren, keine, nicht'],
  ],
  'add-reference': [[ANY_REFERENCE]],
  'change-reference': [[ANY_REFERENCE]],
  'remove-reference': [[ANY_REFERENCE]],
  'need-references': [[ANY_REFERENCE, NEED]],
  'add-exam': [[ANY_EXAM]],
  'remove-exam': [[ANY_EXAM]],
  'need-exams': [[NEED]],
  share: [
    [
      'share, send, forward, pass, teilen, teile, schicke, weiterleiten',
      'with our contact, with contact, with the contact, to our contact, to the contact, to contact, kontakt',
    ],
  ],
  import: [['import, upload, importieren, importiere, hochladen, einlesen']],
  'reminder-text': [
    ['text, texts, wording, template, templates, texte, erinnerungstexte', `erinnerungstexte, ${REMINDERS}`],
  ],
};

const NAMING = new Map<string, readonly (readonly Phrases[])[]>(
  Object.entries(WAYS).map(([kind, ways]) => [kind, ways.map((way) => way.map((group) => phrases(group)))]),
);

/** Whether the words name a change; undefined for a kind that any word of its vocabulary names. */
export function namesChange(kind: CommandKind, words: readonly string[]): boolean | undefined {
  return NAMING.get(kind)?.some((way) => way.every((group) => hasAny(words, group)));
}
