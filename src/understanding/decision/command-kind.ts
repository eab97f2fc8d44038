import type { Command } from '../../domain/requests/command';

type Shown = Extract<Command, { do: 'show' | 'ask' | 'question' | 'chat' }>;

/** A command that changes something stored, or may. */
export type ChangeCommand = Exclude<Command, Shown>;

type RecordDo = Extract<Command, { do: 'records' }>['change']['do'];

/** The kinds of change the policy tells apart: records by what is done to them, the two-sided ones by their side. */
export type CommandKind =
  | Exclude<ChangeCommand['do'], 'records' | 'limit-changes' | 'escalation' | 'extra-stages'>
  | RecordDo
  | 'limit-changes'
  | 'open-changes'
  | 'escalation-on'
  | 'escalation-off'
  | 'extra-stages'
  | 'clear-extra-stages';

/** The kind of a change. @example kindOf({ do: 'escalation', on: false }) // 'escalation-off' */
export function kindOf(command: ChangeCommand): CommandKind {
  switch (command.do) {
    case 'records':
      return command.change.do;
    case 'limit-changes':
      return command.to === 'named' ? 'limit-changes' : 'open-changes';
    case 'escalation':
      return command.on ? 'escalation-on' : 'escalation-off';
    case 'extra-stages':
      return command.days.length > 0 ? 'extra-stages' : 'clear-extra-stages';
    default:
      return command.do;
  }
}

export function isChange(command: Command): command is ChangeCommand {
  return command.do !== 'show' && command.do !== 'ask' && command.do !== 'question' && command.do !== 'chat';
}
