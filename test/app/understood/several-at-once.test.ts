import { saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const CLEO = { id: '29:cleo', name: 'Cleo Park', aadId: 'aad-cleo', guest: false };

let world: World;

beforeEach(() => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, BEN, CLEO];
});

/** What the team has after the message, and after a "yes" to what it proposes: "2027-06-30, security, Megan Bowen". */
async function stored(text: string): Promise<string> {
  const said = saidIn(await world.say(text));
  if (said.includes('before you say yes')) await world.say('yes');
  return has();
}

async function has(): Promise<string> {
  const { team, item } = await world.store.teams.load(CHANNEL);
  const { anniversary, holdings, contact, standIn, timeZone, extraStages } = team[0]?.value ?? {};
  return [
    anniversary,
    ...(holdings ?? []).map(({ id, level }) => (level ? `${id}:${level}` : id)),
    contact?.name,
    standIn?.name,
    timeZone === 'Europe/Berlin' ? undefined : timeZone,
    ...(extraStages ?? []),
    ...item.map(({ value }) => [value.text, value.assignee?.name, value.dueDay].filter(Boolean).join(' / ')),
  ]
    .filter((each) => each !== undefined)
    .join(', ');
}

const THREE = '2027-06-30, security, Megan Bowen';
const FOUR = '2027-06-30, security, modern-work, Megan Bowen, Ben Smith';

describe('what a team tells of itself in one message', () => {
  it.each([
    [
      '| Anniversary | Designation | Contact |\n|---|---|---|\n| 30 June 2027 | Security | Megan Bowen |',
      THREE,
    ],
    ['Anniversary\tDesignation\tContact\n30 June 2027\tSecurity\tMegan Bowen', THREE],
    ['Anniversary\t30 June 2027\nDesignation\tSecurity\nContact\tMegan Bowen', THREE],
    [
      '# Renewal\n## Date\n30 June 2027\n## Designations\n- Security\n- Modern Work\n## Contact\nMegan Bowen',
      '2027-06-30, security, modern-work, Megan Bowen',
    ],
    ['Date – 30 June 2027\nDesignation – Security\nContact – Megan Bowen', THREE],
    ['Date -> 30 June 2027\nDesignation -> Security\nContact -> Megan Bowen', THREE],
    ['date 30 June 2027 // contact Megan Bowen // add Security', THREE],
    ['anniversary 30 June 2027 <br/> contact Megan Bowen <br/> add Security', THREE],
    ['Anniversary: 30 June 2027Designation: SecurityContact: Megan Bowen', THREE],
    ['We have Security. Our anniversary: June 30, 2027. PPC: Megan Bowen (she/her)', THREE],
    ['anniversary: 30 June 2027 contact: Megan Bowen designation: Security', THREE],
    ['Our membership runs until 30 June 2027; we hold Security; Megan Bowen takes care of it.', THREE],
    ['Renewal date\n30 June 2027\n\nDesignation\nSecurity\n\nPartner admin\nMegan Bowen', THREE],
    [
      'We expire on June 30, 2027. We hold Security and Modern Work. Megan Bowen renews. Ben Smith stands in for her.',
      FOUR,
    ],
    [
      'our date is 30 June 2027 and we hold Security and Modern Work and Megan Bowen is the contact and Ben Smith stands in',
      FOUR,
    ],
    [
      'Renewal date: 6/30/2027\nSolutions partner designations: Security, Modern Work\nPrimary contact: Megan Bowen\nBackup: Ben Smith',
      FOUR,
    ],
    [
      '1) our anniversary is June 30, 2027\n2) we hold Security\n3) Megan Bowen is our contact\n4) Cleo Park is the deputy\n5) time zone London',
      '2027-06-30, security, Megan Bowen, Cleo Park, Europe/London',
    ],
    [
      'a. anniversary 30 June 2027\nb. add Security\nc. contact Megan Bowen\nd. time zone Tokyo\ne. add item Call Tom\nf. extra reminders 60 days',
      '2027-06-30, security, Megan Bowen, Asia/Tokyo, 60, Call Tom',
    ],
    [
      'anniversary is June 30 2027, designation is Security, contact is Megan Bowen, stand-in is Ben Smith, time zone is Tokyo',
      '2027-06-30, security, Megan Bowen, Ben Smith, Asia/Tokyo',
    ],
    [
      'please set our date to June 30, 2027, add Security and Modern Work, make Megan Bowen the contact, and Ben Smith the stand-in',
      FOUR,
    ],
    [
      'anniversary 30 June 2027\nadd items: call Tom, check the invoice\ncontact Megan Bowen',
      '2027-06-30, Megan Bowen, call Tom, check the invoice',
    ],
    ['Thanks for adding me! Add Security; Modern Work. Best, Ana', 'security, modern-work'],
    ['Date 30.06.2027\nContact Megan Bowen\nThank you!\nAna', '2027-06-30, Megan Bowen'],
    ['we now hold:\n- Security\n- Frobnication\n- Modern Work', 'security, modern-work'],
    ['our anniversary is 30 June 2027, not 30 July, contact Megan Bowen', '2027-06-30, Megan Bowen'],
  ])('is kept whole: %j', async (text, expected) => {
    expect(await stored(text)).toBe(expected);
    expect(saidIn(await world.say('history'))).not.toContain('not read');
  });

  it('is kept with the level that is said of all at the end', async () => {
    await world.say('program mpn-2016');
    expect(await stored('add Datacenter and Hosting, both silver')).toBe('datacenter:silver, hosting:silver');
  });
});

describe('a part of a message', () => {
  beforeEach(async () => {
    await world.say('anniversary 30 June 2027');
  });

  it('may name what an earlier one has added', async () => {
    await world.say(
      'add item Book the exam\ndue Book the exam 3 March 2027\nassign Book the exam to Ben Smith',
    );
    expect(await has()).toBe('2027-06-30, Book the exam / Ben Smith / 2027-03-03');
  });

  it.each([
    [
      'add Security, Time Travel and Modern Work, contact Megan Bowen',
      '"Time Travel"',
      '2027-06-30, security, modern-work, Megan Bowen',
    ],
    [
      'extra reminders 60 days, blah blah blub, time zone Tokyo',
      '"blah blah blub"',
      '2027-06-30, Asia/Tokyo, 60',
    ],
    ['The weather is nice. Add Security.', '"The weather is nice"', '2027-06-30, security'],
    ['add Security\nadd Time Travel', '"Time Travel"', '2027-06-30, security'],
  ])('that is not known is named: %s', async (text, named, expected) => {
    expect(saidIn(await world.say(text))).toContain(named);
    expect(await has()).toBe(expected);
  });

  it.each([
    ['Imagine this. Add Security.'],
    ['if Megan leaves, make Ben Smith the contact and add Security'],
    ['Should we do this? add Security?'],
  ])('is not done where the rest makes it doubtful: %s', async (text) => {
    await world.say(text);
    expect(await has()).toBe('2027-06-30');
  });

  it.each([
    ['snooze reminders until 3 March 2027', '2027-03-03'],
    ['mute the renewal bot reminders for six weeks', '2027-01-11'],
  ])('is never cut from its time: %s', async (text, day) => {
    await world.say(text);
    const [team] = (await world.store.teams.load(CHANNEL)).team;
    expect(team?.value.snooze?.until ?? team?.value.pausedUntil).toBe(day);
  });
});

describe('questions in one message', () => {
  beforeEach(async () => {
    await world.say('anniversary 30 June 2027, contact Megan Bowen');
  });

  it.each([
    ['add Security. What does it need?', ['Added: Security', 'At least 70 of 100 points']],
    [
      'add Security and Modern Work. When is our date? Who is the contact?',
      ['Added: Security', 'is 30 June 2027', 'Megan Bowen is'],
    ],
    ['what is our date? how long is a customer reference valid?', ['is 30 June 2027', '24 months']],
    ['how many points does Security need? and who renews?', ['points', 'Megan Bowen is']],
    ['how do I change the date? and who is the contact?', ['sets or corrects', 'Megan Bowen is']],
    [
      'is our anniversary 30 June 2027, and do we hold Security?',
      ['Yes: your anniversary date is 30 June 2027', 'designations'],
    ],
    ['status and history', ['212 days left', 'What happened here']],
    [
      'remove Modern Work, add Security, and who renews?',
      ['Modern Work is not among', 'Added: Security', 'Megan Bowen is'],
    ],
  ])('are all answered, beside what is done: %s', async (text, answers) => {
    const said = saidIn(await world.say(text));
    for (const each of answers) expect(said).toContain(each);
    expect(said).not.toContain('not read');
  });

  it('leave what only leads up to them alone', async () => {
    const said = saidIn(await world.say('our membership expires on 1 July 2027, when can we start'));
    expect(said).toContain('When renewal opens');
    expect(await has()).toContain('2027-06-30');
  });

  it('say the same only once', async () => {
    const empty = createWorld('2026-11-30T10:00:00+01:00');
    expect(await empty.say('when is our date? who renews? what is open?')).toHaveLength(1);
  });
});
