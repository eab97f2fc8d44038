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
  const named = entities.filter(({ type, mentioned }) => type === 'mention' && mentioned !== undefined);
  const people = named.flatMap(({ mentioned }) => mentioned ?? []).filter(({ id }) => id !== botId);
  const open = [...named];
  // Each tag takes the first entity of its wording that is left; one entity may also stand for several tags.
  const spoken = text.replace(TAG, (tag, name: string) => {
    const index = open.findIndex((entity) => isFor(entity, tag));
    const [entity] = index === -1 ? named.filter((each) => isFor(each, tag)) : open.splice(index, 1);
    return entity?.mentioned?.id === botId ? ' ' : name;
  });
  return { text: plainText(spoken), mentions: uniqueById(people.map(mentionOf)) };
}

const TAG = /<at\b[^<>]*>([^<>]*)<\/at>/gi;

/** Whether an entity speaks of a tag: some clients number the tag and not the entity's text, or the other way round. */
function isFor({ text }: Entity, tag: string): boolean {
  return text !== undefined && withoutAttributes(text) === withoutAttributes(tag);
}

/** Without what clients write differently in the two: attributes, signs as HTML entities, blanks, signs nobody sees. */
function withoutAttributes(tag: string): string {
  return plainText(tag.replace(/^<at\b[^<>]*>/i, '<at>').replace(/<\/at>$/i, '</at>')).replace(UNSEEN, '');
}

/** Zero-width signs and marks of direction. */
const UNSEEN = /[\u200B-\u200F\u2060\u2066-\u2069\u202A-\u202E\uFEFF]/g;

function mentionOf(account: NonNullable<Entity['mentioned']>): Mention {
  const { id, name = '', aadObjectId } = account;
  return { id, name, ...(aadObjectId !== undefined && { aadId: aadObjectId }) };
}

/** Each person once. A name that a client cut into several tags is put together again. */
function uniqueById(mentions: readonly Mention[]): Mention[] {
  const people = new Map<string, Mention>();
  for (const mention of mentions) {
    const before = people.get(mention.id);
    people.set(mention.id, before ? { ...mention, name: joinedName(before.name, mention.name) } : mention);
  }
  return [...people.values()];
}

function joinedName(before: string, name: string): string {
  if (before.includes(name)) return before;
  return name.includes(before) ? name : `${before} ${name}`;
}

const entityCharacters: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Teams writes some characters as HTML entities even in plain text, and a no-break space after a mention. Line breaks
 * and tabs stay: they part one thing from the next.
 */
function plainText(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (entity) => entityCharacters[entity] ?? entity)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\t[ \t]*/g, '\t')
    .trim();
}
