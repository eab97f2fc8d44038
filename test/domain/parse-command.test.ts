import { day } from '../../src/domain/calendar-day';
import type { Command } from '../../src/domain/command';
import { parseCommand } from '../../src/domain/parse-command';
import type { ParseContext } from '../../src/domain/message-reading';
import { checklistItems, partnerPrograms } from '../fixtures/partner-programs';
import { samplePrograms } from '../fixtures/sample-program';

const context: ParseContext = {
  today: day('2026-11-22'),
  locale: 'en-US',
  programs: partnerPrograms,
  team: { programId: 'mpn-2016', holdings: [], items: checklistItems },
};
const on = (written: string) => ({ kind: 'day', day: day(written) }) as const;

function understood(text: string): Command {
  return parseCommand(text, context);
}

describe('commands as the manual writes them', () => {
  it.each<[string, Command]>([
    ['help', { do: 'show', what: 'help' }],
    ['hi', { do: 'show', what: 'help' }],
    ['setup', { do: 'show', what: 'setup' }],
    ['start over', { do: 'show', what: 'setup' }],
    ['program maicpp', { do: 'set-program', program: 'maicpp' }],
    ['programs', { do: 'show', what: 'programs' }],
    ['anniversary 2027-06-30', { do: 'set-date', date: on('2027-06-30') }],
    ['when is our anniversary', { do: 'ask', about: 'date' }],
    [
      'add Cloud Platform gold',
      { do: 'add-holding', holdings: [{ text: 'Cloud Platform gold', level: 'gold' }] },
    ],
    ['drop Cloud CRM', { do: 'drop-holding', holdings: [{ text: 'Cloud CRM' }] }],
    ['competencies', { do: 'ask', about: 'holdings' }],
    ['contact Megan Bowen', { do: 'set-contact', name: 'Megan Bowen' }],
    ['stand-in Tom', { do: 'set-stand-in', name: 'Tom' }],
    ['Joni Sherman is the deputy of our contact from now on', { do: 'set-stand-in', name: 'Joni Sherman' }],
    ['item 1 is done', { do: 'tick', item: 'item 1' }],
    ['item 2 is not done after all', { do: 'untick', item: 'item 2' }],
    ['who is our contact', { do: 'ask', about: 'contact' }],
    ['status', { do: 'show', what: 'status' }],
    ['checklist', { do: 'show', what: 'checklist' }],
    ['checklist start', { do: 'show', what: 'checklist', about: 'start' }],
    ['tick the references', { do: 'tick', item: 'references' }],
    ['untick the references', { do: 'untick', item: 'the references' }],
    ['add item order the cake', { do: 'add-item', item: 'order the cake' }],
    ['remove item order the cake', { do: 'remove-item', item: 'order the cake' }],
    ['rename the budget item to money', { do: 'rename-item', item: 'budget item', text: 'money' }],
    ['assign the references to Nadia', { do: 'assign', item: 'the references', name: 'Nadia' }],
    ['preview', { do: 'show', what: 'preview' }],
    ['requirements', { do: 'show', what: 'requirements' }],
    ['requirements gold cloud platform', { do: 'show', what: 'requirements', about: 'gold cloud platform' }],
    ['changes', { do: 'show', what: 'changes' }],
    ['calls', { do: 'show', what: 'calls' }],
    ['support', { do: 'show', what: 'support' }],
    ['sign-in', { do: 'show', what: 'sign-in' }],
    ['renewed', { do: 'renewed', on: { kind: 'missing' } }],
    ['snooze 1 week', { do: 'snooze', until: on('2026-11-29') }],
    ['pause', { do: 'pause', until: { kind: 'missing' } }],
    ['pause until 1 March 2027', { do: 'pause', until: on('2027-03-01') }],
    ['resume', { do: 'resume' }],
    ['time zone Europe/Berlin', { do: 'set-time-zone', zone: 'Europe/Berlin' }],
    ['move here', { do: 'move-here' }],
    ['history', { do: 'show', what: 'history' }],
    ['undo', { do: 'undo' }],
    ['references', { do: 'show', what: 'references' }],
    ['exams', { do: 'show', what: 'exams' }],
    ['score', { do: 'show', what: 'score' }],
    ['forecast', { do: 'show', what: 'forecast' }],
    ['calendar', { do: 'show', what: 'calendar' }],
    ['portfolio', { do: 'show', what: 'portfolio' }],
    ['export', { do: 'show', what: 'export' }],
    ['delete our data', { do: 'delete-data' }],
  ])('understands "%s"', (text, expected) => {
    expect(understood(text)).toEqual(expected);
    expect(understood(`  Please, ${text.toUpperCase()}!`).do).toBe(expected.do);
  });
});

describe('what only sounds alike', () => {
  it.each<[string, Command['do']]>([
    ['change our anniversary to March 3 2027', 'set-date'],
    ['when is our anniversary', 'ask'],
    ['what is an anniversary date', 'question'],
    ['where do I find my anniversary date', 'question'],
    ['how do I renew', 'question'],
    ['we renewed yesterday', 'renewed'],
    ['we have not renewed yet', 'question'],
    ['we renewed last week but the benefits are missing', 'question'],
    ['who is our contact', 'ask'],
    ['who is the primary program contact', 'question'],
    ['what is a PPC', 'question'],
    ['contact support', 'show'],
    ['how do I contact support', 'question'],
    ['what are the requirements for gold smcs', 'question'],
    ['remind us again next week', 'snooze'],
    ['remind me to buy milk', 'question'],
    ['drop EMM', 'drop-holding'],
    ['should we drop EMM?', 'question'],
    ['we are gold in cloud platform, do we need to opt in', 'question'],
    ["i'm the PPC. what am I supposed to do", 'question'],
    ['our membership expires on 30 June 2027, when can we start', 'question'],
    ['the exam is on 3 March 2027', 'question'],
    ['could you show me the items that are ticked', 'ask'],
    ['gold price today', 'question'],
  ])('"%s" is %s', (text, expected) => {
    expect(understood(text).do).toBe(expected);
  });

  it('takes a greeting alone for help, and with a question for the question', () => {
    expect(understood('Good morning everyone!')).toEqual({ do: 'show', what: 'help' });
    expect(understood('Hi! How do I renew?')).toEqual({ do: 'question', text: 'Hi! How do I renew?' });
    expect(understood('')).toEqual({ do: 'show', what: 'help' });
  });
});

describe('arguments', () => {
  it('keeps what was typed, without quotes and courtesy', () => {
    expect(understood('Hi bot, could you please add "Call  Zoë’s bank" to our checklist? Thanks!')).toEqual({
      do: 'add-item',
      item: 'Call  Zoë’s bank',
    });
  });

  it('reads several holdings with their levels', () => {
    expect(understood('add gold cloud platform and silver emm')).toEqual({
      do: 'add-holding',
      holdings: [
        { text: 'gold cloud platform', level: 'gold' },
        { text: 'silver emm', level: 'silver' },
      ],
    });
  });

  it('reads holdings of another programme', () => {
    expect(understood('add modern work')).toEqual({ do: 'add-holding', holdings: [{ text: 'modern work' }] });
  });

  it('gives a date that is unclear back as it is', () => {
    expect(understood('our anniversary is 3/4/2027')).toMatchObject({ date: { kind: 'ambiguous' } });
    expect(understood('our anniversary is 30 June')).toMatchObject({ date: { kind: 'no-year' } });
    expect(understood('anniversary 31 June 2027')).toMatchObject({ date: { kind: 'impossible' } });
    expect(understood('change our anniversary')).toEqual({ do: 'set-date', date: { kind: 'missing' } });
  });

  it('reads "me" for the sender', () => {
    expect(understood('make me the contact')).toEqual({ do: 'set-contact', name: 'me' });
    expect(understood("i'll take the budget item")).toMatchObject({ do: 'assign', name: 'me' });
  });

  it('looks for the day of the renewal behind', () => {
    expect(understood('we renewed on monday')).toEqual({ do: 'renewed', on: on('2026-11-16') });
  });

  it('reads an item from the words before "tick it"', () => {
    expect(understood('references are sorted, cross that off')).toMatchObject({
      do: 'tick',
      item: 'references are sorted',
    });
  });
});

describe('slips of spelling', () => {
  it.each<[string, Command['do']]>([
    ['stauts', 'show'],
    ['checklst', 'show'],
    ['unitck the budget item', 'untick'],
    ['snoze 1 week', 'snooze'],
    ['anniverary 2027-06-30', 'set-date'],
    ['wich competencies do we hold', 'ask'],
  ])('are overlooked: %s', (text, expected) => {
    expect(understood(text).do).toBe(expected);
  });
});

describe('what is asked around the words of own data', () => {
  it.each([
    'the association of my colleague is pending since this morning, how long',
    'we paid on 14 october. what will be the new date',
    'my printer makes noise and smoke, who do I contact',
    'oops, we redeemed the benefit at the wrong customer',
    'the exam webinar when?? need to block calendar',
    'if we pay 10 days late is next year later too',
    'order is on transfer',
    'what is the anniversary gift for 10 years',
  ])('makes it a question: %s', (text) => {
    expect(understood(text)).toEqual({ do: 'question', text });
  });

  it.each<[string, Command]>([
    ['Hi Megan, when does our membership expire?', { do: 'ask', about: 'date' }],
    ['preparing for the meeting: how many days do we still have?', { do: 'ask', about: 'days-left' }],
    ['which of us checked off the references?', { do: 'ask', about: 'who-ticked' }],
    ['will we get another message this month?', { do: 'ask', about: 'next-reminder' }],
    ['are we gold in cloud platform according to you', { do: 'ask', about: 'holdings' }],
    ['uncheck the references, was a mistake', { do: 'untick', item: 'the references' }],
    ['oops', { do: 'undo' }],
  ])('only leads up to it: %s', (text, expected) => {
    expect(understood(text)).toEqual(expected);
  });
});

describe('requests in many words', () => {
  it.each<[string, Command]>([
    ['let everyone change the set-up', { do: 'limit-changes', to: 'everyone' }],
    ['only Megan and the contact may change the set-up', { do: 'limit-changes', to: 'named' }],
    ['open the set-up', { do: 'show', what: 'setup' }],
    ['megan will take over from bob', { do: 'set-contact', name: 'megan' }],
    ['replace bob with megan as contact', { do: 'set-contact', name: 'megan' }],
    ["it's henrietta who looks after the renewal", { do: 'set-contact', name: 'henrietta' }],
    ['when im away lidia holman is my deputy', { do: 'set-stand-in', name: 'lidia holman' }],
    ['also need a to do called "call the auditor"', { do: 'add-item', item: 'call the auditor' }],
    ['add another step: tell the CFO', { do: 'add-item', item: 'tell the CFO' }],
    ['megan bowen should take care of the budget', { do: 'assign', item: 'the budget', name: 'megan bowen' }],
    ['switch us to the 2016 pack', { do: 'set-program', program: 'mpn-2016' }],
    ['use america/los_angeles', { do: 'set-time-zone', zone: 'america/los_angeles' }],
    [
      'strike cloud productivity from the list of what we hold',
      { do: 'drop-holding', holdings: [{ text: 'cloud productivity' }] },
    ],
    ['renewal completed on 19 November', { do: 'renewed', on: on('2026-11-19') }],
    ['postpone to december 15', { do: 'snooze', until: on('2026-12-15') }],
    ["don't send anything until February", { do: 'pause', until: on('2027-02-01') }],
    ['stop being paused', { do: 'resume' }],
  ])('are understood: %s', (text, expected) => {
    expect(understood(text)).toEqual(expected);
  });

  it.each<[string, Command['do']]>([
    ['gold fee in swiss francs under the new programme', 'question'],
    ['the office is closed until 5 january 2027', 'question'],
    ['that was wrong', 'question'],
    ['make Megan the contact and Tom the stand-in', 'question'],
  ])('change nothing when they are not surely meant: %s', (text, expected) => {
    expect(understood(text).do).toBe(expected);
  });
});

describe('a programme of another vendor', () => {
  const circle: ParseContext = {
    ...context,
    programs: samplePrograms,
    team: { programId: 'contoso', holdings: [], items: [] },
  };

  it.each<[string, Command]>([
    ['our circle day is 30 June 2027', { do: 'set-date', date: on('2027-06-30') }],
    ['when is our circle day', { do: 'ask', about: 'date' }],
    ['who is our keeper', { do: 'ask', about: 'contact' }],
    ['Nadia is our circle keeper', { do: 'set-contact', name: 'Nadia' }],
    ['which crafts do we have', { do: 'ask', about: 'holdings' }],
    ['add paper making', { do: 'add-holding', holdings: [{ text: 'paper making' }] }],
  ])('is spoken of in its own words: %s', (text, expected) => {
    expect(parseCommand(text, circle)).toEqual(expected);
  });
});

it('gives back any text as a question rather than fail', () => {
  for (const text of ['🍕🍕', '((((', '\\', 'a'.repeat(5000), '"', '?', '<b>*_', '\u0000', 'é'.repeat(50)]) {
    expect(['question', 'show']).toContain(understood(text).do);
  }
});
