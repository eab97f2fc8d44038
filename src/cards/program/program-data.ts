import { buttonData } from '../../domain/requests/button-data';
import { buttonsData, historicalData, linksData, optional, sourceData } from '../kit/card-data';
import { choicesData } from '../kit/choices-data';
import { clip, firstOf } from '../kit/fit-card';
import type {
  AnswerView,
  DatedView,
  ProgramsView,
  RequirementsView,
  SignInView,
  SupportLine,
  SupportView,
  UnknownView,
} from './program-views';
import type { CardContent } from '../kit/template';

const MOST_RELATED = 3;
const LONGEST_QUESTION = 300;

export function answerData(view: AnswerView): CardContent {
  const related = choicesData(view.related.slice(0, MOST_RELATED));
  return {
    ...historicalData(view),
    lead: optional(view.lead),
    title: view.title,
    markdown: view.markdown,
    links: linksData(view.links),
    source: sourceData(view.source),
    related: related.length === 0 ? [] : [{ choices: related }],
    feedback: feedbackData(view.feedback),
  };
}

export function unknownData(view: UnknownView): CardContent {
  const choices = choicesData(view.nearest);
  const support = view.support.map(supportLine);
  return {
    ...historicalData(view),
    question: clip(view.question, LONGEST_QUESTION),
    nearest: choices.length === 0 ? [] : [{ choices }],
    routes: support.length === 0 ? [] : [{ support }],
  };
}

export function requirementsData(view: RequirementsView, most: number): CardContent {
  const { shown, hidden } = firstOf(view.sections, most);
  const sections = shown.map(({ title, requirements, source }) => ({
    title,
    requirements: requirements.map(({ name, markdown, links }) => ({
      name,
      markdown,
      links: linksData(links),
    })),
    source: sourceData(source),
  }));
  return {
    ...historicalData(view),
    title: view.title,
    note: optional(view.note),
    sections,
    more: hidden === 0 ? [] : [`${hidden} more: say “requirements” and a name.`],
    buttons: buttonsData(view.buttons),
  };
}

export function datedData(view: DatedView, most: number): CardContent {
  const { shown, hidden } = firstOf(view.entries, most);
  const entries = shown.map(({ when, title, markdown, links, source }) => ({
    when,
    title,
    markdown,
    links: linksData(links),
    source: sourceData(source),
  }));
  return {
    ...historicalData(view),
    empty: optional(view.empty),
    entries,
    more:
      hidden + (view.older ?? 0) === 0
        ? []
        : [`${hidden + (view.older ?? 0)} more: ask about the one you mean.`],
    buttons: buttonsData(view.buttons),
  };
}

export function supportData(view: SupportView): CardContent {
  return {
    ...historicalData(view),
    programName: view.programName,
    support: view.routes.map(supportLine),
    buttons: buttonsData(view.buttons),
  };
}

export function signInData(view: SignInView): CardContent {
  return {
    ...historicalData(view),
    title: view.ask ?? 'Help with signing in',
    advice: optional(view.markdown).map((markdown) => ({ markdown })),
    links: linksData(view.links),
    choices: choicesData(view.options),
    source: sourceData(view.source),
  };
}

export function programsData(view: ProgramsView): CardContent {
  const programs = view.programs.map(({ programId, name, about, current }) => ({
    name,
    about: current ? `${about} · in use here` : about,
    mark: current ? '◉' : '○',
    press: current
      ? []
      : [{ title: `Choose ${name}`, data: buttonData({ action: 'choose-program', programId }) }],
  }));
  return { ...historicalData(view), programs };
}

function feedbackData(feedback: AnswerView['feedback']): readonly CardContent[] {
  if (!feedback) return [];
  const mark = (words: string, helpful: boolean): CardContent => ({
    words,
    title: helpful ? 'This answer was helpful' : 'This answer was not helpful',
    data: buttonData({
      action: 'feedback',
      ...feedback,
      question: clip(feedback.question, LONGEST_QUESTION),
      helpful,
    }),
  });
  return [{ marks: [mark('👍 Yes', true), mark('👎 No', false)] }];
}

function supportLine({ title, markdown, link, source }: SupportLine): CardContent {
  return { title, markdown, links: linksData(link ? [link] : []), source: sourceData(source) };
}
