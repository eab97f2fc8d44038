import type { Command } from '../domain/command';
import { pendingQuestion } from '../domain/talk';
import { isChange, kindOf } from '../understanding/decision/command-kind';
import { wordsOf } from '../understanding/decision/command-words';
import { decideChange, type ChangeVerdict } from '../understanding/decision/gate';
import { slotSpans } from '../understanding/decision/slot-spans';
import { readShortForm } from '../understanding/grammar/read-short-form';
import type { MessagePart } from '../understanding/message/message-part';
import type { AppContext } from './app-context';
import { dayContextOf, shortFormContext } from './short-form-context';
import type { Turn } from './turn';

/** A documented short form; undefined for anything else. */
export function readForm(ctx: AppContext, turn: Turn, text: string): Command | undefined {
  const form = readShortForm(text, shortFormContext(ctx, turn));
  // What is planned is documented, but carried out by nobody yet.
  return form?.do === 'make-plan' || (form?.do === 'show' && form.what === 'report') ? undefined : form;
}

/** The gate: whether what was understood of a part is done, proposed, or no change at all. */
export function decidePart(
  ctx: AppContext,
  turn: Turn,
  part: MessagePart & { readonly command: Command },
): ChangeVerdict {
  const { command, text, by = 'words' } = part;
  if (!isChange(command)) return { kind: 'do' };
  return decideChange({
    command,
    text,
    understoodBy: by,
    stored: { anniversary: turn.picture?.team.anniversary, setUp: turn.picture !== undefined },
    pendingAsksForDate: asksForDate(turn),
    vocabulary: wordsOf(kindOf(command)),
    entities: by === 'short-form' ? [] : slotSpans(command, text, dayContextOf(ctx, turn)),
  });
}

function asksForDate({ rows, input, asOf }: Turn): boolean {
  return pendingQuestion(rows, input.person.id, asOf)?.completes === 'anniversary';
}
