import { spokenClasses } from '../closed-class/message-language';
import type { LabelTemplates } from './label-template';
import type { MessagePart } from './message-parts';

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another one some something someone somebody any anything ein eine einen einer etwas jemand noch'.split(
    ' ',
  ),
);
const FOR_ANYTHING: ReadonlySet<string> = new Set(
  'thing things else new more other another sache sachen anderes weiteres weitere neues ding'.split(' '),
);

/**
 * Whether free words only say that there is something, and not what: it has to be asked for.
 * @example 'another thing' on the list, 'a designation we got', 'the' // true
 */
export function namesNothing(parts: readonly MessagePart[], of: LabelTemplates): boolean {
  const [first] = parts;
  if (parts.length > 0 && parts.every(isSmall)) return true;
  return first !== undefined && INDEFINITE.has(first.plain) && parts.every((part) => isEmpty(part, of));
}

function isSmall({ plain, entity }: MessagePart): boolean {
  return !entity && spokenClasses.some(({ functionWords }) => functionWords.known.has(plain));
}

function isEmpty({ plain, entity }: MessagePart, { vocabulary, common }: LabelTemplates): boolean {
  if (entity) return entity.kind === 'number' || (entity.kind === 'person' && entity.self === true);
  return (
    INDEFINITE.has(plain) ||
    FOR_ANYTHING.has(plain) ||
    vocabulary.has(plain) ||
    common.has(plain) ||
    spokenClasses.some(({ functionWords }) => functionWords.known.has(plain))
  );
}
