import type { Command, OwnDataTopic, RecordCommand } from '../../domain/requests/command';
import type { Spoken } from '../../domain/team/talk';

/** What a change leaves to be gone on from: what "it" is afterwards. Undefined where nothing of the team's is named. */
export function spokenOfChange(command: Command): Spoken | undefined {
  switch (command.do) {
    case 'set-date':
    case 'date-unknown':
    case 'renewed':
      return own('date');
    case 'set-contact':
      return own('contact', { person: command.name });
    case 'set-stand-in':
      return own('stand-in', { person: command.name });
    case 'add-holding':
    case 'drop-holding':
      return own('holdings', { holding: command.holdings[0]?.text });
    case 'tick':
    case 'untick':
    case 'add-item':
    case 'assign':
    case 'due':
      return own('item-state', { item: command.item });
    case 'rename-item':
      return own('item-state', { item: command.text });
    case 'pause':
      return own('paused');
    case 'snooze':
    case 'resume':
    case 'extra-stages':
      return own('next-reminder');
    case 'set-time-zone':
      return own('time-zone');
    case 'set-program':
      return own('program');
    case 'records':
      return spokenOfRecord(command.change);
    default:
      return undefined;
  }
}

function spokenOfRecord(change: RecordCommand): Spoken | undefined {
  switch (change.do) {
    case 'add-reference':
    case 'change-reference':
      return own('references', { item: change.customer });
    case 'add-exam':
      return own('passes', { person: change.person, certification: change.exam });
    case 'add-dated':
      return own('watched-dates', { item: change.name });
    default:
      return undefined;
  }
}

type Named = Partial<Record<'person' | 'item' | 'holding' | 'certification', string>>;

function own(about: OwnDataTopic, named: { readonly [K in keyof Named]: string | undefined } = {}): Spoken {
  const said = Object.entries(named).filter(([, value]) => value !== undefined && value !== '');
  return { kind: 'own', about, ...(Object.fromEntries(said) as Named) };
}
