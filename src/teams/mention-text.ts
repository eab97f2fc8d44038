import type { Entity } from './activity-schema';

/** A person whom a message mentions. */
export interface Mention {
  readonly id: string;
  readonly name: string;
  readonly aadId?: string;
}

interface MentionedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/**
 * The text without the bot's mention, people's mentions as their names, and who they are.
 * @example '<at>Bot</at>&nbsp;contact <at>Ana Bell</at>' // text: 'contact Ana Bell', mentions: Ana
 */
export function readMentions(text: string, entities: readonly Entity[], botId: string): MentionedText {
  const open = entities.filter(({ type, mentioned }) => type === 'mention' && mentioned !== undefined);
  const people = open.flatMap(({ mentioned }) => mentioned ?? []).filter(({ id }) => id !== botId);
  // Tags carry no id, so each takes the first entity of its wording that is left.
  const spoken = text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (tag, name: string) => {
    const index = open.findIndex((entity) => entity.text === tag);
    const [entity] = index === -1 ? [] : open.splice(index, 1);
    return entity?.mentioned?.id === botId ? ' ' : name;
  });
  return { text: plainText(spoken), mentions: uniqueById(people.map(mentionOf)) };
}

function mentionOf(account: NonNullable<Entity['mentioned']>): Mention {
  const { id, name = '', aadObjectId } = account;
  return { id, name, ...(aadObjectId !== undefined && { aadId: aadObjectId }) };
}

function uniqueById(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

const entityCharacters: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Teams writes some characters as HTML entities even in plain text, and a no-break space after a mention. */
function plainText(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (entity) => entityCharacters[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
