import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, type World } from '../../fakes/app-world';

let world: World;

async function rows() {
  return world.store.teams.load(CHANNEL);
}

/** Says it, and "yes" where it is proposed first. */
async function sayAndConfirm(text: string) {
  const replies = await world.say(text);
  return saidIn(replies).includes('before you say yes') ? world.say('yes') : replies;
}

/** What a team reads first in its forecast: the answer, where to begin, how many requirements are in which state. */
async function forecast(): Promise<readonly string[]> {
  const said = saidIn(await world.say('forecast')).split('\n');
  return said.filter((line) => ANSWER.test(line) || /^\d+ (met|at risk|missing), \d/.test(line));
}

const ANSWER = /^(We will make it|Not yet|Not if it stays|Nobody knows|I do not know your|Begin with)/;

/** What the team does next, by words or by a button of its forecast, and the forecast that follows. */
const WALK: readonly (readonly string[])[] = [
  ['say: anniversary 30 June 2027', 'I do not know your competencies yet. Say "add" and a competency.'],
  [
    'say: add Cloud Platform gold',
    'Nobody knows yet: 4 requirements are unknown, and nothing is known to be missing.',
    'Begin with Performance goal (Cloud Platform (Gold)): nobody has looked yet.',
  ],
  [
    'say: we need 2 references for Cloud Platform',
    'Not yet: 1 requirement is missing.',
    'Begin with Customer references (Cloud Platform (Gold)): 0 of the 2 needed count on the day.',
    '1 missing, 3 unknown',
  ],
  [
    'say: add reference Fabrikam, 3 March 2026, Cloud Platform',
    'Not yet: 1 requirement is missing.',
    'Begin with Customer references (Cloud Platform (Gold)): 1 of the 2 needed count on the day.',
    '1 missing, 3 unknown',
  ],
  [
    'say: add reference Contoso, 1 June 2025, Cloud Platform',
    'Not if it stays like this: 1 requirement is met today and will not be on the day.',
    'Begin with Customer references (Cloud Platform (Gold)): 1 of the 2 needed count on the day. Contoso runs out on 1 June 2027. Falls on 1 June 2027.',
    '1 at risk, 3 unknown',
  ],
  [
    'say: change reference Contoso to 10 January 2027',
    'Nobody knows yet: 3 requirements are unknown, and nothing is known to be missing.',
    'Begin with Performance goal (Cloud Platform (Gold)): nobody has looked yet.',
    '1 met, 3 unknown',
  ],
  [
    'say: Cloud Platform needs 2 people with 70-532 or 70-533',
    'Not yet: 1 requirement is missing.',
    'Begin with Technical credentials (Cloud Platform (Gold)): 2 more people need 70-532 or 70-533.',
    '1 met, 1 missing, 2 unknown',
  ],
  [
    'say: Ana Lima passed 70-532 on 3 March 2026',
    'Not yet: 1 requirement is missing.',
    'Begin with Technical credentials (Cloud Platform (Gold)): 1 more person needs 70-532 or 70-533.',
    '1 met, 1 missing, 2 unknown',
  ],
  [
    'say: Megan Bowen passed 70-533 on 4 March 2026',
    'Nobody knows yet: 2 requirements are unknown, and nothing is known to be missing.',
    'Begin with Performance goal (Cloud Platform (Gold)): nobody has looked yet.',
    '2 met, 2 unknown',
  ],
  [
    'press: Performance goal: I looked',
    'Nobody knows yet: 1 requirement is unknown, and nothing is known to be missing.',
    'Begin with Opt-in (Cloud Platform (Gold)): nobody has looked yet.',
    '3 met, 1 unknown',
  ],
  ['press: Opt-in: I looked', 'We will make it: everything is met on the day.'],
];

describe('a team of competencies, from empty to "we will make it"', () => {
  it('sees in each forecast what is still missing, by when, and what to begin with', async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('program mpn-2016');
    const walked: (readonly string[])[] = [];
    for (const [step = ''] of WALK) {
      const [, does, words = ''] = /^(say|press): (.*)$/.exec(step) ?? [];
      if (does === 'say') await sayAndConfirm(words);
      else await world.press(buttonIn(cardIn(await world.say('forecast')), words));
      walked.push([step, ...(await forecast())]);
    }
    expect(walked).toEqual(WALK);
  });

  it('is told with each step what it comes to', async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('program mpn-2016');
    await world.say('anniversary 30 June 2027');
    await world.say('add Cloud Platform gold');
    expect(saidIn(await world.say('forecast'))).toContain('How to find out:');
    expect(saidIn(await world.say('we need 2 references for Cloud Platform'))).toContain(
      'Customer references: 0 of the 2 needed count on the day.',
    );
    await world.say('add reference Fabrikam, 3 March 2026, Cloud Platform');
    await world.say('add reference Contoso, 1 June 2025, Cloud Platform');
    const risk = saidIn(await world.say('forecast'));
    expect(risk).toContain('1 of the 2 needed count on the day. Contoso runs out on 1 June 2027.');
    expect(risk).toContain('Falls on 1 June 2027.');
    expect(risk).toContain('At risk: ');
    await world.say('change reference Contoso to 10 January 2027');
    expect(saidIn(await world.say('forecast'))).toContain('2 of the 2 needed count on the day.');
    const needs = saidIn(await sayAndConfirm('Cloud Platform needs 2 people with 70-532 or 70-533'));
    expect(needs).toContain('2 more people need 70-532 or 70-533');
    await world.say('Ana Lima passed 70-532 on 3 March 2026');
    await world.say('Megan Bowen passed 70-533 on 4 March 2026');
    expect(saidIn(await world.say('forecast'))).toContain(
      'Technical credentials: enough people have passed.',
    );
  });
});

describe('a team scored by points, from empty to "we will make it"', () => {
  const METRICS = ['net-customer-adds', 'usage-growth', 'deployments'];

  async function enter(figures: Record<string, string>): Promise<string> {
    return saidAfter(
      await world.press({ v: 1, action: 'save-form', form: 'figures', id: 'data-ai|smb', ...figures }),
    );
  }

  beforeEach(async () => {
    world = createWorld('2027-05-15T10:00:00+02:00');
    await world.say('anniversary 30 June 2027');
    await world.say('add Data & AI');
  });

  it('enters its figures, sees what is at zero, the window and the cheapest points, and qualifies', async () => {
    const score = await world.say('score');
    expect(saidIn(score)).toContain('Data & AI (Azure): no figures yet');
    const form = await world.press(buttonIn(cardIn(score), 'Enter SMB figures'));
    expect(saidAfter(form)).toContain('Net customer adds: customers gained (3 for all 30 points)');
    expect(saidAfter(form)).toContain('People with Azure Administrator Associate (1 required first)');

    const first = await enter({ 'in_units_net-customer-adds': '3', in_units_deployments: '0' });
    expect(first).toContain('SMB: 30 of 100 points, 70 needed');
    expect(first).toContain('Deployments must be above zero');
    expect(first).toContain('One day from 1 January 2027 to 30 June 2027');
    expect(saidIn(await world.say('forecast'))).toContain('Missing: ');

    const second = await enter({
      in_units_deployments: '5',
      'in_units_usage-growth': '10',
      in_units_intermediate: '8',
      in_gate_intermediate_0: '1',
      in_gate_intermediate_1: '1',
    });
    expect(second).toContain('SMB: 90 of 100 points');
    expect(second).toContain('Enough today');
    expect(second).toContain('entered on 15 May 2027');
    const forecast = await world.say('forecast');
    expect(saidIn(forecast)).toContain('Nobody knows yet: 1 requirement is unknown');
    const done = await world.press(buttonIn(cardIn(forecast), 'Associations: I looked'));
    expect(saidAfter(done)).toContain('We will make it');
  });

  it('calls figures older than 40 days unknown, never met', async () => {
    await enter(Object.fromEntries(METRICS.map((id) => [`in_units_${id}`, '5'])));
    world.at('2027-06-24T10:00:00+02:00');
    expect(saidIn(await world.say('score'))).not.toContain('too old');
    world.at('2027-06-25T10:00:00+02:00');
    expect(saidIn(await world.say('score'))).toContain('too old to count');
    expect(saidIn(await world.say('forecast'))).toContain('too old to tell');
  });

  it('asks again for a figure that is none, keeping what was typed, and saves nothing', async () => {
    const said = await enter({ in_units_deployments: 'many', 'in_units_usage-growth': '7' });
    expect(said).toContain('Deployments: please give a number.');
    expect(said).toContain('Nothing is saved yet');
    expect((await rows()).figure).toEqual([]);
  });

  it('counts certifications on record and names the shortest way to what is missing', async () => {
    const exams = saidIn(await world.say('exams'));
    expect(exams).toContain('The shortest way: ');
    expect(exams).toContain('2 more people need Azure Administrator Associate');
    await world.say('Ana Lima passed Azure Administrator Associate on 3 March 2027');
    const after = saidIn(await world.say('exams'));
    expect(after).toContain('One more person needs Azure Administrator Associate');
    expect(after).toContain('Counts: Ana Lima');
  });
});

describe('records', () => {
  beforeEach(async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('program mpn-2016');
    await world.say('anniversary 30 June 2027');
    await world.say('add Cloud Platform gold');
  });

  it('are asked for in a form when something was not said, keeping what was', async () => {
    const replies = await world.say('add reference Fabrikam');
    expect(saidIn(replies)).toContain('On which day?');
    expect(saidIn(replies)).toContain('Fabrikam');
    const saved = await world.press({
      ...buttonIn(cardIn(replies), 'Save'),
      in_customer: 'Fabrikam',
      in_date: '2026-03-03',
    });
    expect(saidAfter(saved)).toContain('Saved: the reference of Fabrikam');
    expect((await rows()).ref.map(({ value }) => value)).toMatchObject([
      { customer: 'Fabrikam', givenOn: '2026-03-03', by: { name: 'Ana Lima' } },
    ]);
  });

  it.each([
    ['add reference Fabrikam, 3 March 2028', 'still to come'],
    ['add reference Fabrikam, 26-03-04', 'can be read in two ways: 26 March 2004 or 4 March 2026'],
    ['add reference Fabrikam, 3 March 2026, Underwater Weaving', 'I know no competency called'],
    ['Ana Lima passed 70-532 on 3 March 2028', 'still to come'],
  ])('"%s" is not kept', async (text, expected) => {
    expect(saidIn(await world.say(text))).toContain(expected);
    const { ref, exam } = await rows();
    expect([...ref, ...exam]).toEqual([]);
  });

  it('are changed and removed by card and by words', async () => {
    const list = await world.say('add reference Fabrikam, 3 March 2026');
    const form = await world.press(buttonIn(cardIn(list), 'Change the reference of Fabrikam'));
    expect(saidAfter(form)).toContain('2026-03-03');
    await world.say('add reference Contoso, 4 March 2026');
    expect(saidIn(await world.say('remove reference Contoso'))).toContain(
      'Removed: the reference of Contoso',
    );
    const [only] = (await rows()).ref;
    await world.press({ v: 1, action: 'remove-record', form: 'reference', id: only?.value.id });
    expect((await rows()).ref).toEqual([]);
    expect(saidIn(await world.say('history'))).toContain(
      'removed the customer reference of Contoso, 4 March 2026',
    );
  });

  it('are not for guests to change, but for everybody to see', async () => {
    const guest = { person: { id: '29:guest', name: 'Gus', guest: true } };
    expect(saidIn(await world.say('add reference Fabrikam, 3 March 2026', guest))).toContain(
      'Guests can read',
    );
    expect(saidIn(await world.say('references', guest))).toContain('A reference counts for 2 years');
  });
});

describe('what runs out', () => {
  beforeEach(async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('program mpn-2016');
    await world.say('anniversary 30 June 2027');
    await world.say('add Cloud Platform gold');
    await world.say('we need 2 references for Cloud Platform');
    await world.say('add reference Contoso, 20 June 2025, Cloud Platform');
    await world.say('add reference Fabrikam, 3 March 2026, Cloud Platform');
  });

  it('is named in the reminder with its day, under the headline of the forecast', async () => {
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    const said = textOf(world.posted[0]?.card);
    expect(said).toContain('Forecast: Not if it stays like this: 1 requirement is met today');
    expect(said).toContain('Customer references running out: Contoso on 20 June 2027.');
  });

  it('stands in the list of references as valid, expiring or expired on the anniversary', async () => {
    await world.say('add reference Wingtip Toys, 4 February 2024, Cloud Platform');
    const said = saidIn(await world.say('references'));
    expect(said).toMatch(/Valid:[^\n]*\n[^\n]*Fabrikam[^\n]*3 March 2028/);
    expect(said).toMatch(/Expiring:[^\n]*\n[^\n]*Contoso[^\n]*runs out on 20 June 2027, too early/);
    expect(said).toMatch(/Expired:[^\n]*\n[^\n]*Wingtip Toys[^\n]*ran out on 4 February 2026/);
    expect(said).toContain('1 of the 2 needed');
  });

  it('is named in the status from 60 days ahead', async () => {
    world.at('2027-04-20T10:00:00+02:00');
    expect(saidIn(await world.say('status'))).not.toContain('running out');
    world.at('2027-04-21T10:00:00+02:00');
    expect(saidIn(await world.say('status'))).toContain('running out: Contoso on 20 June 2027');
  });
});
