import type { ChangeCommand } from '../../domain/requests/change-command';
import type { RecordCommand } from '../../domain/requests/command';

type RecordDo = RecordCommand['do'];

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
