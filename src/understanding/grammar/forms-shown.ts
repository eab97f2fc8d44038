import type { OwnDataTopic, ShowTopic } from '../../domain/requests/command';
import type { ShortForm } from './short-form';
import { plain, withSlots } from './short-form';

function show(what: ShowTopic, ...says: readonly string[]): ShortForm {
  return plain({ do: 'show', what }, ...says);
}

function ask(about: OwnDataTopic, ...says: readonly string[]): ShortForm {
  return plain({ do: 'ask', about }, ...says);
}

/** Cards and single answers, which change nothing. */
export const SHOWN_FORMS: readonly ShortForm[] = [
  show(
    'help',
    'help',
    'hi',
    'hello',
    'hey',
    'Hilfe',
    'hallo',
    'moin',
    'servus',
    'guten Tag',
    'guten Morgen',
    'good morning',
    'good afternoon',
  ),
  show(
    'setup',
    'setup',
    'set up',
    'start over',
    'einrichten',
    'Einrichtung',
    'neu anfangen',
    'von vorn anfangen',
  ),
  show('programs', 'programs', 'Programme', 'Programm'),
  show('status', '[our] status', 'Stand'),
  show('checklist', '[our] checklist', '[the] checklist', 'Checkliste'),
  plain(
    { do: 'show', what: 'checklist', about: 'start' },
    'checklist start',
    'Checkliste Anfang',
    'Checkliste Start',
  ),
  plain(
    { do: 'show', what: 'checklist', about: 'finish' },
    'checklist finish',
    'Checkliste Ende',
    'Checkliste Schluss',
  ),
  show('preview', 'preview', 'Vorschau'),
  show('requirements', 'requirements', 'Anforderungen', 'Voraussetzungen'),
  withSlots(
    ['about'],
    ['requirements [for] [of] {about}', 'Anforderungen [für] [an] {about}', 'Voraussetzungen [für] {about}'],
    ({ about }) => ({ do: 'show', what: 'requirements', about }),
  ),
  show('changes', '[the] changes', 'Änderungen', 'Neuerungen'),
  show('calls', '[the] calls', 'Anrufe', 'Termine'),
  show('support', 'support', 'Unterstützung'),
  show('sign-in', 'sign-in', 'signin', 'Anmeldung', 'Anmelden'),
  show('history', 'history', 'Verlauf', 'Historie'),
  show('references', '[our] references', 'Referenzen'),
  show('exams', '[our] exams', 'Prüfungen', 'certifications', 'Zertifizierungen'),
  show('score', '[our] score', 'Punkte', 'Punktzahl', 'Punktestand'),
  show('forecast', 'forecast', 'Prognose', 'Vorhersage'),
  show('calendar', 'calendar', 'Kalender'),
  show('portfolio', 'portfolio'),
  show('export', 'export', 'exportieren'),
  show('report', 'report', 'Bericht'),
  plain({ do: 'make-plan' }, 'make a plan', 'Plan machen', 'mach einen Plan', 'Plan erstellen'),
  ask(
    'date',
    'when is our anniversary',
    '[our] anniversary [date]',
    'wann ist unser Jahrestag',
    '[unser] Jahrestag',
  ),
  ask('contact', 'who is our contact', '[our] contact', 'wer ist unser Kontakt', 'Kontakt'),
  ask('stand-in', 'who is our stand-in', '[our] stand-in', 'wer ist unsere Vertretung', 'Vertretung'),
  ask('time-zone', '[our] time zone', '[our] timezone', 'Zeitzone'),
  withSlots(['holdingNoun'], ['[our] {holdingNoun}', '[unsere] {holdingNoun}'], () => ({
    do: 'ask',
    about: 'holdings',
  })),
  withSlots(['renewerNoun'], ['[our] {renewerNoun}', 'who is our {renewerNoun}'], () => ({
    do: 'ask',
    about: 'contact',
  })),
  withSlots(['dateNoun'], ['[our] {dateNoun}', 'when is our {dateNoun}'], () => ({
    do: 'ask',
    about: 'date',
  })),
];
