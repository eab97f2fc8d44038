import { evidenceOf, type DocumentDraft } from './answer-document';
import type {
  ChecklistItem,
  Program,
  ProgramChange,
  ProgramEvent,
  Stage,
} from '../../domain/program/program';
import { formatInstant } from '../../domain/time/time-zone';

/** What a pack says about time: windows, reminders and their items, changes, calls and further dates. */
export function scheduleDocuments(program: Program): DocumentDraft[] {
  return [
    ...windows(program),
    ...program.stages.map(stageDraft),
    ...program.items.map((item) => itemDraft(item, program)),
    ...program.changes.map(changeDraft),
    ...program.events.map(eventDraft),
    ...program.furtherDates.map(furtherDraft),
  ];
}

function windows({ renewal, words }: Program): DocumentDraft[] {
  const questions = [
    'When can we renew?',
    'From when is renewal possible, and until when?',
    'Is it before or after the date?',
  ];
  return [
    ...renewal.windows.map((window) => ({
      ...evidenceOf(window),
      id: `window:${window.id}`,
      kind: 'window' as const,
      title: window.name,
      text: window.text,
      questions,
      keywords: ['renewal window', words.date.name],
    })),
    {
      ...evidenceOf(renewal.advice),
      id: 'window:advice',
      kind: 'window',
      title: 'When to renew: what is safe',
      text: renewal.advice.text,
      questions: [...questions, 'What is the safe thing to do?', 'When is the best moment to pay?'],
      keywords: ['advice', 'renewal window', words.date.name],
    },
  ];
}

function stageDraft(stage: Stage): DocumentDraft {
  const when = stage.daysBefore >= 0 ? `${stage.daysBefore} days before` : `${-stage.daysBefore} days after`;
  return {
    ...evidenceOf(stage),
    id: `stage:${stage.id}`,
    kind: 'stage',
    title: stage.title,
    text: stage.lead,
    questions: [`What is to be done ${when} the date?`, `${stage.daysBefore} days left, what now?`],
    keywords: [when],
  };
}

function itemDraft(item: ChecklistItem, { stages }: Program): DocumentDraft {
  const stage = stages.find(({ items }) => items.includes(item.id));
  const days = item.daysBefore ?? stage?.daysBefore;
  const due = days === undefined || days < 0 ? '' : ` Due ${days} days before the date.`;
  return {
    ...evidenceOf(item),
    id: `item:${item.id}`,
    kind: 'item',
    title: item.text,
    text: `${item.text}${/[.!?]$/.test(item.text) ? '' : '.'}${item.why === undefined ? '' : ` ${item.why}`}${due}`,
    keywords: [item.group, 'checklist'],
    holdings: item.holdings,
    links: item.links,
  };
}

function changeDraft(change: ProgramChange): DocumentDraft {
  return {
    ...evidenceOf(change),
    id: `change:${change.id}`,
    kind: 'change',
    title: change.title,
    text: `${change.date}: ${change.text}`,
    questions: [`When did this change: ${change.title}?`],
    keywords: ['change'],
    holdings: change.holdings,
    links: change.links,
  };
}

function eventDraft(event: ProgramEvent): DocumentDraft {
  return {
    ...evidenceOf(event),
    id: `event:${event.id}`,
    kind: 'event',
    title: event.title,
    text: `${event.text} ${formatInstant(Date.parse(event.startsAt), event.timeZone, 'en-GB')}; ${event.startsAt.slice(11, 16)} UTC.`,
    questions: [`When is the call ${event.title}?`],
    keywords: ['call', 'date and time'],
    holdings: event.holdings,
  };
}

function furtherDraft(date: Program['furtherDates'][number]): DocumentDraft {
  return {
    ...evidenceOf(date),
    id: `further-date:${date.id}`,
    kind: 'further-date',
    title: `${date.name}: its own renewal window`,
    text: date.text,
    questions: [date.name, ...date.also].map((name) => `When does the window of a ${name} open and close?`),
    keywords: [date.name, ...date.also],
  };
}
