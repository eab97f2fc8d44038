import { buttonData } from '../../domain/requests/button-data';
import {
  buttonsData,
  countdownData,
  headline,
  historicalData,
  linksData,
  optional,
  timelineData,
} from '../kit/card-data';
import { choicesData } from '../kit/choices-data';
import { clip, firstOf } from '../kit/fit-card';
import type { CardContent } from '../kit/template';
import type { HistoryView, PreviewView, SavedView, StatusView, WelcomeView } from './team-views';

const LONGEST_ENTRY = 300;

const WHOM = { personal: 'you', group: 'this chat', channel: 'this channel' } as const;

export function welcomeData(view: WelcomeView): CardContent {
  const mention = view.place === 'personal' ? [] : ['Here I hear only messages that mention me.'];
  return {
    ...historicalData(view),
    installedBy: optional(view.installedBy),
    whom: WHOM[view.place],
    programName: view.programName,
    buttons: buttonsData([
      { title: 'Set up', data: buttonData({ action: 'open-set-up' }) },
      { title: 'What can you do?', data: buttonData({ action: 'show', what: 'help' }) },
    ]),
    tryOne: view.questions.length > 0 ? ['Or try a question'] : [],
    choices: choicesData(view.questions),
    mentionHint: mention,
  };
}

export function savedData(view: SavedView): CardContent {
  const reminders = view.reminders.map(({ title, when, links }) => ({
    title,
    when,
    links: linksData(links),
  }));
  return {
    ...historicalData(view),
    title: view.title,
    countdown: countdownData(view.countdown),
    nextMessage: view.nextMessage,
    notes: view.notes ?? [],
    planned: reminders.length === 0 ? [] : [{ reminders }],
    saved: view.facts.length === 0 ? [] : [{ facts: view.facts }],
    buttons: buttonsData(view.buttons),
  };
}

export function statusData(view: StatusView): CardContent {
  return {
    ...historicalData(view),
    title: view.title,
    headline: headline(view.countdown) || (view.noDate ?? ''),
    nextWords: view.next,
    countdown: countdownData(view.countdown, view.progress),
    notes: view.countdown ? [] : optional(view.noDate),
    next: linesData([view.next]),
    sent: linesData(view.sent),
    noted: view.facts.length === 0 ? [] : [{ facts: view.facts }],
    notWatched: linesData(view.notWatched),
    timeline: timelineData(view.timeline),
    buttons: buttonsData(view.buttons),
  };
}

export function previewData(view: PreviewView, most: number): CardContent {
  const { shown, hidden } = firstOf(view.reminders, most);
  const reminders = shown.map(({ title, when, lead, items, sent }) => ({
    title,
    lead,
    items: items.slice(0, most).map((item) => clip(item, LONGEST_ENTRY)),
    state: sent ? 'Posted:' : 'Planned:',
    when,
  }));
  return {
    ...historicalData(view),
    title: view.title,
    note: optional(view.note),
    reminders,
    more: hidden === 0 ? [] : [`${hidden} more: say “status” for the next one.`],
    buttons: buttonsData(view.buttons),
  };
}

export function historyData(view: HistoryView, most: number): CardContent {
  const { shown, hidden } = firstOf(view.entries, most);
  const entries = shown.map(({ when, what }) => ({ what: clip(what, LONGEST_ENTRY), words: when }));
  return {
    ...historicalData(view),
    empty: entries.length === 0 ? ['Nothing has been changed or sent yet.'] : [],
    watch: optional(view.watch),
    entries,
    more:
      hidden === 0
        ? optional(view.more)
        : ['Older entries are not shown here: say “export” for all of them.'],
    buttons: buttonsData(view.buttons, 'default'),
  };
}

function linesData(lines: readonly string[]): readonly CardContent[] {
  return lines.length === 0 ? [] : [{ lines }];
}
