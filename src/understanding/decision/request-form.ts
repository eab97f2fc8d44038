import { spokenClasses } from '../closed-class/message-language';
import { phrases } from '../closed-class/phrases';
import type { CommandKind } from './command-kind';
import { belonging, isEntity } from './explained-words';
import { ENTITY, startBehind, type Sentence } from './sentence';
import request from './words/request-words.json';

/** What a team can simply say to be so; everything else has to be asked for. */
const STATED: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'set-date',
  'date-unknown',
  'set-program',
  'add-holding',
  'drop-holding',
  'set-contact',
  'set-stand-in',
  'tick',
  'untick',
  'assign',
  'due',
  'renewed',
  'set-time-zone',
  'limit-changes',
  'open-changes',
  'add-reference',
  'change-reference',
  'remove-reference',
  'need-references',
  'add-exam',
  'remove-exam',
  'need-exams',
  'add-dated',
  'remove-item',
]);

const A_THING = phrases(ENTITY);

/** Words before the point of a request: "for now", "then", "from 1 March on". */
const BEFORE = phrases(...request.before);

/**
 * Whether a change is asked for, or is one of those that a team simply tells. "The reminders are paused" tells of
 * something that has to be asked for.
 */
export function isRequest(
  sentences: readonly Sentence[],
  kind: CommandKind,
  { polite, vocabulary }: { readonly polite: boolean; readonly vocabulary: ReadonlySet<string> },
): boolean {
  if (STATED.has(kind) || polite) return true;
  return sentences.some(({ words }) => isImperative(words, vocabulary));
}

function isImperative(words: readonly string[], vocabulary: ReadonlySet<string>): boolean {
  const courtesy = spokenClasses.flatMap((classes) => [classes.courtesy, classes.politeOpeners]);
  const at = startBehind(words, ...courtesy, BEFORE, A_THING);
  const first = words.slice(at).find((word) => !isEntity(word));
  const told = words.some((word) => belonging(word, vocabulary) === 'participle');
  return !told && first !== undefined && vocabulary.has(first);
}
