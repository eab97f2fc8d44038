import { buttonData, type ButtonAction } from '../../src/domain/requests/button-data';
import type { Card } from '../../src/cards/kit/card';
import type { CardSet } from '../../src/cards/card-set';
import type { ChecklistGroup, ChecklistRow, ReminderView } from '../../src/cards/cycle/checklist-view';
import type { ForecastView, RecordLine } from '../../src/cards/records/record-views';
import type { AnswerView, SupportLine } from '../../src/cards/program/program-views';
import type { SetUpView } from '../../src/cards/team/team-views';
import type { Button, Countdown, Source, TimelinePoint } from '../../src/cards/kit/view';

/** Every card in every situation worth looking at; the name is the golden file's. */
export const situations: Readonly<Record<string, (cards: CardSet) => Card>> = {
  'reminder-90': (cards) => cards.reminder(reminder90),
  'reminder-14': (cards) =>
    cards.reminder({
      ...reminder90,
      countdown: { ...countdown, daysLeft: 12 },
      title: 'Finish the renewal',
      lead: 'The membership expires on the anniversary date, and no time after it is known of. Complete the online renewal in PMC now, while there is still room to solve a surprise.',
      contact: { name: 'Megan Bowen', label: 'Primary Program Contact' },
      notes: [
        'I cannot notify Megan Bowen: I did not find them among the members here. Please pass this on.',
      ],
      groups: [renewalGroup(3)],
      timeline: timeline(3),
      possibleRepeat: true,
    }),
  'reminder-passed': (cards) =>
    cards.reminder({
      ...reminder90,
      countdown: { ...countdown, daysLeft: -1 },
      title: 'Did you renew?',
      lead: 'The anniversary date has passed. Has your team renewed? If so, say so here and next year’s reminders are set.',
      groups: [],
      timeline: timeline(4),
      buttons: [
        button('Yes, we renewed', { action: 'renewed', cycleId: 'cycle-1' }),
        button('Not yet', { action: 'not-yet', cycleId: 'cycle-1' }),
        button('Support', { action: 'show', what: 'support' }),
      ],
    }),
  'reminder-german': (cards) =>
    cards.reminder({
      ...reminder90,
      countdown: {
        ...countdown,
        daysLeft: 0,
        date: '30. Juni 2027',
        dateLabel: 'Mitgliedschaftsverlängerungsstichtag',
      },
      title: 'Partnerprogrammmitgliedschaftsverlängerung abschließen',
      groups: [
        {
          title: 'Zuständigkeitsverantwortlichkeiten',
          rows: [
            row(
              'g1',
              'Kompetenzanforderungsüberprüfungsbestätigung der Cloudplattformverantwortlichen einholen',
              {
                assignee: 'Dr. Anneliese Schwarzenberger-Hohenstaufen',
                due: '1. Juni 2027',
              },
            ),
          ],
        },
      ],
    }),
  'reminder-outlook': (cards) =>
    cards.reminder({
      ...reminder90,
      outlook: [
        'Forecast: Not yet: 1 requirement is missing. Begin with Customer references (Cloud Platform (Gold)): 1 of the 2 needed count on the day.',
        'Customer references running out: Contoso on 1 June 2027.',
      ],
    }),
  'reminder-typed': (cards) =>
    cards.reminder({
      ...reminder90,
      contact: { name: 'Ana *Star* Lima', id: '29:1-ana', label: 'Renewer' },
      groups: [{ title: 'Our own items', rows: typedRows }],
    }),
  'reminder-forty': (cards) => cards.reminder({ ...reminder90, groups: manyGroups(40, 200) }),
  'checklist-open': (cards) =>
    cards.checklist({
      cycleId: 'cycle-1',
      title: 'Renewal checklist',
      countdown,
      groups: [requirementsGroup, renewalGroup(0), ownGroup],
      timeline: timeline(2),
      buttons: checklistButtons,
    }),
  'checklist-all-done': (cards) =>
    cards.checklist({
      cycleId: 'cycle-1',
      title: 'Renewal checklist',
      countdown: { ...countdown, daysLeft: 31 },
      groups: [renewalGroup(4)],
      timeline: timeline(2),
      buttons: checklistButtons,
    }),
  'checklist-no-date': (cards) =>
    cards.checklist({
      cycleId: 'cycle-1',
      title: 'Renewal checklist',
      groups: [renewalGroup(1)],
      timeline: [],
      buttons: checklistButtons,
    }),
  'checklist-archived': (cards) =>
    cards.checklist({
      cycleId: 'cycle-0',
      title: 'Checklist of the renewal on 28 June 2026',
      groups: [renewalGroup(2)],
      timeline: [],
      readOnly: true,
      buttons: [],
    }),
  'checklist-empty': (cards) =>
    cards.checklist({
      cycleId: 'cycle-1',
      title: 'Renewal checklist',
      countdown,
      groups: [],
      timeline: [],
      empty: 'Nothing to tick yet. Say “add item” and what is to be done.',
      buttons: checklistButtons,
    }),
  'welcome-channel': (cards) =>
    cards.welcome({
      place: 'channel',
      installedBy: 'Ana Lima',
      programName: 'Microsoft AI Cloud Partner Program',
      questions: [
        answerButton('When can we renew?', 'window'),
        answerButton('What does it cost?', 'fees'),
        answerButton('What do we need for Solutions Partner for Data & AI?', 'data-ai'),
      ],
    }),
  'welcome-personal': (cards) =>
    cards.welcome({
      place: 'personal',
      programName: 'Microsoft Partner Network',
      questions: [answerButton('When can we renew?', 'window')],
      historical,
    }),
  'set-up-first': (cards) => cards.setUp(setUp),
  'set-up-errors': (cards) =>
    cards.setUp({
      ...setUp,
      first: false,
      revision: 7,
      errors: [
        'The date 30 June 2031 lies more than 15 months ahead. Membership runs for a year: which date is next?',
        'Three people here are called Megan. Please add the surname.',
      ],
      date: '2031-06-30',
      holdingGroups: setUp.holdingGroups.map((group) => ({
        ...group,
        chosen: ['gold:cloud-platform', 'silver:data-platform'],
      })),
      contact: 'Megan',
    }),
  'set-up-maicpp': (cards) =>
    cards.setUp({
      ...setUp,
      programId: 'maicpp',
      note: 'Only you will be reminded here. Add me to a channel to remind your team.',
      dateWords: { label: 'Anniversary date', find: 'Partner Center › Membership › Membership offers.' },
      holdingWords: { label: 'Designations', find: 'Partner Center › Membership › Solutions Partner.' },
      holdingGroups: [
        {
          id: 'in_holdings',
          label: 'Designations',
          choices: ['Data & AI', 'Digital & App Innovation', 'Infrastructure', 'Security'].map((title) => ({
            title: `Solutions Partner for ${title}`,
            value: `:${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
          })),
          chosen: [],
        },
      ],
      renewerWords: { label: 'Who renews' },
      dateUnknown: true,
    }),
  saved: (cards) =>
    cards.saved({
      title: 'You are set up',
      countdown: { ...countdown, daysLeft: 220 },
      nextMessage: 'You will hear from me next on 1 April 2027 at 09:00 (Europe/Berlin).',
      facts,
      reminders: [
        { title: 'Start the renewal', when: '1 April 2027 at 09:00 (Europe/Berlin)', links: [outlook] },
        { title: 'Finish the renewal', when: '16 June 2027 at 09:00 (Europe/Berlin)', links: [outlook] },
      ],
      notes: ['I cannot notify Megan Bowen: nobody here has that name. They are noted as a name only.'],
      buttons: [
        button('Show the checklist', { action: 'show', what: 'checklist' }),
        button('Preview the reminders', { action: 'show', what: 'preview' }),
        button('Change something', { action: 'open-set-up' }),
        button('Undo', { action: 'undo', changeId: 'change-1' }),
      ],
    }),
  'saved-no-date': (cards) =>
    cards.saved({
      title: 'Saved, without a date',
      nextMessage: 'You will hear from me next on 29 November 2026 at 09:00 (Europe/Berlin).',
      facts,
      reminders: [],
      buttons: [button('Where do I find the date?', { action: 'ask', text: 'Where do I find the date?' })],
    }),
  status: (cards) =>
    cards.status({
      title: 'Where we stand',
      countdown: { ...countdown, daysLeft: 42 },
      progress: { done: 3, total: 8 },
      timeline: timeline(2),
      facts,
      sent: ['Start the renewal: 1 April 2027 at 09:00'],
      next: 'Finish the renewal: 16 June 2027 at 09:00 (Europe/Berlin)',
      notWatched: ['Your specializations have dates of their own; I do not watch those.'],
      buttons: statusButtons,
      historical,
    }),
  'status-no-date': (cards) =>
    cards.status({
      title: 'Where we stand',
      noDate:
        'I do not know your anniversary date, so nobody here is reminded. Say “anniversary” and the date.',
      timeline: [],
      facts: [{ title: 'Programme', value: 'Microsoft AI Cloud Partner Program' }],
      sent: [],
      next: 'I ask again on 29 November 2026.',
      notWatched: [],
      buttons: statusButtons,
    }),
  'answer-first-hand': (cards) => cards.answer(answer),
  'answer-quoted': (cards) =>
    cards.answer({
      ...answer,
      title: 'What happens if we miss the date?',
      markdown:
        'The designation, its benefits and the badge are lost:\n\n- benefits end on the date\n- the badge must come down\n- a later purchase starts a **new** year',
      source: { ...source, confidence: 'quoted from a dated Microsoft page that was not seen itself' },
      links: [
        { title: 'Open Partner Center: Membership offers', url: 'https://partner.microsoft.com/dashboard' },
      ],
      historical,
    }),
  unknown: (cards) =>
    cards.unknown({
      question: 'How many partners does Fabrikam have in {{DATE(2027-01-01T00:00:00Z)}} ${soon}?',
      nearest: [answerButton('What is a reference partner?', 'reference')],
      support: supportLines,
    }),
  requirements: (cards) =>
    cards.requirements({
      title: 'What you need',
      note: 'I show what your team holds. Say “requirements” and a name for another one.',
      sections: [
        {
          title: 'Gold Cloud Platform',
          requirements: [
            {
              name: 'Exams',
              markdown: 'Four people with two of these exams: **70-532**, **70-533**, **70-534**.',
            },
            {
              name: 'Customer references',
              markdown: 'Five references, none older than twelve months.',
              links: [{ title: 'Open the reference form in PMC', url: 'https://partners.microsoft.com/' }],
            },
          ],
          source,
        },
        { title: 'Silver Data Platform', requirements: [{ name: 'Exams', markdown: 'Two people.' }] },
      ],
      buttons: [button('Show the checklist', { action: 'show', what: 'checklist' })],
      historical,
    }),
  changes: (cards) =>
    cards.changes({
      entries: [
        {
          when: '1 November 2026',
          title: 'Designation fee rises',
          markdown: 'The yearly fee goes from US$4,730 to US$4,875.',
          links: [{ title: 'Read the announcement', url: 'https://learn.microsoft.com/partner-center' }],
          source,
        },
        { when: 'January 2027', title: 'Badges renamed', markdown: 'New badges appear by themselves.' },
      ],
      buttons: [button('Requirements', { action: 'show', what: 'requirements' })],
    }),
  'calls-none': (cards) =>
    cards.calls({
      entries: [],
      empty: 'No call is announced. New ones appear here.',
      buttons: [],
      historical,
    }),
  calls: (cards) =>
    cards.calls({
      entries: [
        {
          when: '12 February 2027 at 17:00 (Europe/Berlin)',
          title: 'Renewal office hour',
          markdown: 'Bring your questions about fees and references. 60 minutes.',
          source,
        },
      ],
      buttons: [button('Changes', { action: 'show', what: 'changes' })],
    }),
  support: (cards) =>
    cards.support({
      programName: 'Microsoft Partner Network',
      routes: supportLines,
      buttons: statusButtons.slice(0, 1),
      historical,
    }),
  'sign-in-question': (cards) =>
    cards.signIn({
      ask: 'What do you see when you sign in?',
      options: [
        button('“We can’t find your account”', {
          action: 'sign-in-step',
          programId: 'mpn-2016',
          stepId: 'no-account',
        }),
        button('I am in, but the membership pages are missing', {
          action: 'sign-in-step',
          programId: 'mpn-2016',
          stepId: 'no-pages',
        }),
      ],
    }),
  'sign-in-advice': (cards) =>
    cards.signIn({
      markdown: 'Use the Microsoft account that was linked to your MPN ID, not your work account.',
      options: [button('Start again', { action: 'show', what: 'sign-in' })],
      links: [{ title: 'Open Partner Membership Center', url: 'https://partners.microsoft.com/' }],
      source,
    }),
  preview: (cards) =>
    cards.preview({
      title: 'Your reminders',
      note: 'Paused until 1 March 2027; both reminders come after that.',
      reminders: [
        {
          title: 'Start the renewal',
          when: '1 April 2027 at 09:00 (Europe/Berlin)',
          lead: reminder90.lead,
          items: ['Review the requirements of each competency you hold', 'Plan the fees'],
          sent: true,
        },
        {
          title: 'Finish the renewal',
          when: '16 June 2027 at 09:00 (Europe/Berlin)',
          lead: 'Complete it now.',
          items: ['Complete the renewal'],
          sent: false,
        },
      ],
      buttons: statusButtons.slice(0, 2),
    }),
  history: (cards) =>
    cards.history({
      entries: [
        { when: '3 April 2027, 10:12', what: 'Ana Lima added “Review the *badges*” to the checklist.' },
        { when: '1 April 2027, 09:00', what: '"Start the renewal" was posted.' },
        {
          when: '22 November 2026, 15:01',
          what: 'Megan Bowen changed the date from 30 June 2026 to 30 June 2027.',
        },
      ],
      more: '12 older entries: say “export” for all of them.',
      buttons: [button('Undo the last change', { action: 'undo', changeId: 'change-1' })],
    }),
  'history-empty': (cards) => cards.history({ entries: [], buttons: [] }),
  programs: (cards) =>
    cards.programs({
      programs: [
        {
          programId: 'maicpp',
          name: 'Microsoft AI Cloud Partner Program',
          about: 'As of October 2026',
          current: true,
        },
        {
          programId: 'mpn-2016',
          name: 'Microsoft Partner Network',
          about: 'As of January 2016; ended, replaced by the Microsoft AI Cloud Partner Program',
          current: false,
        },
      ],
    }),
  'confirm-delete': (cards) =>
    cards.confirm({
      danger: true,
      title: 'Delete everything about this channel?',
      text: 'Reminders stop at once and all is hidden. For 24 hours “undo” brings it back; then it is erased.',
      buttons: [
        button('Delete our data', { action: 'confirm', what: 'delete-data', token: 't-1' }),
        button('Keep it', { action: 'show', what: 'status' }),
      ],
    }),
  'confirm-date': (cards) =>
    cards.confirm({
      title: 'Which day do you mean?',
      text: '“6/7/2027” can be read in two ways.',
      buttons: [
        button('6 July 2027', { action: 'set-date', day: '2027-07-06' }),
        button('7 June 2027', { action: 'set-date', day: '2027-06-07' }),
      ],
    }),
  'confirm-replace': (cards) =>
    cards.confirm({
      title: 'Ana changed this meanwhile',
      text: 'This card is older than Ana Lima’s change of 3 April 2027. Replace it?',
      facts: [
        { title: 'Ana’s date', value: '30 June 2027' },
        { title: 'Your date', value: '28 June 2027' },
      ],
      buttons: [button('Replace it', { action: 'save-set-up', revision: 8, replace: true })],
    }),
  'notice-good': (cards) =>
    cards.notice({
      tone: 'good',
      title: 'Renewed. Well done!',
      text: 'The next date is 30 June 2028; I remind you on 1 April 2028.',
      buttons: [
        button('Status', { action: 'show', what: 'status' }),
        button('Undo', { action: 'undo', changeId: 'change-1' }),
      ],
    }),
  'notice-taken-back': (cards) =>
    cards.notice({
      tone: 'good',
      title: 'Taken back: it is as it was before',
      text: 'This no longer holds: Ana Lima took “Review the *badges*” off the checklist.',
      buttons: [
        button('Checklist', { action: 'show', what: 'checklist' }),
        button('Redo', { action: 'undo', changeId: 'change-2' }),
      ],
    }),
  'notice-changed-since': (cards) =>
    cards.notice({
      tone: 'neutral',
      title: 'Megan Bowen changed this since',
      text: 'Ana Lima changed the date from 30 June 2027 to 31 July 2027. Since then: Megan Bowen changed the date from 31 July 2027 to 31 August 2027. I left it as it is.',
      buttons: [
        button('Where we stand', { action: 'show', what: 'status' }),
        button('Undo the later change', { action: 'undo', changeId: 'change-3' }),
      ],
    }),
  'notice-attention': (cards) =>
    cards.notice({
      tone: 'attention',
      title: 'Something went wrong on my side',
      text: 'Nothing was changed. Please try again; if it happens again, tell your administrator this number: 7f3a-21.',
      links: [{ title: 'Open the help page', url: 'https://example.org/help' }],
    }),
  'notice-neutral': (cards) =>
    cards.notice({
      tone: 'neutral',
      title: 'Have you found your anniversary date?',
      text: 'Without it nobody here is reminded of the renewal.',
      buttons: [
        button('Open set-up', { action: 'open-set-up' }),
        button('In a week', { action: 'snooze', days: 7 }),
        button('Add them', { action: 'add-mapped-holdings' }),
      ],
      historical,
    }),
  help: (cards) =>
    cards.help({
      next: {
        text: 'Tell me the day your membership expires.',
        button: button('Set up', { action: 'open-set-up' }),
      },
      groups: [
        {
          title: 'Your renewal',
          lines: [
            { say: 'status', get: 'date, days left, what is done, what comes next' },
            { say: 'checklist', get: 'tick what is done' },
          ],
        },
        {
          title: 'The programme',
          lines: [{ say: 'requirements gold cloud platform', get: 'what you need' }],
        },
      ],
      buttons: statusButtons,
    }),
  'forecast-missing': (cards) => cards.forecast(forecast),
  'forecast-met': (cards) =>
    cards.forecast({
      title: 'Will we make it?',
      countdown: { ...countdown, daysLeft: 31 },
      tone: 'good',
      answer: 'We will make it: everything is met on the day.',
      counts: '2 met',
      sections: [{ title: 'Cloud Platform (Gold)', lines: forecastLines.slice(0, 2).map(asMet) }],
      buttons: forecast.buttons,
    }),
  'forecast-nothing-held': (cards) =>
    cards.forecast({
      title: 'Will we make it?',
      tone: 'emphasis',
      answer: 'I do not know your competencies yet. Say "add" and a competency.',
      sections: [],
      buttons: [button('Checklist', { action: 'show', what: 'checklist' })],
      historical,
    }),
  'forecast-fifty': (cards) =>
    cards.forecast({
      ...forecast,
      sections: ['Cloud Platform (Gold)', 'Data Platform (Gold)', 'Application Integration'].map((title) => ({
        title,
        lines: Array.from({ length: 17 }, () => forecastLines[3] ?? forecastLines[0]).flatMap(
          (line) => line ?? [],
        ),
      })),
    }),
  'records-references': (cards) =>
    cards.records({
      title: 'Customer references',
      lead: 'A reference counts for 2 years from the day it was given. Judged as of 30 June 2027.',
      notes: ['Customer references running out: Contoso on 1 June 2027.'],
      sections: [
        {
          title: 'Cloud Platform (Gold)',
          lines: [
            reference('Fabrikam *Ltd*', 'met', 'counts until 3 March 2028'),
            reference('Contoso', 'at-risk', 'runs out on 1 June 2027, too early'),
            reference('Wingtip Toys', 'missing', 'ran out on 4 February 2026'),
          ],
          notes: ['1 of the 5 needed will count: 4 more to collect.'],
        },
      ],
      buttons: [
        button('Add a reference', { action: 'open-form', form: 'reference' }),
        button('Say what is needed', { action: 'open-form', form: 'need' }),
      ],
    }),
  'form-reference-errors': (cards) =>
    cards.form({
      title: 'Add a customer reference',
      errors: ['On which day? Please give day, month and year.'],
      fields: [
        { id: 'in_customer', kind: 'text', label: 'Customer', value: 'Fabrikam' },
        { id: 'in_date', kind: 'date', label: 'Given on', value: 'someday' },
        {
          id: 'in_holding',
          kind: 'choice',
          label: 'For which competency',
          value: 'none',
          choices: [
            { title: 'I say it later', value: 'none' },
            { title: 'Cloud Platform (Gold)', value: 'cloud-platform' },
          ],
        },
      ],
      buttons: [button('Save', { action: 'save-form', form: 'reference' })],
    }),
  'form-figures': (cards) =>
    cards.form({
      title: 'Data & AI (Azure), SMB: the figures of today',
      lead: 'As your programme pages show them. What you leave empty stays as it is.',
      errors: [],
      fields: [
        {
          id: 'in_units_adds',
          kind: 'number',
          label: 'Net customer adds: customers gained (3 for all 30 points)',
          hint: 'Last: 2, entered on 3 March 2027',
        },
        { id: 'in_steps', kind: 'lines', label: 'Exams', placeholder: '2 people: 70-532 or 70-533' },
      ],
      buttons: [button('Save', { action: 'save-form', form: 'figures', id: 'data-ai|smb' })],
    }),
  'form-calendar': (cards) =>
    cards.form({
      title: 'Your renewal in your calendar',
      lead: 'One file with every reminder, its checklist and the anniversary date. The link opens until 22 January 2027 at 10:00 (Europe/Berlin).',
      errors: [],
      links: [
        { title: 'Get the calendar file (.ics)', url: 'https://bot.example.com/calendar/renewal.ics?t=abc' },
        { title: 'Outlook: Start the renewal, 1 April 2027', url: outlook.url },
      ],
      fields: [
        {
          id: 'in_calls',
          kind: 'choices',
          label: 'Calls to put in as well',
          choices: [{ title: 'MPN 101 call, 13 January 2016 at 18:30 (Europe/Berlin)', value: 'mpn-101' }],
        },
      ],
      buttons: [button('Make the file with these calls', { action: 'make-calendar' })],
    }),
};

export const reminder90: ReminderView = {
  cycleId: 'cycle-1',
  countdown: countdownOf(90),
  title: 'Start the renewal',
  lead: 'Online renewal can begin now. The Primary Program Contact sees the renewal and the competency requirements in the Partner Membership Center (PMC).',
  contact: { name: 'Megan Bowen', id: '29:1-megan', label: 'Primary Program Contact' },
  groups: groupsOfReminder(),
  timeline: timeline(1),
  source: sourceOf(),
  buttons: [
    button('Whole checklist', { action: 'show', what: 'checklist' }),
    button('Requirements', { action: 'show', what: 'requirements' }),
    button('Support', { action: 'show', what: 'support' }),
  ],
  historical: historicalLine(),
};

export function manyGroups(items: number, letters: number, letter = 'n'): ChecklistGroup[] {
  const rows = Array.from({ length: items }, (_, index) =>
    row(`pack:item-${index}`, `${index} ${'w'.repeat(9)} ${letter.repeat(letters)}`, {
      done: index % 3 === 0,
      ...(index % 3 === 0 && { doneBy: `${letter.repeat(letters)}, 3 April 2027` }),
      assignee: letter.repeat(letters),
      why: 'Because it matters. '.repeat(5),
    }),
  );
  return [
    { title: 'Requirements', rows: rows.slice(0, items / 2) },
    { title: 'Renewal', rows: rows.slice(items / 2) },
  ];
}

function row(itemId: string, text: string, more: Partial<ChecklistRow> = {}): ChecklistRow {
  return { itemId, text, done: false, ...more };
}

function button(title: string, action: ButtonAction): Button {
  return { title, data: buttonData(action) };
}

function answerButton(title: string, answerId: string): Button {
  return button(title, { action: 'answer', programId: 'mpn-2016', answerId });
}

function countdownOf(daysLeft: number): Countdown {
  return { daysLeft, date: '30 June 2027', dateLabel: 'Anniversary date', timeZone: 'Europe/Berlin' };
}

function historicalLine(): string {
  return 'This programme ended in 2022; what is said here is as of January 2016.';
}

function sourceOf(): Source {
  return {
    text: 'Source: Microsoft partner blog, as of January 2016',
    link: { title: 'Open the Microsoft partner blog', url: 'https://blogs.example.org/partner' },
  };
}

function timeline(now: number): TimelinePoint[] {
  const points = [
    { label: '90 days', when: '1 Apr' },
    { label: '30 days', when: '31 May' },
    { label: '14 days', when: '16 Jun' },
    { label: 'Anniversary', when: '30 Jun' },
  ];
  const states = points.map((point, index) => ({
    ...point,
    state: index < now ? ('past' as const) : ('ahead' as const),
  }));
  return [...states.slice(0, now), { label: 'Today', when: 'now', state: 'now' }, ...states.slice(now)];
}

function groupsOfReminder(): ChecklistGroup[] {
  return [
    {
      title: 'Requirements',
      rows: [
        row('pack:review-requirements', 'Review the requirements of each competency you hold', {
          done: true,
          doneBy: 'Ana Lima, 3 April 2027',
        }),
        row('pack:read-notifications', 'Read the notifications in PMC', {
          why: 'Changes to requirements or benefits are announced there and by e-mail.',
          links: [{ title: 'Open Partner Membership Center', url: 'https://partners.microsoft.com/' }],
        }),
      ],
    },
    {
      title: 'Renewal',
      rows: [
        row('pack:plan-fees', 'Plan the fees', { due: '1 May 2027', assignee: 'Megan Bowen' }),
        row('pack:begin-renewal', 'Begin the online renewal', { due: '2 April 2027', overdue: true }),
      ],
    },
  ];
}

function renewalGroup(done: number): ChecklistGroup {
  const texts = [
    'Complete the online renewal',
    'Keep a margin of a week',
    'Renew the product keys',
    'Move this reminder to next year',
  ];
  return {
    title: 'Renewal',
    rows: texts.map((text, index) =>
      row(`pack:finish-${index}`, text, index < done ? { done: true, doneBy: 'Ana Lima, 3 April 2027' } : {}),
    ),
  };
}

const countdown = countdownOf(90);
const source = sourceOf();
const historical = historicalLine();
const outlook = {
  title: 'Add to Outlook',
  url: 'https://outlook.office.com/calendar/deeplink/compose?subject=Renewal',
};

const requirementsGroup = groupsOfReminder()[0] ?? { title: '', rows: [] };
const ownGroup: ChecklistGroup = {
  title: 'Our own items',
  rows: [
    row('own-1', 'Ask accounting for the order number', {
      doneBy: 'Ana Lima, 4 April 2027',
      assignee: 'Ana Lima',
    }),
  ],
};

export const typedRows: readonly ChecklistRow[] = [
  row(
    'own-1',
    '**not bold** _not_ `code` [a link](https://example.org) ${amount} {{DATE(2027-06-30T00:00:00Z)}}',
  ),
  row('own-2', '<at>Megan Bowen</at> 1 < 2 & 3 \\ 4 &lt;b&gt;', { done: true, doneBy: '*Ana*, ${today}' }),
  row('own-3', '# not a heading\n- not a list'),
];

const checklistButtons = [
  button('Where we stand', { action: 'show', what: 'status' }),
  button('Requirements', { action: 'show', what: 'requirements' }),
];

const statusButtons = [
  button('Checklist', { action: 'show', what: 'checklist' }),
  button('Preview', { action: 'show', what: 'preview' }),
  button('Change the set-up', { action: 'open-set-up' }),
];

const facts = [
  { title: 'Programme', value: 'Microsoft Partner Network' },
  { title: 'Competencies', value: 'Gold Cloud Platform, Silver Data Platform' },
  { title: 'Primary Program Contact', value: 'Megan Bowen' },
  { title: 'Time zone', value: 'Europe/Berlin' },
];

const answer: AnswerView = {
  title: 'When can we renew?',
  markdown:
    'From 90 days before the anniversary date. The Primary Program Contact then sees the renewal in PMC.',
  source,
  related: [
    answerButton('Who is the Primary Program Contact?', 'ppc'),
    answerButton('What does it cost?', 'fees'),
  ],
  feedback: { programId: 'mpn-2016', answerId: 'window', question: 'when can we renew' },
};

const supportLines: readonly SupportLine[] = [
  {
    title: 'MPN Support',
    markdown: 'For membership, fees and PMC. Have your MPN ID ready.',
    link: { title: 'Open MPN Support', url: 'https://support.example.org/mpn' },
    source,
  },
  { title: 'Regional service centre', markdown: 'By telephone on working days.' },
];

export const setUp: SetUpView = {
  revision: 0,
  first: true,
  errors: [],
  programs: [
    { title: 'Microsoft AI Cloud Partner Program', value: 'maicpp' },
    { title: 'Microsoft Partner Network (2016)', value: 'mpn-2016' },
  ],
  programId: 'mpn-2016',
  dateWords: {
    label: 'Anniversary date',
    find: 'In the Partner Membership Center under “Membership status”.',
  },
  dateUnknown: false,
  holdingWords: {
    label: 'Competencies and their level',
    find: 'In the Partner Membership Center under “Competencies”.',
  },
  holdingGroups: ['Gold', 'Silver'].map((level) => ({
    id: `in_holdings_${level.toLowerCase()}`,
    label: `${level} competencies`,
    choices: ['Cloud Platform', 'Data Platform', 'Cloud CRM'].map((title) => ({
      title,
      value: `${level.toLowerCase()}:${title.toLowerCase().replace(' ', '-')}`,
    })),
    chosen: [],
  })),
  renewerWords: { label: 'Primary Program Contact', find: 'The person named in PMC who sees the renewal.' },
  timeZone: 'Europe/Berlin',
};

const forecastLines: readonly RecordLine[] = [
  {
    mark: 'met',
    text: 'Technical credentials: enough people have passed.',
    details: [],
    press: button('Exams for Technical credentials', { action: 'show', what: 'exams' }),
  },
  {
    mark: 'at-risk',
    text: 'Customer references: 1 of the 2 needed count on the day. Contoso runs out on 1 June 2027. Falls on 1 June 2027.',
    details: [],
    press: button('References for Customer references', { action: 'show', what: 'references' }),
  },
  {
    mark: 'missing',
    text: 'Capability score: 30 of 70 points; nothing at all for Deployments, which alone prevents it.',
    details: [],
    press: button('Score for Capability score', { action: 'show', what: 'score', about: 'data-ai' }),
  },
  {
    mark: 'unknown',
    text: 'Performance goal: nobody has looked yet.',
    details: [
      'How to find out: US$100,000 of Azure consumption in 12 months. A press figure; goals varied by market, so confirm yours on the competency’s page.',
    ],
    links: [{ title: 'Partner capability score', url: 'https://learn.microsoft.com/partner-center' }],
    press: button('Performance goal: I looked, it is met', {
      action: 'check-requirement',
      holdingId: 'cloud-platform',
      requirementId: 'performance-gold',
      met: true,
    }),
  },
];

function asMet(line: RecordLine): RecordLine {
  return { ...line, mark: 'met' };
}

function reference(customer: string, mark: RecordLine['mark'], words: string): RecordLine {
  return {
    mark,
    word: { met: 'Valid', 'at-risk': 'Expiring', missing: 'Expired', unknown: '', plain: '' }[mark],
    text: `${customer}, ${words}`,
    details: ['Given on 3 March 2026'],
    press: button(`Change the reference of ${customer}`, {
      action: 'open-form',
      form: 'reference',
      id: 'r1',
    }),
  };
}

const forecast: ForecastView = {
  title: 'Will we make it?',
  countdown,
  tone: 'attention',
  answer: 'Not yet: 1 requirement is missing.',
  first:
    'Begin with Capability score (Data & AI): 30 of 70 points; nothing at all for Deployments, which alone prevents it.',
  counts: '1 met, 1 at risk, 1 missing, 1 unknown',
  sections: [
    { title: 'Cloud Platform (Gold)', lines: forecastLines.slice(0, 2) },
    { title: 'Data & AI (Azure)', lines: forecastLines.slice(2) },
  ],
  buttons: [
    button('References', { action: 'show', what: 'references' }),
    button('Score', { action: 'show', what: 'score' }),
    button('Exams', { action: 'show', what: 'exams' }),
    button('Share with contact', { action: 'share' }),
  ],
};
