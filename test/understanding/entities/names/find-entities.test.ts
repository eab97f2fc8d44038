import { day } from '../../../../src/domain/time/calendar-day';
import { dayFinder } from '../../../../src/understanding/entities/day-finder';
import type { Entity } from '../../../../src/understanding/entities/entity';
import { findEntities } from '../../../../src/understanding/entities/find-entities';
import { maskedExample, maskEntities } from '../../../../src/understanding/entities/mask-entities';
import { programPhrases } from '../../../../src/understanding/entities/names/program-phrases';
import { shippedProgram } from '../../../fixtures/shipped-program';
import { mpnNames } from '../../../fixtures/partner-programs';
import { maicppTeam, mpnTeam } from '../../slots/read-message';

function masked(text: string, team = mpnTeam): string {
  return maskEntities(text, findEntities(text, team));
}

function found(text: string, team = mpnTeam): Entity[] {
  return findEntities(text, team).map(({ start: _start, end: _end, ...value }) => value as Entity);
}

describe('names in a message', () => {
  it.each([
    ['add Cloud Platform gold', 'add {holding} {level}'],
    ['ADD CLOUD PLATFORM', 'ADD {holding}'],
    ['we have the clod plaform', 'we have the {holding}'],
    ['small & midmarket cloud solution', '{holding}'],
    ['cloudplatform and SMCS', '{holding} and {holding}'],
    ['our enterprise mobility managment', 'our {holding}'],
    ['Ben passed AZ-104', '{person} passed {certification}'],
    ['ben smith passed exam az 104 and 70-533', '{person} passed exam {certification} and {certification}'],
    ["Megan's SC-200", "{person}'s {certification}"],
    ['Megan Bell passed AZ-104', 'Megan Bell passed {certification}'],
    ['assign Ben Smith the vetting', 'assign {person} the vetting'],
    ['we are on the 2016 programme', 'we are on the {program}'],
    ['switch to the pack of 2016', 'switch to the {program}'],
    ['our time zone is Europ/London', 'our time zone is {zone}'],
    ['our time zone is Foo/London', 'our time zone is Foo/London'],
    ['remind me, I do the renewal', 'remind me, I do the renewal'],
    ['call the distributor is done', '{item} is done'],
    ['exams and technical assesments: reserve time for those by Friday', '{item} for those by {date}'],
    ['the reference from Fabrikam', 'the reference from {customer}'],
    ['our time zone is Europe/Berlin', 'our time zone is {zone}'],
    ['our office is in Tokyo', 'our office is in {zone}'],
    ['our customer in Tokyo', 'our customer in Tokyo'],
    ['we moved from MPN 2016 to MAICPP', 'we moved from {program} to {program}'],
    ['we need 5 references', 'we need {number} references'],
    ['snooze 2 weeks', 'snooze {length}'],
    ['snooze until 2 weeks before 30 June 2027', 'snooze until {date}'],
    ['one more reminder 45 days ahead', 'one more reminder {length} ahead'],
    ['remind us 2 weeks before our date', 'remind us {length} before our date'],
    ['on 30 June 2027 at 12 points', 'on {date} at {number} points'],
  ])('%s', (text, meant) => {
    expect(masked(text)).toBe(meant);
  });

  it('leaves a length counted from the date a length, whether the date is known or not', () => {
    const days = dayFinder({ today: day('2026-11-30'), locale: 'en-GB', anniversary: day('2027-06-30') });
    const text = 'remind us a month before the date, not on 3 March 2027';
    expect(masked(text, { ...mpnTeam, days })).toBe('remind us {length} before the date, not on {date}');
  });

  it.each([
    ['we host a party', 'we host a party'],
    ['we were messaging the client', 'we were messaging the client'],
    ['tell the hosting people', 'tell the hosting people'],
    ['we hold hosting', 'we hold {holding}'],
    ['add hosting gold', 'add {holding} {level}'],
  ])('a name that is an everyday word counts where a name is asked for: %s', (text, meant) => {
    expect(masked(text)).toBe(meant);
  });

  it('belong to the own programme first, then to the others', () => {
    expect(found('Cloud Platform and Security')).toEqual([
      { kind: 'holding', id: 'cloud-platform', name: 'Cloud Platform', programId: 'mpn-2016' },
      { kind: 'holding', id: 'security', name: 'Security', programId: 'maicpp' },
    ]);
  });

  it.each([
    ['gold Cloud Platform and silver Hosting', ['gold', 'silver']],
    ['Cloud Platform gold, Hosting silver', ['gold', 'silver']],
    ['Cloud Platform gold Hosting silver', ['gold', 'silver']],
    ['gold Cloud Platform, silver Hosting', ['gold', 'silver']],
    ['we are now silver in Cloud Platform', ['silver']],
    ['Cloud Platform (gold)', ['gold']],
    ['from gold to silver in Cloud Platform', ['silver']],
    ['Cloud Platform. Gold is far away', [undefined]],
  ])('have the level that stands beside them: %s', (text, levels) => {
    const holdings = found(text).filter((entity) => entity.kind === 'holding');
    expect(holdings.map((entity) => entity.level)).toEqual(levels);
  });

  it('are apart from each other and in order', () => {
    const text = 'Ben passed AZ-104 for Cloud Platform gold on 3 March 2026 and Megan 70-533 yesterday';
    const spans = findEntities(text, mpnTeam);
    expect(spans.length).toBeGreaterThan(7);
    expect(spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0))).toBe(true);
  });

  it('tell two people of one name apart by more of it', () => {
    const team = { ...mpnTeam, people: [{ name: 'Ben Smith' }, { name: 'Ben Jones' }] };
    expect(masked('Ben and Ben Jones', team)).toBe('Ben and {person}');
  });

  it('hold a name of before as such', () => {
    const maicpp = shippedProgram('maicpp');
    const programs = { byId: new Map([[maicpp.id, maicpp]]), defaultId: maicpp.id };
    const team = { ...maicppTeam, program: maicpp, programs };
    expect(found('we have Datacenter', team)).toMatchObject([{ id: 'infrastructure', earlier: true }]);
    expect(masked('Ben is Azure Administrator', team)).not.toContain('{holding}');
    expect(masked('Ben passed Power BI Data Analyst Associate', team)).toBe(
      '{person} passed {certification}',
    );
    expect(masked('Ben has Microsoft Certified: DevOps Engineer Expert', team)).toContain(
      'Ben'.replace('Ben', '{person}'),
    );
  });

  it('are made into a table once for a programme', () => {
    expect(programPhrases(mpnNames)).toBe(programPhrases(mpnNames));
  });

  it('take no longer than the text is long', () => {
    const text = 'cloud platform and hosting of messaging by ben smith, '.repeat(200);
    expect(
      findEntities(text, {
        ...mpnTeam,
        days: { ...mpnTeam.days, findDays: () => [], findLengths: () => [] },
      }),
    ).toHaveLength(800);
  });
});

describe('a masked example', () => {
  it('has the slots that finders can tell apart', () => {
    expect(maskedExample('we need {count} references {days} before, {amount} points for {holding}')).toBe(
      'we need {number} references {length} before, {number} points for {holding}',
    );
  });
});
