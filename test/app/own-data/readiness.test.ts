import { day } from '../../../src/domain/time/calendar-day';
import type { OwnDataSlots, OwnDataTopic } from '../../../src/domain/requests/command';
import { ask, ownWorld, PEOPLE, type Planted } from './own-world';
import { aFigure, aPass, aReference } from './rows';

const { ana } = PEOPLE;
const GOLD = { holdings: [{ id: 'cloud-platform', level: 'gold' }] };
const RECORDS: Planted = {
  ref: [
    aReference('Fabrikam', '2025-06-03', 'cloud-platform'),
    aReference('Contoso', '2026-06-03', 'cloud-platform'),
    aReference('Tailspin', '2024-01-01', 'cloud-platform'),
  ],
  exam: [aPass('Ben Smith', '70-532', '2027-06-01'), aPass('Ana Lima', '70-533')],
  need: [
    {
      holdingId: 'cloud-platform',
      level: 'gold',
      references: 3,
      steps: [{ exams: ['70-532', '70-533'], people: 3 }],
      by: ana,
      at: 1,
    },
  ],
};

describe('a team of a competency with references and passes', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    [
      'references',
      undefined,
      'Cloud Platform (Gold): 2 references count today, 1 on 30 June 2027; 3 are needed, so 2 are missing.',
    ],
    [
      'references',
      { item: 'fabrikam' },
      'Fabrikam: runs out on 3 June 2027, before the date; it was given on 3 June',
    ],
    ['references', { item: 'Zoo' }, 'No reference of “Zoo” is on record.'],
    ['references', { holding: 'knitting' }, 'I know no competency called “knitting” in'],
    [
      'expiring',
      undefined,
      '2 things run out by 30 June 2027: 70-532 of Ben Smith on 1 June 2027 and the reference of Fabrikam on 3 June',
    ],
    [
      'expiring',
      { day: day('2027-05-25') },
      'Nothing of the 3 records I have an end for runs out by 25 May 2027.',
    ],
    ['expiring', { person: 'Ben' }, '1 thing runs out by 30 June 2027: 70-532 of Ben Smith on 1 June 2027.'],
    ['expiring', { certification: '70-533' }, "I can't tell: nothing with an end is on record."],
    ['passes', undefined, '2 passes of 2 people are on record.'],
    ['passes', { person: 'Ben' }, 'Ben Smith passed 1: 70-532 (3 March 2026).'],
    ['passes', { person: 'Zoe' }, 'No pass of Zoe is on record.'],
    ['passes', { certification: '70-533' }, '1 person passed 70-533: Ana Lima (3 March 2026).'],
    ['passes', { certification: '70-534' }, 'Nobody is on record as having passed 70-534.'],
    ['passes', { person: 'me', certification: '70-533' }, 'Yes: Ana Lima passed 70-533 on 3 March 2026.'],
    ['passes', { person: 'Ben', certification: '70-533' }, 'No pass of 70-533 by Ben Smith is on record.'],
    [
      'passes',
      { holding: 'cloud platform' },
      '2 passes on record count for Cloud Platform (Gold): Ana Lima, 70-533',
    ],
    ['score', undefined, 'Cloud Platform (Gold) is not scored by points in'],
    [
      'missing',
      undefined,
      '2 requirements are missing: Customer references (Cloud Platform (Gold)) and Technical',
    ],
    [
      'missing',
      { holding: 'cloud platform' },
      'Cloud Platform (Gold): 2 requirements are missing: Customer refer',
    ],
    [
      'missing',
      { holding: 'messaging' },
      "Messaging: nothing is known to be missing, but for 2 requirements I can't",
    ],
    ['missing', { holding: 'knitting' }, 'I know no competency called “knitting” in'],
    ['forecast', undefined, 'Not yet: 2 requirements are missing.'],
    [
      'forecast',
      { holding: 'messaging' },
      "I can't tell yet: Messaging: 2 of 2 requirements are unknown, and nothing",
    ],
    [
      'what-if',
      { certification: '70-532', count: 2 },
      'If 2 more people pass 70-532, 1 requirement would change: Technical credentials (Cloud Platform (Gold)) met inst',
    ],
    [
      'what-if',
      { certification: '70-533', person: 'Ana' },
      'If Ana Lima passes 70-533, no requirement I can judge',
    ],
    [
      'what-if',
      { item: 'Contoso' },
      'If the reference of Contoso falls away, no requirement I can judge would change.',
    ],
    [
      'what-if',
      { certification: 'AZ-104' },
      "I can't tell: no requirement I know names a certification called “AZ-104”.",
    ],
    ['what-if', undefined, 'I can work out what passes, lost references and points would change.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const answer = await ask(await ownWorld(GOLD, RECORDS), about, slots);
    expect(answer.first).toContain(first);
    expect(answer.buttons.length).toBeGreaterThanOrEqual(1);
    expect(answer.buttons.length).toBeLessThanOrEqual(3);
  });

  it('hears what has run out already, and what there is besides what was not found', async () => {
    const world = await ownWorld(GOLD, RECORDS);
    expect((await ask(world, 'expiring')).rest).toContain(
      'Ran out already: the reference of Tailspin on 1 January 2026.',
    );
    expect((await ask(world, 'references', { item: 'Zoo' })).rest).toContain(
      'Contoso, Fabrikam and Tailspin',
    );
    expect((await ask(world, 'passes', { person: 'Zoe' })).rest).toContain(
      'Ben Smith: 70-532 (3 March 2026)',
    );
  });

  it('stores nothing of what is supposed', async () => {
    const world = await ownWorld(GOLD, RECORDS);
    const before = await ask(world, 'forecast');
    const { rest } = await ask(world, 'what-if', { certification: '70-532', count: 2 });
    expect(rest).toContain('nothing was stored');
    expect(await ask(world, 'forecast')).toEqual(before);
  });

  it('says what a lost reference that was needed would cost', async () => {
    const need = (RECORDS.need ?? []).map((each) => ({ ...each, references: 1 }));
    const world = await ownWorld(GOLD, { ...RECORDS, need });
    const { first } = await ask(world, 'what-if', { item: 'Contoso' });
    expect(first).toContain('Customer references (Cloud Platform (Gold)) at risk instead of met');
  });

  it('hears a yes only when every requirement is known to be met', async () => {
    const met = { holdingId: 'cloud-platform', met: true, checkedOn: day('2027-05-10'), by: ana, at: 1 };
    const need = (RECORDS.need ?? []).map((each) => ({
      ...each,
      references: 1,
      steps: [{ exams: ['70-533'], people: 1 }],
    }));
    const requirementId = ['performance-gold', 'opt-in'];
    const checked = requirementId.map((id) => ({ ...met, requirementId: id }));
    const partly = await ownWorld(GOLD, { ...RECORDS, need, checked: checked.slice(0, 1) });
    expect((await ask(partly, 'forecast')).first).toMatch(
      /^I can't tell yet: 1 of 4 requirements is unknown/,
    );
    const wholly = await ownWorld(GOLD, { ...RECORDS, need, checked });
    expect((await ask(wholly, 'forecast')).first).toBe('Yes: all 4 requirements are met on 30 June 2027.');
    expect((await ask(wholly, 'missing')).first).toBe(
      'Nothing is missing: all 4 requirements are met on 30 June 2027.',
    );
  });
});

describe('the score of Security', () => {
  const TEAM = { programId: 'maicpp', holdings: [{ id: 'security' }] };
  const gatePeople = {
    'Azure Security Engineer Associate or Cloud and AI Security Engineer Associate': 2,
    'Security Operations Analyst': 2,
  };
  const FULL = [
    aFigure('net-customer-adds', 10),
    aFigure('intermediate', 6, { gatePeople }),
    aFigure('usage-growth', 1),
    aFigure('deployments', 3),
  ];

  it.each<[string, Planted, OwnDataSlots | undefined, string]>([
    [
      'never entered',
      {},
      undefined,
      "Security needs 70 of 100 points; what you have I can't tell: its score was never entered here.",
    ],
    [
      'enough',
      { figure: FULL },
      undefined,
      'Security: 70.01 of 70 points, noted on 10 May 2027 by Ana Lima; that is enough today.',
    ],
    [
      'enough but for an old figure',
      { figure: FULL.map((each, at) => (at === 3 ? { ...each, enteredOn: day('2027-01-01') } : each)) },
      undefined,
      "I can't tell yet. Security: 60.01 of 70 points so far, noted on 10 May 2027 by Ana Lima; no fresh figure for Dep",
    ],
    [
      'at zero in one metric',
      { figure: [...FULL.slice(0, 3), aFigure('deployments', 0)] },
      { holding: 'security' },
      'not enough whatever the total: Deployments is at zero.',
    ],
    ['not asked about', { figure: FULL }, { holding: 'modern work' }, 'Modern Work needs 70 of 100 points;'],
    ['of no designation', { figure: FULL }, { holding: 'knitting' }, 'I know no '],
  ])('%s', async (_name, rows, slots, first) => {
    expect((await ask(await ownWorld(TEAM, rows), 'score', slots)).first).toContain(first);
  });

  it('counts for several designations those with enough points, and tells each', async () => {
    const two = { ...TEAM, holdings: [{ id: 'security' }, { id: 'modern-work' }] };
    const { first, rest } = await ask(await ownWorld(two, { figure: FULL }), 'score');
    expect(first).toMatch(/^1 of 2 .* has enough points today; for 1 I can't tell yet\.$/);
    expect(rest).toContain('Modern Work needs 70 of 100 points;');
    expect(rest).toContain('Say "score" and press a line to enter its figures.');
  });

  it('is worked out for more people and for more points', async () => {
    const short = [FULL[0], aFigure('intermediate', 4, { gatePeople }), FULL[2], FULL[3]].flatMap(
      (each) => each ?? [],
    );
    const world = await ownWorld(TEAM, { figure: short });
    const people = await ask(world, 'what-if', {
      certification: 'Identity and Access Administrator',
      count: 2,
    });
    expect(`${people.first}\n${people.rest}`).toContain(
      'Security would have 70.01 instead of 56.68 points; 70 are needed.',
    );
    const points = await ask(world, 'what-if', { count: 10 });
    expect(points.first).toBe(
      'With 10 points more, Security would have 66.68 instead of 56.68 points; 70 are needed.',
    );
    const never = await ask(await ownWorld(TEAM), 'what-if', { count: 10 });
    expect(never.first).toBe(
      "Security needs 70 of 100 points; what you have I can't tell: its score was never entered here.",
    );
  });
});

describe('a team with nothing on record', () => {
  it.each<[OwnDataTopic, string]>([
    ['references', 'No customer reference is on record yet.'],
    ['expiring', "I can't tell: nothing with an end is on record."],
    ['passes', 'No passed exam is on record yet.'],
    ['score', "I can't tell yet: I do not know your competencies."],
    ['missing', "I can't tell yet: I do not know your competencies."],
    ['forecast', "I can't tell yet: I do not know your competencies."],
    ['what-if', "I can't tell yet: I do not know your competencies."],
  ])('answers %s first with "%s", and says how to enter it', async (about, first) => {
    const answer = await ask(await ownWorld(), about);
    expect(answer.first).toBe(first);
    expect(answer.rest).toMatch(/Say "/);
  });
});
