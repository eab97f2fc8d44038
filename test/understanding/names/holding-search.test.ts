import { findHolding, findLevel } from '../../../src/understanding/names/holding-search';
import { maicppNames, mpnNames } from '../../fixtures/partner-programs';
import { sampleProgram } from '../../fixtures/sample-program';

function found(program: typeof mpnNames, text: string) {
  const match = findHolding(program, text);
  if (!match) return undefined;
  return 'holding' in match
    ? [match.holding.id, match.level].filter((part) => part !== undefined).join(' ')
    : match.candidates.map(({ id }) => id).join(' or ');
}

describe('finding a holding', () => {
  it.each([
    ['Cloud Platform gold', 'cloud-platform gold'],
    ['gold cloud platform', 'cloud-platform gold'],
    ['the gold Cloud Platform competency', 'cloud-platform gold'],
    ['cloud plaform', 'cloud-platform'],
    ['cloudplatform', 'cloud-platform'],
    ['EMM', 'emm'],
    ['silver small and midmarket', 'smcs silver'],
    ['small & midmarket cloud solutions', 'smcs'],
    ['SMCS', 'smcs'],
    ['crm', 'cloud-crm'],
    ['cloud-crm', 'cloud-crm'],
    ['from silver to gold in cloud platform', 'cloud-platform gold'],
    ['gold instead of silver for EMM', 'emm gold'],
    ['glod emm', 'emm gold'],
    ['cloud', 'cloud-platform or smcs or cloud-productivity or cloud-crm'],
    ['bananas', undefined],
    ['gold', undefined],
    ['call the distributor', undefined],
  ])('reads "%s"', (text, expected) => {
    expect(found(mpnNames, text)).toBe(expected);
  });

  it.each([
    ['Data & AI', 'data-ai'],
    ['data and ai', 'data-ai'],
    ['bizapps', 'business-applications'],
    ['business apps', 'business-applications'],
    ['digital and app innovation (azure)', 'digital-app-innovation'],
    ['the security designation', 'security'],
    ['solutions partner for modern work', 'modern-work'],
    ['infra', 'infrastructure'],
    ['azure', 'data-ai or digital-app-innovation or infrastructure'],
  ])('reads "%s" in a programme without levels', (text, expected) => {
    expect(found(maicppNames, text)).toBe(expected);
  });

  it('knows earlier names and the programme’s own words', () => {
    expect(found(sampleProgram, 'parchment works craft')).toBe('paper-making');
    expect(found(sampleProgram, 'outer ring clock and watch repair')).toBe('clock-and-watch-repair outer');
  });

  it('tells a name from parts of one', () => {
    expect(findHolding(mpnNames, 'cloud platform')).toMatchObject({ exact: true });
    expect(findHolding(mpnNames, 'midmarket')).toMatchObject({ exact: false });
  });

  it('reads a level alone', () => {
    expect(findLevel(mpnNames, 'at gold level')).toBe('gold');
    expect(findLevel(mpnNames, 'gold cloud platform')).toBeUndefined();
  });
});
