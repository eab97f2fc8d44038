import { plainWords } from '../closed-class/message-token';
import type { CommandKind } from './command-kind';

const REMIND =
  'remind, reminder, reminders, reminding, ping, nudge, notify, message, messages, post, posting, send, sending, write, erinnern, erinnere, erinnert, erinnerung, erinnerungen, melde, melden';
const DATE =
  'anniversary, date, day, expiry, expire, expires, expiration, expiring, membership, partnership, enrollment, enrolment, renewal, renew, renews, due, end, ends, deadline, valid, run, runs, jahrestag, datum, ablaufdatum, ablauf, stichtag, mitgliedschaft, verlängerung, läuft, endet, fällig, gültig, tag';
const CHANGE =
  'set, change, update, correct, move, make, fix, adjust, enter, put, save, record, note, setze, setz, ändere, ändern, setzen, eintragen, trage, trag, ein, korrigiere, speichere';
const ADD =
  'add, put, include, note, record, enter, save, register, create, new, hinzufügen, füge, hinzu, aufnehmen, nimm, trage, trag, eintragen, neu, neue, neuer, neuen, ergänze';
const REMOVE =
  'drop, remove, delete, take, strike, scratch, cross, erase, entfernen, entferne, löschen, lösche, streichen, streiche, weg, raus, nimm';
const HOLDING =
  'designation, designations, competency, competencies, badge, badges, status, level, partner, partners, partnerschaft, solution, solutions, specialization, kompetenz, kompetenzen, stufe';
const ITEM =
  'item, items, point, task, step, todo, list, checklist, box, punkt, punkte, aufgabe, aufgaben, liste, checkliste, schritt';
const REFERENCE =
  'reference, references, customer, case, evidence, study, referenz, referenzen, kunde, kundenreferenz';
const TIME = 'yesterday, today, recently, last, week, month, gestern, heute, letzte';
const EXAM =
  'exam, exams, pass, passed, certification, certifications, certified, certificate, test, took, taken, holds, prüfung, bestanden, zertifizierung, zertifiziert, abgelegt';
const CHANGING =
  'change, changes, changing, edit, edits, editing, settings, setup, set, may, allowed, allow, ändern, änderungen, bearbeiten, einstellungen, dürfen, darf';

/** The words that belong to each change: what it is about and how it is asked for, in English and German. */
const WORDS: Readonly<Record<CommandKind, readonly string[]>> = {
  'set-date': [
    DATE,
    CHANGE,
    'become, becomes, new, falls, fall, moves, neuer, neues, wird, lautet, next, nächster, year, jahr',
  ],
  'date-unknown': [
    DATE,
    'know, known, unknown, unsure, sure, idea, clue, tbd, tbc, find, remember, weiß, weiss, wissen, unbekannt, ahnung, keine, kennen',
  ],
  'set-program': [
    'program, programme, pack, rules, switch, use, move, follow, change, set, belong, programm, regeln, wechsle, wechseln, nutze, nutzen, verwende',
  ],
  'add-holding': [
    ADD,
    TIME,
    HOLDING,
    'hold, have, are, own, earned, got, achieved, reached, attained, obtained, gained, awarded, became, become, upgrade, upgraded, raise, halten, besitzen, haben, sind, erreicht, erhalten',
  ],
  'drop-holding': [
    REMOVE,
    TIME,
    HOLDING,
    'hold, have, own, keep, lost, gave, give, given, let, go, lapse, lapsed, stopped, quit, need, any, verloren, halten, haben, mehr, aufgegeben, behalten, brauchen',
  ],
  'replace-holding': [
    HOLDING,
    'replace, swap, exchange, switch, instead, place, renamed, moved, ersetze, ersetzen, tausche, tauschen, statt, anstelle',
  ],
  'unset-contact': [
    REMOVE,
    'contact, person, renewal, renew, renews, responsible, ppc, stand, standin, deputy, backup, clear, nobody, longer, more, kontakt, ansprechpartner, vertretung, mehr, niemand',
  ],
  'person-left': [
    'left, leaves, leaving, quit, resigned, company, department, gone, longer, more, works, work, retired, verlassen, gegangen, gekündigt, firma, unternehmen, ausgeschieden',
  ],
  'set-contact': [
    CHANGE,
    'contact, person, renewer, renewal, renew, renews, responsible, ppc, charge, care, takes, take, handles, owner, become, becomes, new, name, kontakt, ansprechpartner, ansprechpartnerin, verantwortlich, zuständig, kümmert, verlängert, neue, neuer, wird',
  ],
  'set-stand-in': [
    CHANGE,
    'stand, standin, deputy, substitute, backup, cover, covers, replacement, become, becomes, new, name, vertretung, vertritt, stellvertreter, stellvertreterin, ersatz, neue, wird',
  ],
  tick: [
    ITEM,
    TIME,
    'tick, check, mark, done, complete, completed, finished, ready, finish, close, closed, sorted, settled, off, abhaken, hake, haken, erledigt, fertig, abgehakt, gemacht, abgeschlossen, markiere, markieren',
  ],
  untick: [
    ITEM,
    'untick, uncheck, reopen, open, done, finished, completed, complete, ready, mark, back, put, set, wieder, öffnen, öffne, offen, erledigt, fertig, haken, entfernen',
  ],
  'add-item': [ADD, ITEM],
  'remove-item': [REMOVE, ITEM, 'need, needed, any, brauchen, mehr'],
  'rename-item': [
    ITEM,
    'rename, call, called, change, name, reword, rephrase, umbenennen, benenne, nenne, um, heißt, heisst',
  ],
  assign: [
    ITEM,
    'assign, give, hand, gives, goes, responsible, does, do, take, takes, handle, handles, care, owner, own, belongs, zuweisen, weise, zu, gib, übernimmt, macht, erledigt, zuständig, kümmert, bekommt',
  ],
  due: [
    ITEM,
    'due, deadline, set, ready, done, finished, complete, until, latest, fällig, frist, erledigt, fertig, spätestens',
  ],
  snooze: [
    REMIND,
    'snooze, postpone, defer, delay, later, put, off, wait, bit, another, give, come, back, try, time, today, week, verschieben, verschiebe, später, jetzt, schlummern, warten, warte, zurückstellen, heute',
  ],
  pause: [
    REMIND,
    'pause, stop, suspend, mute, silence, quiet, halt, hold, turn, switch, off, time, being, moment, break, holiday, while, disturb, bother, bug, nag, stumm, pausieren, pausiere, pausiert, aufhören, hör, stoppe, stoppen, ruhe, unterbrich, aussetzen, aus, stör, störe, stören',
  ],
  resume: [
    REMIND,
    'resume, continue, unpause, unmute, restart, start, turn, switch, on, back, end, pause, fortsetzen, weiter, weitermachen, wieder, setze, fort, ein, einschalten, beende, beenden',
  ],
  renewed: [
    'renew, renewed, renewal, membership, partnership, enrollment, complete, completed, done, paid, finished, through, went, everything, verlängert, verlängerung, erneuert, mitgliedschaft, bezahlt, abgeschlossen, erledigt, durch',
  ],
  undo: [
    'undo, revert, take, back, last, change, roll, reverse, cancel, rückgängig, machen, mach, zurücknehmen, nimm, zurück, letzte, änderung',
  ],
  'delete-data': [
    'delete, erase, wipe, remove, data, everything, information, forget, lösche, löschen, daten, vergiss, alles, entferne',
  ],
  'move-here': [
    REMIND,
    'move, here, channel, chat, place, conversation, bring, use, hierher, hier, kanal, umziehen, zieh, verschiebe, nutze',
  ],
  'set-time-zone': [
    'time, zone, timezone, clock, set, change, use, switch, sit, based, located, live, work, zeitzone, uhrzeit, setze, ändere, stelle, sitzen',
  ],
  'limit-changes': [
    CHANGING,
    'limit, restrict, lock, only, nobody, named, contact, beschränken, einschränken, beschränke, sperren, niemand, nur',
  ],
  'open-changes': [
    CHANGING,
    'everyone, everybody, anyone, anybody, team, unlock, open, limit, restrict, members, let, alle, jeder, freigeben, beschränken',
  ],
  'extra-stages': [
    REMIND,
    'extra, additional, further, more, before, ahead, advance, anniversary, date, renewal, days, weeks, add, zusätzlich, zusätzliche, weitere, vorher, tage, jahrestag',
  ],
  'clear-extra-stages': [
    REMIND,
    REMOVE,
    'extra, additional, further, zusätzliche, zusätzlichen, weitere, weiteren',
  ],
  'escalation-on': [
    'escalation, escalate, turn, switch, start, enable, activate, on, eskalation, eskalieren, einschalten, ein, an, aktivieren, schalte',
  ],
  'escalation-off': [
    'escalation, escalate, escalating, turn, switch, stop, disable, deactivate, off, eskalation, eskalieren, ausschalten, aus, deaktivieren, schalte',
  ],
  'add-reference': [
    ADD,
    REFERENCE,
    'gave, given, provide, provided, got, received, counts, gab, gibt, gegeben, erhalten',
  ],
  'change-reference': [REFERENCE, CHANGE, 'valid, from, gilt, gültig'],
  'remove-reference': [REFERENCE, REMOVE, 'any'],
  'need-references': [
    REFERENCE,
    'need, needs, require, requires, required, brauchen, braucht, benötigen, benötigt',
  ],
  'add-exam': [ADD, EXAM],
  'remove-exam': [EXAM, REMOVE],
  'need-exams': [
    EXAM,
    'need, needs, require, requires, required, people, person, persons, brauchen, braucht, benötigen, personen, leute',
  ],
  'add-dated': [
    ADD,
    'watch, track, follow, expire, expires, end, ends, runs, run, valid, specialization, package, benefits, due, beobachte, beobachten, läuft, ab, endet',
  ],
  'remove-dated': [REMOVE, 'watch, watching, stop, track, tracking, following, beobachten, beobachte'],
  share: ['share, send, forward, pass, contact, status, teilen, teile, schicke, weiterleiten, kontakt'],
  import: [
    'import, upload, paste, file, data, list, csv, importieren, importiere, hochladen, einlesen, datei, daten',
  ],
  'reminder-text': [
    REMIND,
    'text, texts, wording, template, templates, change, edit, adapt, customize, customise, texte, erinnerungstexte, ändern, anpassen',
  ],
};

/** Every kind of change. */
export const KINDS = Object.keys(WORDS) as readonly CommandKind[];

/** The words of a change as they are written here. @example wordsOf('resume').has('resume') // true */
export function wordsOf(kind: CommandKind): ReadonlySet<string> {
  return VOCABULARY[kind];
}

const VOCABULARY = Object.fromEntries(
  Object.entries(WORDS).map(([kind, texts]) => [kind, new Set(texts.flatMap(plainWords))]),
) as unknown as Readonly<Record<CommandKind, ReadonlySet<string>>>;
