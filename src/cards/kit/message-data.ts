import { buttonsData, historicalData, linksData } from './card-data';
import { clip } from './fit-card';
import type { ConfirmView, HelpView, NoticeView } from './message-views';
import type { CardContent } from './template';

const MOST_ANSWERS = 3;
const LONGEST_TEXT = 3000;

const TONES = {
  good: { style: 'good', mark: ['✓'] },
  attention: { style: 'warning', mark: ['!'] },
  neutral: { style: 'emphasis', mark: [] },
} as const satisfies Record<NoticeView['tone'], CardContent>;

export function confirmData(view: ConfirmView): CardContent {
  return {
    ...historicalData(view),
    title: view.title,
    text: clip(view.text, LONGEST_TEXT),
    facts: view.facts ?? [],
    dateInput: view.input?.kind === 'date' ? [view.input] : [],
    textInput: view.input?.kind === 'text' ? [view.input] : [],
    buttons: buttonsData(view.buttons.slice(0, MOST_ANSWERS), view.danger ? 'destructive' : 'positive'),
  };
}

export function noticeData(view: NoticeView): CardContent {
  return {
    ...historicalData(view),
    ...TONES[view.tone],
    title: view.title,
    text: clip(view.text, LONGEST_TEXT),
    links: linksData(view.links),
    // What is done needs no main button.
    buttons: buttonsData(view.buttons, view.tone === 'good' ? 'default' : 'positive'),
  };
}

export function helpData(view: HelpView): CardContent {
  const { text, button } = view.next;
  return {
    ...historicalData(view),
    next: [{ text, buttons: buttonsData(button ? [button] : []) }],
    nextText: text,
    groups: view.groups,
    // The next step carries the main button; these are quiet.
    buttons: buttonsData(view.buttons.slice(0, button ? 5 : 6), 'default'),
  };
}
