import type { Source } from '../kit/view';
import { plainText } from '../kit/plain-text';
import type { AnswerView } from './program-views';

/** An answer as a message of its own words, with what is shown beside it. */
export interface AnswerText {
  /** Markdown: the title, the answer, and where it comes from, for clients that show no citations. */
  readonly text: string;
  readonly source: { readonly name: string; readonly line: string; readonly url?: string };
  /** What may be asked next, in the words that lead there. */
  readonly next: readonly string[];
}

/**
 * The answer without a card; undefined where it is more than one paragraph, has links, may have been meant otherwise,
 * or is of a programme that has ended, whose quiet line belongs to a card.
 */
export function describeAnswerText(view: AnswerView): AnswerText | undefined {
  const { title, markdown, source, links = [], related, lead, historical } = view;
  const needsCard = links.length > 0 || lead !== undefined || historical !== undefined;
  if (needsCard || /\n|^\s*(?:[-*#>|]|\d+\.)\s/.test(markdown.trim())) return undefined;
  return {
    text: [`**${plainText(title)}**`, markdown.trim(), plainText(sourceLine(source))].join('\n\n'),
    source: {
      name: source.link?.title.replace(/^Open /, '') ?? source.text.replace(/^Source: /, ''),
      line: sourceLine(source),
      ...(source.link && { url: source.link.url }),
    },
    next: related.map((button) => button.title),
  };
}

function sourceLine({ text, confidence }: Source): string {
  return confidence ? `${text} · ${confidence}` : text;
}
