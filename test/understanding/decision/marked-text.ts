import { day } from '../../../src/domain/time/calendar-day';
import type { Command } from '../../../src/domain/requests/command';
import type { DateReading } from '../../../src/domain/time/date-reading';
import type { Span } from '../../../src/understanding/closed-class/message-token';
import type { CommandKind } from '../../../src/understanding/decision/command-kind';

/** A text without the braces in which its names and days stand, and where they stand. */
export function marked(source: string): { readonly text: string; readonly entities: readonly Span[] } {
  const entities: Span[] = [];
  let text = '';
  for (const [part] of source.matchAll(/\{[^}]*\}|[^{]+/g)) {
    const inside = part.startsWith('{') ? part.slice(1, -1) : undefined;
    if (inside !== undefined) entities.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? part;
  }
  return { text, entities };
}

const on: DateReading = { kind: 'day', day: day('2027-06-30') };
const unsaid: DateReading = { kind: 'missing' };

/** A change of each kind, with a day where one stands in the text. */
export function changeOf(kind: CommandKind, hasDay: boolean): Command {
  const date = hasDay ? on : unsaid;
  switch (kind) {
    case 'set-date':
      return { do: 'set-date', date };
    case 'add-holding':
    case 'drop-holding':
      return { do: kind, holdings: [{ text: 'Security' }] };
    case 'set-contact':
    case 'set-stand-in':
      return { do: kind, name: 'Megan Bowen' };
    case 'tick':
    case 'untick':
    case 'add-item':
    case 'remove-item':
      return { do: kind, item: 'vetting' };
    case 'rename-item':
      return { do: kind, item: 'vetting', text: 'check' };
    case 'assign':
      return { do: kind, item: 'vetting', name: 'Ben' };
    case 'due':
      return { do: kind, item: 'vetting', date };
    case 'snooze':
    case 'pause':
      return { do: kind, until: date };
    case 'renewed':
      return { do: kind, on: date };
    case 'set-time-zone':
      return { do: kind, zone: 'Berlin' };
    case 'set-program':
      return { do: kind, program: 'maicpp' };
    case 'limit-changes':
      return { do: 'limit-changes', to: 'named' };
    case 'open-changes':
      return { do: 'limit-changes', to: 'everyone' };
    case 'escalation-on':
    case 'escalation-off':
      return { do: 'escalation', on: kind === 'escalation-on' };
    case 'extra-stages':
      return { do: kind, days: [30, 7] };
    case 'clear-extra-stages':
      return { do: 'extra-stages', days: [] };
    case 'replace-holding':
      return { do: kind, from: [{ text: 'Security' }], to: [{ text: 'Modern Work' }] };
    case 'unset-contact':
      return { do: kind, role: 'contact' };
    case 'person-left':
      return { do: kind, name: 'Ben' };
    case 'add-reference':
    case 'change-reference':
      return { do: 'records', change: { do: kind, customer: 'Fabrikam', date, holding: '' } };
    case 'remove-reference':
      return { do: 'records', change: { do: kind, customer: 'Fabrikam' } };
    case 'add-exam':
      return { do: 'records', change: { do: kind, person: 'Ben', exam: 'AZ-104', date } };
    case 'remove-exam':
      return { do: 'records', change: { do: kind, person: 'Ben', exam: 'AZ-104' } };
    case 'need-references':
      return { do: 'records', change: { do: kind, count: 3, holding: 'Security' } };
    case 'need-exams':
      return { do: 'records', change: { do: kind, people: 2, exams: ['AZ-104'], holding: '' } };
    case 'add-dated':
      return { do: 'records', change: { do: kind, name: 'Cloud Security', date } };
    case 'remove-dated':
      return { do: 'records', change: { do: kind, name: 'Cloud Security' } };
    case 'share':
    case 'import':
    case 'reminder-text':
      return { do: 'records', change: { do: kind } };
    default:
      return { do: kind };
  }
}
