import type { Command } from '../domain/requests/command';
import { readHalfForm } from './grammar/half-form';
import type { Meaning } from './read-typed';

/** What is less likely gives way to the documented form that it begins as. */
const ASKED_BACK_BELOW = 0.6;

/** What a documented form says. */
export function formMeaning(text: string, command: Command): Meaning {
  return { text, by: 'short-form', probability: 1, command, further: [], missing: [], spans: [], ranked: [] };
}

/** The beginning of a form, where the words make no surer sense: what is behind it is asked back, not left out. */
export function halfForm({ text, label, probability, command }: Meaning): Meaning | undefined {
  const isSurer = command ? !takesDefault(command) : probability >= ASKED_BACK_BELOW;
  if (isSurer || label === 'out') return undefined;
  const half = readHalfForm(text);
  return half && formMeaning(text, half);
}

/** "Snooze one business day" is no snooze of the usual length. */
function takesDefault(command: Command): boolean {
  return (command.do === 'snooze' || command.do === 'pause') && command.until.kind === 'missing';
}
