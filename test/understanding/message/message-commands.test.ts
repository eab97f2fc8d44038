import { day } from '../../../src/domain/calendar-day';
import type { Command } from '../../../src/domain/command';
import type { ParseContext } from '../../../src/domain/message-reading';
import { messageCommands } from '../../../src/understanding/message/message-commands';
import { checklistItems, partnerPrograms } from '../../fixtures/partner-programs';

const context: ParseContext = {
  today: day('2026-11-22'),
  locale: 'en-US',
  programs: partnerPrograms,
  team: { programId: 'mpn-2016', holdings: [], items: checklistItems },
};

function understood(text: string): readonly Command[] {
  return messageCommands(text, context).flatMap(({ command }) => command ?? []);
}

describe('several things said at once', () => {
  it('keeps both facts of "our anniversary is … and the contact is …"', () => {
    expect(understood('our anniversary is 30 June 2027 and the contact is Megan Bowen')).toEqual([
      { do: 'set-date', date: { kind: 'day', day: '2027-06-30' } },
      { do: 'set-contact', name: 'Megan Bowen' },
    ]);
  });

  it('keeps both facts parted by a comma', () => {
    expect(understood('we hold gold cloud platform, date March 3 2027')).toEqual([
      { do: 'add-holding', holdings: [{ text: 'gold cloud platform', level: 'gold' }] },
      { do: 'set-date', date: { kind: 'day', day: '2027-03-03' } },
    ]);
  });

  it('keeps the clear one and asks for the other', () => {
    expect(understood('our contact is Megan Bowen and the date is sometime in June')).toEqual([
      { do: 'set-contact', name: 'Megan Bowen' },
      { do: 'set-date', date: { kind: 'unreadable', text: 'the date is sometime in June' } },
    ]);
    expect(understood('our anniversary is 3/4/2027 and our contact is Megan')).toMatchObject([
      { do: 'set-date', date: { kind: 'ambiguous' } },
      { do: 'set-contact', name: 'Megan' },
    ]);
  });

  it.each<[string, Command['do'][]]>([
    ['drop EMM and add SMCS gold', ['drop-holding', 'add-holding']],
    ['pause for 2 weeks and tell me the date', ['pause', 'ask']],
    ['contact Megan Bowen, stand-in Bob and date 3 March 2027', ['set-contact', 'set-stand-in', 'set-date']],
    ['make Megan the contact and me the stand-in', ['set-contact', 'set-stand-in']],
    ['Hi! Our date is 3 March 2027. Megan is our contact. Thanks!', ['set-date', 'set-contact']],
    ['who is our contact and when do we expire?', ['ask', 'ask']],
    ['show me the checklist and the status', ['show', 'show']],
  ])('are all carried out: %s', (text, expected) => {
    expect(understood(text).map((command) => command.do)).toEqual(expected);
  });

  it.each<[string, Command['do']]>([
    ['add gold cloud platform and silver emm', 'add-holding'],
    ['tick references and exams', 'tick'],
    ['add item call Tom and tell Megan', 'add-item'],
    ['snooze until monday and remind us again', 'snooze'],
    ['Tom left and Megan is the new contact', 'set-contact'],
    ['we renewed yesterday and the new date is 30 June 2028', 'renewed'],
    ['delete our data and pause', 'delete-data'],
    ["we're closed until january 5, no reminders till then", 'pause'],
    ['our membership expires on 30 June 2027, when can we start', 'question'],
    ["i'm the PPC. what am I supposed to do", 'question'],
    ['we are gold in cloud platform, do we need to opt in', 'question'],
  ])('are one thing when no part stands for itself: %s', (text, expected) => {
    expect(understood(text).map((command) => command.do)).toEqual([expected]);
  });
});
