import { parseDay } from '../../domain/time/calendar-day';
import { buttonsData, countdownData, headline, historicalData, linksData, optional } from '../kit/card-data';
import { choiceGroupsData } from '../kit/choice-groups-data';
import { clip } from '../kit/fit-card';
import type {
  ForecastView,
  FormField,
  FormView,
  LineMark,
  RecordLine,
  RecordSection,
  RecordsView,
} from './record-views';
import type { CardContent } from '../kit/template';

/** How much of a long list a card shows: lines of a section, and whether their details are shown. */
export interface RecordForm {
  readonly lines: number;
  readonly details: boolean;
}

/** The fullest form first. */
export const RECORD_FORMS: readonly RecordForm[] = [
  { lines: 60, details: true },
  { lines: 12, details: true },
  { lines: 12, details: false },
  { lines: 5, details: false },
  { lines: 2, details: false },
];

const LONGEST_TEXT = 240;
const LONGEST_VALUE = 8000;

// Each state has a sign and a word of its own: colour alone says nothing to some.
const MARKS: Readonly<Record<LineMark, { sign: string; color: string; says: string }>> = {
  met: { sign: '✓', color: 'Good', says: 'Met' },
  'at-risk': { sign: '!', color: 'Warning', says: 'At risk' },
  missing: { sign: '✗', color: 'Attention', says: 'Missing' },
  unknown: { sign: '?', color: 'Default', says: 'Unknown' },
  plain: { sign: '•', color: 'Default', says: '' },
};

export function recordsData(view: RecordsView, form: RecordForm): CardContent {
  return {
    ...historicalData(view),
    title: view.title,
    lead: view.lead,
    notes: view.notes,
    sections: view.sections.map((section) => sectionData(section, form)),
    buttons: buttonsData(view.buttons),
  };
}

export function forecastData(view: ForecastView, form: RecordForm): CardContent {
  return {
    ...historicalData(view),
    title: view.title,
    headline: headline(view.countdown),
    countdown: countdownData(view.countdown),
    tone: view.tone,
    answer: view.answer,
    first: optional(view.first),
    counts: optional(view.counts),
    sections: view.sections.map((section) => sectionData(section, form)),
    buttons: buttonsData(view.buttons),
  };
}

export function formData(view: FormView): CardContent {
  const [save, ...others] = view.buttons;
  return {
    ...historicalData(view),
    title: view.title,
    lead: optional(view.lead),
    errors: errorsData(view),
    links: linksData(view.links),
    fields: view.fields.map(fieldData),
    buttons: buttonsData(save ? [save, ...others] : []),
  };
}

function errorsData({ errors, errorHeading = 'Nothing is saved yet' }: FormView): CardContent[] {
  return errors.length === 0 ? [] : [{ heading: errorHeading, sentences: errors }];
}

function sectionData({ title, lines, notes = [] }: RecordSection, form: RecordForm): CardContent {
  const hidden = lines.length - form.lines;
  return {
    title,
    lines: lines.slice(0, form.lines).map((line) => lineData(line, form)),
    hints: [...(hidden > 0 ? [`and ${hidden} more`] : []), ...notes],
  };
}

function lineData({ mark, word, text, details, links, press }: RecordLine, form: RecordForm): CardContent {
  const { sign, color, says } = MARKS[mark];
  return {
    sign,
    color,
    says: optional(word ?? says).map((each) => `${each}: `),
    text: clip(text, LONGEST_TEXT),
    details: form.details ? details.map((each) => clip(each, LONGEST_TEXT * 2)) : [],
    links: form.details ? linksData(links) : [],
    press: press ? [{ title: press.title, data: press.data }] : [],
  };
}

function fieldData(field: FormField): CardContent {
  const { id, kind, label, hint, value = '', placeholder = null } = field;
  const words = { id, label, placeholder, value: clip(value, LONGEST_VALUE) || null };
  const inputs: Readonly<Record<FormField['kind'], CardContent>> = {
    text: { typed: [{ ...words, isMultiline: false }] },
    lines: { typed: [{ ...words, isMultiline: true }] },
    number: { counted: [{ ...words, value: numberIn(value) }] },
    // Anything but a day would break the card on a phone.
    date: { dated: [{ ...words, value: parseDay(value) ?? null }] },
    choice: { chosen: [{ ...words, choices: field.choices ?? [] }] },
    choices: {
      choiceGroups: choiceGroupsData([{ id, label, choices: field.choices ?? [], chosen: value.split(',') }]),
    },
  };
  return {
    typed: [],
    counted: [],
    dated: [],
    chosen: [],
    choiceGroups: [],
    ...inputs[kind],
    hint: optional(hint),
  };
}

function numberIn(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
