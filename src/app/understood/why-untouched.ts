import type { Label } from '../../understanding/examples/labels';
import { isChange } from '../../domain/requests/change-command';
import type { Reason } from '../../understanding/decision/change-policy';
import { readAs, readPart, type Meaning, type MessageContext } from '../../understanding/understand-message';
import { decideMeaning } from './decide-meaning';
import { isTold } from './tell-untouched';
import type { Turn } from '../turn/turn';

/** From this likelihood on a change may have been spoken of, though something else is likelier. */
const SPOKEN_FROM = 0.15;
/** A clause by itself is a change from here on. */
const CLAUSE_FROM = 0.6;
const CONDITION =
  /^\s*(?:if|once|when|unless|provided|as soon as|falls|wenn|sobald|sofern)\b[^,]*,\s*(?:then\s+|dann\s+)?(?<rest>.+)$/isu;

/**
 * Why a message that nothing can be made of is no change, where it speaks of one: it depends on something, or is about
 * somebody else. Undefined when it speaks of none. Only what is said depends on it; nothing is ever changed by it.
 * @example 'if Megan agrees, pause' // 'condition'
 */
export function whyUntouched(turn: Turn, meaning: Meaning, context: MessageContext): Reason | undefined {
  return whyByWhole(turn, meaning, context) ?? whyByClause(meaning, context);
}

function whyByWhole(turn: Turn, meaning: Meaning, context: MessageContext): Reason | undefined {
  const likely = meaning.ranked.find(
    ({ label, probability }) => label.startsWith('do:') && probability >= SPOKEN_FROM,
  );
  const read = likely && readAs(likely.label as Label, meaning, context);
  const verdict = read?.command && decideMeaning(turn, read, read.command);
  return verdict?.kind === 'not-a-change' && isTold(verdict.why) ? verdict.why : undefined;
}

function whyByClause({ text }: Meaning, context: MessageContext): Reason | undefined {
  const rest = CONDITION.exec(text)?.groups?.['rest'];
  const { command, probability } = rest === undefined ? {} : readPart(rest, context);
  return command && isChange(command) && (probability ?? 0) >= CLAUSE_FROM ? 'condition' : undefined;
}
