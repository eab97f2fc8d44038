import { ActionTypes, TextFormatTypes, type Activity, type Entity, type SuggestedActions } from 'botbuilder';
import type { CitedSource, TextExtras } from '../../ports';

/** What Teams takes at most; it refuses a message with more. */
const MOST_SOURCES = 20;
const MOST_SUGGESTIONS = 3;
const LONGEST_NAME = 80;
const LONGEST_LINE = 160;

/**
 * A text with what Teams shows beside it: its sources as citations, buttons that say whether it helped, questions to
 * go on with. No label for generated content: nothing here is.
 * @example textWith('It costs 10.', { sources: [{ name: 'Fee page', line: 'Fees of 2027' }] }) // text: 'It costs 10. [1]'
 */
export function textWith(text: string, extras: TextExtras = {}): Partial<Activity> {
  const { sources = [], asksFeedback = false, next } = extras;
  const cited = sources.slice(0, MOST_SOURCES);
  return {
    // Teams takes it for Markdown unasked; other clients need not.
    textFormat: TextFormatTypes.Markdown,
    text: [text, cited.map((_, at) => `[${at + 1}]`).join('')].filter((part) => part !== '').join(' '),
    ...(cited.length > 0 && { entities: [citations(cited)] }),
    ...(asksFeedback && { channelData: { feedbackLoop: { type: 'default' } } }),
    ...(next && next.say.length > 0 && { suggestedActions: suggestions(next) }),
  };
}

/** The one entity in which Teams looks for them; its positions are those in the text. */
function citations(sources: readonly CitedSource[]): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: sources.map(({ name, line, url }, at) => ({
      '@type': 'Claim',
      position: at + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: shortened(name, LONGEST_NAME),
        abstract: shortened(line, LONGEST_LINE),
        ...(url !== undefined && { url }),
      },
    })),
  };
}

function suggestions({ to, say }: NonNullable<TextExtras['next']>): SuggestedActions {
  return {
    to: [to],
    actions: say
      .slice(0, MOST_SUGGESTIONS)
      .map((words) => ({ type: ActionTypes.ImBack, title: words, value: words })),
  };
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
