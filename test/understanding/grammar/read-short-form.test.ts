import { day } from '../../../src/domain/time/calendar-day';
import { readShortForm, SHORT_FORMS } from '../../../src/understanding/grammar/read-short-form';
import type { Command } from '../../../src/domain/requests/command';
import { formParts } from '../../../src/understanding/grammar/form-pattern';
import { teamOf } from './short-form-fixture';

const on = (written: string) => ({ kind: 'day', day: day(written) }) as const;
const unsaid = { kind: 'missing' } as const;
const june = { do: 'set-date', date: on('2027-06-30') } as const;
const set = { do: 'set-date' } as const;

const mpn = teamOf('mpn-2016');
const maicpp = teamOf('maicpp');

function reference(
  what: 'add-reference' | 'change-reference',
  customer: string,
  ...[written, holding = '']: readonly [written?: string, holding?: string]
): Command {
  const date = written === undefined ? unsaid : on(written);
  return { do: 'records', change: { do: what, customer, date, holding } };
}

/** The documented forms, each in English or German, with what they mean. */
const DOCUMENTED: readonly (readonly [string, Command])[] = [
  ['help', { do: 'show', what: 'help' }],
  ['hi', { do: 'show', what: 'help' }],
  ['hello', { do: 'show', what: 'help' }],
  ['Hilfe', { do: 'show', what: 'help' }],
  ['setup', { do: 'show', what: 'setup' }],
  ['start over', { do: 'show', what: 'setup' }],
  ['program mpn-2016', { do: 'set-program', program: 'mpn-2016' }],
  ['program maicpp', { do: 'set-program', program: 'maicpp' }],
  [
    'program Microsoft AI Cloud Partner Program',
    { do: 'set-program', program: 'Microsoft AI Cloud Partner Program' },
  ],
  ['programs', { do: 'show', what: 'programs' }],
  ['anniversary 2027-06-30', june],
  ['anniversary 30 June 2027', june],
  ['anniversary: 30/06/2027', june],
  ['our anniversary is 30 June 2027', june],
  ['our anniversary date is on June 30, 2027', june],
  ['our expiry date: 30/06/27', june],
  ['deadline 30 June 2027', june],
  ['Jahrestag 30.06.2027', june],
  ['unser Jahrestag ist der 30. Juni 2027', june],
  ['when is our anniversary', { do: 'ask', about: 'date' }],
  ['1 March 2027', { do: 'set-date', date: on('2027-03-01') }],
  ['on 1 March 2027', { do: 'set-date', date: on('2027-03-01') }],
  ["I don't know yet", { do: 'date-unknown' }],
  [
    'add Cloud Platform gold',
    { do: 'add-holding', holdings: [{ text: 'Cloud Platform gold', level: 'gold' }] },
  ],
  ['add EMM', { do: 'add-holding', holdings: [{ text: 'EMM' }] }],
  [
    'add Hosting and Messaging',
    { do: 'add-holding', holdings: [{ text: 'Hosting' }, { text: 'Messaging' }] },
  ],
  ['hinzufügen Hosting', { do: 'add-holding', holdings: [{ text: 'Hosting' }] }],
  ['Hosting hinzufügen', { do: 'add-holding', holdings: [{ text: 'Hosting' }] }],
  ['drop Cloud CRM', { do: 'drop-holding', holdings: [{ text: 'Cloud CRM' }] }],
  ['remove Hosting', { do: 'drop-holding', holdings: [{ text: 'Hosting' }] }],
  ['entfernen Hosting', { do: 'drop-holding', holdings: [{ text: 'Hosting' }] }],
  ['contact Megan Bowen', { do: 'set-contact', name: 'Megan Bowen' }],
  ['contact me', { do: 'set-contact', name: 'me' }],
  ['Kontakt Megan Bowen', { do: 'set-contact', name: 'Megan Bowen' }],
  ['who is our contact', { do: 'ask', about: 'contact' }],
  ['stand-in Ben Smith', { do: 'set-stand-in', name: 'Ben Smith' }],
  ['Vertretung Ben Smith', { do: 'set-stand-in', name: 'Ben Smith' }],
  ['status', { do: 'show', what: 'status' }],
  ['Stand', { do: 'show', what: 'status' }],
  ['checklist', { do: 'show', what: 'checklist' }],
  ['checklist start', { do: 'show', what: 'checklist', about: 'start' }],
  ['checklist finish', { do: 'show', what: 'checklist', about: 'finish' }],
  ['tick the references', { do: 'tick', item: 'the references' }],
  ['tick item 2', { do: 'tick', item: 'item 2' }],
  ['tick 2', { do: 'tick', item: 'item 2' }],
  ['abhaken call the distributor', { do: 'tick', item: 'call the distributor' }],
  ['untick order the wire transfer form', { do: 'untick', item: 'order the wire transfer form' }],
  ['add item order the badge', { do: 'add-item', item: 'order the badge' }],
  ['add item: order the badge, thanks', { do: 'add-item', item: 'order the badge' }],
  ['add item write a note of thanks', { do: 'add-item', item: 'write a note of thanks' }],
  ['Punkt hinzufügen Plakette bestellen', { do: 'add-item', item: 'Plakette bestellen' }],
  ['remove item call the distributor', { do: 'remove-item', item: 'call the distributor' }],
  [
    'rename item call the distributor to Ring Fabrikam',
    { do: 'rename-item', item: 'call the distributor', text: 'Ring Fabrikam' },
  ],
  [
    'assign call the distributor to Ben Smith',
    { do: 'assign', item: 'call the distributor', name: 'Ben Smith' },
  ],
  [
    'due call the distributor 4 March 2027',
    { do: 'due', item: 'call the distributor', date: on('2027-03-04') },
  ],
  ['preview', { do: 'show', what: 'preview' }],
  ['requirements', { do: 'show', what: 'requirements' }],
  ['requirements gold cloud platform', { do: 'show', what: 'requirements', about: 'gold cloud platform' }],
  ['changes', { do: 'show', what: 'changes' }],
  ['calls', { do: 'show', what: 'calls' }],
  ['support', { do: 'show', what: 'support' }],
  ['sign-in', { do: 'show', what: 'sign-in' }],
  ['renewed', { do: 'renewed', on: unsaid }],
  ['we renewed', { do: 'renewed', on: unsaid }],
  ['renewed 28 November 2026', { do: 'renewed', on: on('2026-11-28') }],
  ['renewed yesterday', { do: 'renewed', on: on('2026-11-29') }],
  ['verlängert', { do: 'renewed', on: unsaid }],
  ['snooze', { do: 'snooze', until: unsaid }],
  ['later', { do: 'snooze', until: unsaid }],
  ['not now', { do: 'snooze', until: unsaid }],
  ['snooze 1 week', { do: 'snooze', until: on('2026-12-07') }],
  ['snooze until 3 March 2027', { do: 'snooze', until: on('2027-03-03') }],
  ['snooze three weeks from today', { do: 'snooze', until: on('2026-12-21') }],
  ['snooze 2w', { do: 'snooze', until: on('2026-12-14') }],
  ['snooze until the day after tomorrow', { do: 'snooze', until: on('2026-12-02') }],
  ['pause for the next two weeks', { do: 'pause', until: on('2026-12-14') }],
  ['verschieben bis 03.03.2027', { do: 'snooze', until: on('2027-03-03') }],
  ['pause', { do: 'pause', until: unsaid }],
  ['pause until 1 March 2027', { do: 'pause', until: on('2027-03-01') }],
  ['pausieren bis 15.03.2027', { do: 'pause', until: on('2027-03-15') }],
  ['resume', { do: 'resume' }],
  ['fortsetzen', { do: 'resume' }],
  ['time zone Europe/Berlin', { do: 'set-time-zone', zone: 'Europe/Berlin' }],
  ['Zeitzone Berlin', { do: 'set-time-zone', zone: 'Berlin' }],
  ['move here', { do: 'move-here' }],
  ['history', { do: 'show', what: 'history' }],
  ['undo', { do: 'undo' }],
  ['rückgängig', { do: 'undo' }],
  ['references', { do: 'show', what: 'references' }],
  ['exams', { do: 'show', what: 'exams' }],
  ['score', { do: 'show', what: 'score' }],
  ['forecast', { do: 'show', what: 'forecast' }],
  ['calendar', { do: 'show', what: 'calendar' }],
  ['portfolio', { do: 'show', what: 'portfolio' }],
  ['export', { do: 'show', what: 'export' }],
  ['import', { do: 'records', change: { do: 'import' } }],
  ['report', { do: 'show', what: 'report' }],
  ['make a plan', { do: 'make-plan' }],
  ['limit changes', { do: 'limit-changes', to: 'named' }],
  ['everyone may change', { do: 'limit-changes', to: 'everyone' }],
  ['do not limit changes', { do: 'limit-changes', to: 'everyone' }],
  ['extra reminders 30 and 7 days', { do: 'extra-stages', days: [30, 7] }],
  ['extra reminders 6 weeks before', { do: 'extra-stages', days: [42] }],
  ['extra reminders 30, 7 and -1 days', { do: 'extra-stages', days: [30, 7], unread: ['-1 days'] }],
  ['extra reminders 30-60 days', { do: 'extra-stages', days: [], unread: ['30-60 days'] }],
  ['pause for now', { do: 'pause', until: unsaid }],
  ['pause the reminders for a while', { do: 'pause', until: unsaid }],
  ['add reference Fabrikam', reference('add-reference', 'Fabrikam')],
  ['add reference Fabrikam, 3 March 2026', reference('add-reference', 'Fabrikam', '2026-03-03')],
  [
    'add reference Contoso Ltd, 3 March 2026, Cloud Platform',
    reference('add-reference', 'Contoso Ltd', '2026-03-03', 'Cloud Platform'),
  ],
  [
    'add reference Contoso, Security, 3 March 2026',
    reference('add-reference', 'Contoso', '2026-03-03', 'Security'),
  ],
  ['add reference =cmd(), 3 March 2026', reference('add-reference', '=cmd()', '2026-03-03')],
  ['change reference Fabrikam to 3 March 2026', reference('change-reference', 'Fabrikam', '2026-03-03')],
  [
    'change reference Fabrikam, Security, 3 March 2026',
    reference('change-reference', 'Fabrikam', '2026-03-03', 'Security'),
  ],
  ['remove reference Fabrikam', { do: 'records', change: { do: 'remove-reference', customer: 'Fabrikam' } }],
  [
    'Referenz entfernen Fabrikam',
    { do: 'records', change: { do: 'remove-reference', customer: 'Fabrikam' } },
  ],
  [
    'add exam Ana Lima, 70-532, 3 March 2026',
    { do: 'records', change: { do: 'add-exam', person: 'Ana Lima', exam: '70-532', date: on('2026-03-03') } },
  ],
  [
    'add exam Ana Lima, AZ-104',
    {
      do: 'records',
      change: { do: 'add-exam', person: 'Ana Lima', exam: 'AZ-104', date: unsaid },
    },
  ],
  [
    'remove exam 70-532 of Ana Lima',
    { do: 'records', change: { do: 'remove-exam', person: 'Ana Lima', exam: '70-532' } },
  ],
  ['turn on escalation', { do: 'escalation', on: true }],
  ['turn off escalation', { do: 'escalation', on: false }],
  ['reminder texts', { do: 'records', change: { do: 'reminder-text' } }],
  ['share with contact', { do: 'records', change: { do: 'share' } }],
  ['delete our data', { do: 'delete-data' }],
  ['lösche unsere Daten', { do: 'delete-data' }],
];

describe('a short form', () => {
  it('counts days in the words of the person who writes', () => {
    const text = 'zusätzliche Erinnerungen 30 und 7 Tage';
    expect(readShortForm(text, teamOf('mpn-2016', 'de-DE'))).toEqual({ do: 'extra-stages', days: [30, 7] });
    expect(readShortForm(text, mpn)).toBeUndefined();
  });

  it.each(DOCUMENTED)('"%s" is read', (text, command) => {
    expect(readShortForm(text, mpn)).toEqual(command);
  });

  it.each(DOCUMENTED)('"%s" is read with a slash, in capitals, and with courtesy', (text, command) => {
    expect(readShortForm(`/${text}`, mpn)?.do).toBe(command.do);
    expect(readShortForm(`Hi bot, please ${text}!`, mpn)?.do).toBe(command.do);
    expect(readShortForm(`- ${text.toUpperCase()} please.`, mpn)?.do).toBe(command.do);
  });

  it.each<[string, Command]>([
    ['stauts', { do: 'show', what: 'status' }],
    ['anniverssary 30 June 2027', june],
    ['aniversary 30 June 2027', june],
    ['pasue', { do: 'pause', until: unsaid }],
    ['snoze 1 week', { do: 'snooze', until: on('2026-12-07') }],
    ['contcat Megan Bowen', { do: 'set-contact', name: 'Megan Bowen' }],
    ['resmue', { do: 'resume' }],
    ['checklsit', { do: 'show', what: 'checklist' }],
  ])('"%s" is read in spite of a slip in its first word', (text, command) => {
    expect(readShortForm(text, mpn)).toEqual(command);
  });

  it.each<[string, Command]>([
    ['add Security', { do: 'add-holding', holdings: [{ text: 'Security' }] }],
    [
      'add Modern Work, Security',
      { do: 'add-holding', holdings: [{ text: 'Modern Work' }, { text: 'Security' }] },
    ],
    [
      'add Cloud Platform gold',
      { do: 'add-holding', holdings: [{ text: 'Cloud Platform gold', level: 'gold' }] },
    ],
    ['add infra, thanks', { do: 'add-holding', holdings: [{ text: 'infra' }] }],
  ])('"%s" is read by the names of every programme', (text, command) => {
    expect(readShortForm(text, maicpp)).toEqual(command);
  });

  it('has the words of the programme for the date and for what is held', () => {
    const contoso = teamOf('contoso');
    expect(readShortForm('circle day 30 June 2027', contoso)).toEqual(june);
    expect(readShortForm('crafts', contoso)).toEqual({ do: 'ask', about: 'holdings' });
  });

  it.each(['anniversary 3/4/2027', 'anniversary 30 June', 'anniversary 31 June 2027'])(
    '"%s" keeps what has to be asked back',
    (text) => {
      expect(readShortForm(text, teamOf('maicpp', 'en-US'))).toMatchObject({
        ...set,
        date: expect.not.objectContaining({ kind: 'day' }) as unknown,
      });
    },
  );

  it('has slots that something reads, in every form', () => {
    for (const { says, slots } of SHORT_FORMS) {
      for (const form of says) {
        const named = formParts(form).flatMap((part) => (part.kind === 'slot' ? [part.slot] : []));
        expect([form, [...named].sort()]).toEqual([form, [...slots].sort()]);
      }
    }
  });
});

describe('no short form', () => {
  it.each([
    // a loose word beside a date
    'resume on 1 March 2027',
    'restart on 1 March 2027',
    'lunch on 1 March 2027',
    'audit on 1 March 2027',
    'vetting 1 March 2027',
    'anniversary lunch 1 March 2027',
    'wedding anniversary 4 April 2027',
    'anniversary 1 March 2027 add Security',
    'date of the audit 1 March 2027',
    // not
    "don't pause",
    'never pause the reminders',
    'do not add Security',
    'the anniversary is not 30 June 2027',
    'contact nicht Megan',
    'snooze nicht 1 week',
    'contact not Megan',
    'pausieren nicht',
    'tick not the references',
    'Jahrestag nicht 30.06.2027',
    // questions
    'pause?',
    'undo?',
    'add Security?',
    'anniversary 30 June 2027?',
    'is our anniversary 30 June 2027',
    'renewed?',
    // more than a command
    'status of the audit',
    'undo the contract',
    'pause the video',
    'support ticket 4711',
    'contract Megan Bowen',
    'trick the references',
    'calls with Fabrikam',
    'contact Megan Bowen and Ben Smith',
    'contact the support',
    'contact our distributor',
    'program changes',
    'program ends in March',
    'time zone of the calls',
    'snooze until the audit',
    'snooze until Ben is back',
    'pause for a coffee',
    'pause until we know more',
    'import duties',
    'export control',
    'renewed interest',
    'renewed by Fabrikam',
    'renewed licence',
    'delete our data centre',
    'move here tomorrow if possible',
    'requirements for the visa',
    'add sugar',
    'add Security and sugar',
    'drop by tomorrow',
    'drop me a line',
    'share with contacts',
    'share with contact Fabrikam',
    'make a plan for lunch',
    'history of Rome',
    'extra reminders 30 days before Christmas',
    'extra reminders 30 days before the audit',
    'add reference for last week',
    'add reference Fabrikam from last week',
    'add reference Fabrikam 3 March 2026',
    'add reference if Fabrikam agrees',
    'add reference Fabrikam, 3 March 2026, and tell Ben',
    'remove reference to the old policy',
    'remove reference numbers from the quote please',
    'add exam week in March',
    'remove exam of Ana Lima',
    // of others, or shown
    '> anniversary 1 March 2027',
    '"pause"',
    '<quoted messageId="1"/> status',
    '“anniversary 1 March 2027”',
    'fyi\nAnniversary 1 March 2027',
    // a number or a word alone
    '30',
    '2027',
    'now',
    'today',
    'tomorrow',
    'in 40 days',
    '90 days',
    '2 weeks',
    'June',
    'yes',
    'no',
    '',
    '   ',
    '!!!',
    'the second one',
    'thanks',
    // inflected
    'paused',
    'pauses',
    'contacts',
    'snoozed',
    'shared with contact',
    'resumes',
    'renewal',
    // two things in one
    'add item call the distributor by Friday',
    'add item call the distributor for Ben by 4 March 2027',
    'Punkt hinzufügen Plakette bestellen bis Freitag',
  ])('"%s"', (text) => {
    expect(readShortForm(text, maicpp)).toBeUndefined();
  });

  it.each([
    'verlängern',
    'pausiert',
    'verschrieben bis 15.03.2027',
    'Fortsetzung',
    'passieren',
    'remote item call the distributor',
  ])('"%s" is a word of its own, not a slip', (text) => {
    expect(readShortForm(text, maicpp)).toBeUndefined();
  });

  it('is a text longer than any command', () => {
    expect(readShortForm(`add item ${'very '.repeat(80)}long`, maicpp)).toBeUndefined();
  });

  it('names an item when there is none', () => {
    expect(readShortForm('tick the references', { ...maicpp, items: [] })).toBeUndefined();
  });
});
