import type { Command, HoldingPhrase, RecordCommand } from '../../../src/domain/requests/command';
import type { DateReading } from '../../../src/domain/time/date-reading';

/** A command in one line: what it does, then its values. @example 'due call the distributor; 2027-05-03' */
export function told(command: Command): string {
  return command.do === 'records' ? line(command.change) : line(command);
}

function line(command: Command | RecordCommand): string {
  const { do: what, ...values } = command;
  const said = Object.values(values).flatMap((value: unknown) => {
    const text = valueOf(value);
    return text === '' ? [] : [text];
  });
  return `${what} ${said.join('; ')}`.trim();
}

function valueOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('kind' in value) return dayOf(value as DateReading);
  const { text, level } = value as HoldingPhrase;
  return level === undefined ? text : `${text} ${level}`;
}

function dayOf(reading: DateReading): string {
  switch (reading.kind) {
    case 'day':
      return reading.day;
    case 'span':
      return `${reading.from} to ${reading.to}`;
    case 'missing':
      return '';
    case 'impossible':
    case 'unreadable':
      return `${reading.kind}: ${reading.text}`;
    default:
      return `${reading.kind}: ${reading.days.join(' or ')}`;
  }
}
