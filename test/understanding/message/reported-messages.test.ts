import { day } from '../../../src/domain/time/calendar-day';
import type { Command } from '../../../src/domain/requests/command';
import { meaningCommand } from '../../../src/app/understood/meaning-command';
import { cleanMessage } from '../../../src/understanding/message/clean-message';
import { understandMessage } from '../../../src/understanding/understand-message';
import { plainMessageContext } from '../../fixtures/message-context';

const items = ['Pass the vetting', 'Pay the fee', 'Decide between card and wire transfer'].map(
  (text, at) => ({
    id: `item-${at}`,
    text,
  }),
);

/** What is read, each part in short: "date 2027-06-30", "hold Security", "? words that were not read". */
function read(text: string, programId = 'maicpp'): readonly string[] {
  const context = plainMessageContext({ programId, items, today: day('2026-11-30'), locale: 'en-US' });
  return understandMessage(cleanMessage(text).said, context).flatMap((part) => {
    const { command, further } = { ...part, command: meaningCommand(part) };
    return command ? [command, ...further].map(inShort) : [`? ${part.text}`];
  });
}

function inShort(command: Command): string {
  switch (command.do) {
    case 'set-date':
      return `date ${command.date.kind === 'day' ? command.date.day : command.date.kind}`;
    case 'add-holding':
    case 'drop-holding': {
      const names = command.holdings.map(({ text, level }) => (level ? `${text} at ${level}` : text));
      return `${command.do === 'add-holding' ? 'hold' : 'drop'} ${names.join(', ')}`;
    }
    case 'set-contact':
      return `contact ${command.name}`;
    case 'set-stand-in':
      return `stand-in ${command.name}`;
    case 'set-time-zone':
      return `zone ${command.zone}`;
    case 'pause':
    case 'snooze':
      return `${command.do} ${command.until.kind === 'day' ? command.until.day : command.until.kind}`;
    case 'add-item':
    case 'tick':
    case 'untick':
      return `${command.do} ${command.item}`;
    case 'show':
      return `show ${command.what}`;
    case 'ask':
      return `ask ${command.about}`;
    default:
      return command.do;
  }
}

const DATE = 'date 2027-06-30';
const THREE = [DATE, 'hold Security', 'contact Megan Bowen'];

describe('a first message with date, designation and contact', () => {
  it.each([
    'anniversary 30 June 2027, add Security, contact Megan Bowen',
    'anniversary 30 June 2027 add Security contact Megan Bowen',
    'anniversary 30 June 2027,add Security,contact Megan Bowen',
    'anniversary 30 June 2027; add Security; contact Megan Bowen',
    'anniversary 30 June 2027. Add Security! Contact Megan Bowen.',
    'anniversary 30 June 2027 & add Security + contact Megan Bowen',
    'anniversary 30 June 2027 - add Security - contact Megan Bowen',
    'anniversary 30 June 2027 – add Security – contact Megan Bowen',
    'anniversary 30 June 2027 -> add Security -> contact Megan Bowen',
    'anniversary 30 June 2027 … add Security … contact Megan Bowen',
    'anniversary 30 June 2027 | add Security | contact Megan Bowen',
    'anniversary 30 June 2027\tadd Security\tcontact Megan Bowen',
    'anniversary 30 June 2027<br>add Security<br>contact Megan Bowen',
    '<p>anniversary 30 June 2027</p><p>add Security</p><p>contact Megan Bowen</p>',
    'anniversary 30–06–2027, add Security, contact Megan Bowen',
    'anniversary June 30, 2027, add Security, contact Megan Bowen',
    'anniversary Wednesday, \u200EJune \u200E30, \u200E2027, add Security, contact Megan Bowen',
    '３０ June 2027 is our anniversary， add Security， contact Megan Bowen',
    'Date: June 30, 2027\nDesignations: Security\nContact: Megan Bowen',
    'Date: June 30, 2027 / designations: Security / contact: Megan Bowen',
    '**Date:** June 30, 2027\n**Designation:** Security\n**Contact:** Megan Bowen',
    'Anniversary = 30 June 2027; Designation = Security; PPC = Megan Bowen',
    '| Anniversary | 30 June 2027 |\n|---|---|\n| Designation | Security |\n| Contact | Megan Bowen |',
    'Anniversary\n30 June 2027\nDesignations\nSecurity\nContact\nMegan Bowen',
    'Anniversary:\n- 30 June 2027\nDesignations:\n- Security\nContact:\n- Megan Bowen',
    'Please note the following:\nanniversary 30 June 2027\nadd Security\ncontact Megan Bowen',
    "Hello! We're new here. Our anniversary is 30 June 2027. We hold Security. Megan Bowen is our contact. Thanks!",
  ])('is read whole: %j', (text) => {
    expect(read(text)).toEqual(THREE);
  });

  it.each(['*', '-', '•', '–', '→', '·', '✅', '1.', '2)', '(3)', 'a)', 'b.', '1️⃣', '* [ ]'])(
    'is read whole from a list with %s',
    (bullet) => {
      const lines = ['anniversary 30 June 2027', 'add Security', 'contact Megan Bowen'];
      expect(read(lines.map((line) => `${bullet} ${line}`).join('\n'))).toEqual(THREE);
    },
  );
});

describe('several things', () => {
  it.each<[string, readonly string[]]>([
    ['anniversary 30 June 2027 contact Megan Bowen', [DATE, 'contact Megan Bowen']],
    ['anniversary 30 June 2027 time zone Tokyo', [DATE, 'zone Tokyo']],
    ['- anniversary 30 June 2027 - add Security', [DATE, 'hold Security']],
    [
      'anniversary 30 June 2027\nadd Security\nadd item Call the distributor',
      [DATE, 'hold Security', 'add-item Call the distributor'],
    ],
    [
      'anniversary 30 June 2027\nadd Security\ncontact Megan Bowen\nstand-in Ben Smith\ntime zone Tokyo',
      [...THREE, 'stand-in Ben Smith', 'zone Tokyo'],
    ],
    [
      'add Security contact Megan Bowen stand-in Ben Smith time zone Tokyo pause until 4 January 2027',
      ['hold Security', 'contact Megan Bowen', 'stand-in Ben Smith', 'zone Tokyo', 'pause 2027-01-04'],
    ],
    [
      'we are a solutions partner for security and modern work, our date is 30 June 2027, I am the admin',
      ['hold Security, Modern Work', DATE, 'contact me'],
    ],
    ['anniversary June 30, 2027, contact Megan Bowen', [DATE, 'contact Megan Bowen']],
    ['Our anniversary is June 30, 2027. Megan Bowen will renew.', [DATE, 'contact Megan Bowen']],
    ['Anniversary: June 30, 2027\nContact: Megan Bowen', [DATE, 'contact Megan Bowen']],
    [
      'date: 30 June 2027\ndesignations: Security, Infrastructure\ncontact: Megan Bowen\nstand-in: Ben Smith',
      [DATE, 'hold Security, Infrastructure (Azure)', 'contact Megan Bowen', 'stand-in Ben Smith'],
    ],
    ['pause until January 13, 2027, contact Megan Bowen', ['pause 2027-01-13', 'contact Megan Bowen']],
    ['add Security, Infrastructure and Modern Work', ['hold Security, Infrastructure, Modern Work']],
    ['Designations: Security, Infrastructure', ['hold Security, Infrastructure (Azure)']],
    [
      'anniversary 30/06/2027 designations Security, Modern Work contact Megan Bowen',
      [DATE, 'hold Security, Modern Work', 'contact Megan Bowen'],
    ],
    ['remove Security add Infrastructure', ['drop Security', 'hold Infrastructure']],
    ['tick vetting, untick fee, contact Megan Bowen', ['tick vetting', 'untick fee', 'contact Megan Bowen']],
    ['snooze 2 weeks add Security', ['snooze 2026-12-14', 'hold Security']],
    ['status\nchecklist', ['show status', 'show checklist']],
    ['status, add Security', ['show status', 'hold Security']],
    ['pause until 4 January 2027 and tell me the date', ['pause 2027-01-04', 'ask date']],
    ["I don't know the date yet, contact Megan Bowen", ['date-unknown', 'contact Megan Bowen']],
    ['We renewed on 28 November 2026, contact Megan Bowen', ['renewed', 'contact Megan Bowen']],
    ['anniversary 30 June 2027\nfrobnicate the widget', [DATE, '? frobnicate the widget']],
    ["anniversary 30 June 2027, don't add Infrastructure", [DATE, "? don't add Infrastructure"]],
    [
      'anniversary 30 June 2027\nanniversary 30 July 2027\nadd Security',
      [DATE, '? anniversary 30 July 2027', 'hold Security'],
    ],
    ['delete our data, add Security', ['delete-data', '? add Security']],
    ['add Security. What does it need?', ['hold Security', 'show requirements']],
    ['we hold Security, what does it need?', ['hold Security', 'show requirements']],
    ['our membership expires on 30 June 2027, when can we start', ['question']],
    ['what is our date? who is our contact?', ['ask date', 'ask contact']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('holdings of a programme with levels', () => {
  it.each<[string, readonly string[]]>([
    [
      'We are gold in Cloud Platform and silver in Datacenter, and Megan Bowen will renew.',
      ['hold Cloud Platform at gold, Datacenter at silver', 'contact Megan Bowen'],
    ],
    [
      'we hold gold Datacenter, silver Windows and Devices, gold DevOps and silver Hosting',
      [
        'hold Datacenter at gold, Windows and Devices at silver, Application Lifecycle Management at gold, Hosting at silver',
      ],
    ],
    [
      'add gold Cloud Platform, Frobnication and silver Hosting',
      ['hold Cloud Platform at gold, Frobnication at gold, Hosting at silver'],
    ],
    ['remove Datacenter and Frobnication', ['drop Datacenter, Frobnication']],
    ['we dropped from gold to silver in Cloud Platform', ['hold Cloud Platform at silver']],
    ['we dropped Cloud Platform from gold to silver', ['hold Cloud Platform at silver']],
    ['Cloud Platform dropped from gold to silver', ['hold Cloud Platform at silver']],
    ['we have been downgraded to silver in Cloud Platform', ['hold Cloud Platform at silver']],
    ['drop Cloud Platform to silver', ['hold Cloud Platform at silver']],
    ['downgrade Cloud Platform to silver', ['hold Cloud Platform at silver']],
    ['change Cloud Platform to silver', ['hold Cloud Platform at silver']],
    ['we are now silver in Cloud Platform', ['hold Cloud Platform at silver']],
    ['we dropped Cloud Platform', ['drop Cloud Platform']],
    ['drop Cloud Platform', ['drop Cloud Platform']],
  ])('%j', (text, expected) => {
    expect(read(text, 'mpn-2016')).toEqual(expected);
  });
});

describe('items of the checklist', () => {
  it.each<[string, readonly string[]]>([
    [
      'add items: call the distributor, check the invoice, order the badge',
      ['add-item call the distributor', 'add-item check the invoice', 'add-item order the badge'],
    ],
    ['todo:\n- order badges\n- check invoice', ['add-item order badges', 'add-item check invoice']],
    [
      'put these on the list:\n1. order badges\n2. check invoice',
      ['add-item order badges', 'add-item check invoice'],
    ],
    ['add to our checklist: order badges', ['add-item order badges']],
    ['add item call Tom and tell Megan', ['add-item call Tom and tell Megan']],
    ['add item order badges; contact Megan Bowen', ['add-item order badges', 'contact Megan Bowen']],
    [
      'add item "badges, contact Ana"\ncontact Megan Bowen',
      ['add-item badges, contact Ana', 'contact Megan Bowen'],
    ],
    ['add item order “the” badges – urgent', ['add-item order “the” badges – urgent']],
    ['put order the plaque on the list for Ben by Friday', ['add-item order the plaque for Ben by Friday']],
    ['tick 1 and 2', ['tick 1 and 2']],
    ['tick 1-3 and add Security', ['tick 1-3', 'hold Security']],
    ['items 3, 4 and 5 are done', ['tick items 3, 4 and 5']],
    ['untick 2 and 4', ['untick 2 and 4']],
    ['tick everything', ['tick everything']],
    ['tick vetting and fee', ['tick vetting', 'tick fee']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
