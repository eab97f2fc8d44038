import type { Command } from '../../domain/requests/command';
import { fullChecklist } from '../../domain/cycle/checklist';
import { pendingQuestion } from '../../domain/team/talk';
import { checklistInput } from '../../domain/cycle/checklist';
import { isChange } from '../../domain/requests/change-command';
import { kindOf } from '../../understanding/decision/command-kind';
import { wordsOf } from '../../understanding/decision/command-words';
import { decideChange, type ChangeVerdict } from '../../understanding/decision/gate';
import type { Meaning } from '../../understanding/understand-message';
import type { Turn } from '../turn/turn';

/** The gate: whether what was understood is done, proposed, or no change at all. */
export function decideMeaning(
  { picture, rows, input, asOf }: Turn,
  { text, by, spans, beside = [], loosely = false }: Meaning,
  command: Command,
): ChangeVerdict {
  if (!isChange(command)) return { kind: 'do' };
  const verdict = decideChange({
    command,
    text: withoutItems(text, picture),
    understoodBy: by,
    stored: { anniversary: picture?.team.anniversary, setUp: picture !== undefined },
    pendingAsksForDate: pendingQuestion(rows, input.person.id, asOf)?.completes === 'anniversary',
    vocabulary: wordsOf(kindOf(command)),
    entities: spans,
    beside,
  });
  return loosely && verdict.kind === 'do' ? { kind: 'propose', why: 'unexplained-words' } : verdict;
}

/** What an item of the list is called says nothing of what is asked for: "Check that vetting says Authorized". */
function withoutItems(text: string, picture: Turn['picture']): string {
  const items = picture ? fullChecklist(checklistInput(picture)) : [];
  return items
    .filter((item) => item.text.includes(' '))
    .reduce((rest, item) => rest.replaceAll(item.text, 'x'.repeat(item.text.length)), text);
}
