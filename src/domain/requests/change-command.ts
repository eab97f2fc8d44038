import type { Command } from './command';

type Shown = Extract<Command, { do: 'show' | 'ask' | 'question' | 'chat' }>;

/** A command that changes something stored, or may. */
export type ChangeCommand = Exclude<Command, Shown>;

/** False for what is only told or shown. */
export function isChange(command: Command): command is ChangeCommand {
  return command.do !== 'show' && command.do !== 'ask' && command.do !== 'question' && command.do !== 'chat';
}
