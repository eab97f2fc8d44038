import { findHolding } from '../../../src/understanding/names/holding-search';
import { splitHoldings } from '../../../src/understanding/names/split-holdings';
import { maicppNames, mpnNames } from '../../fixtures/partner-programs';

function found(program: typeof mpnNames, text: string) {
  const match = findHolding(program, text);
  return match && 'holding' in match ? match.holding.id : undefined;
}

describe('a list of holdings', () => {
  it.each([
    ['gold cloud platform and silver emm', ['cloud-platform gold', 'emm silver']],
    [
      'Cloud Platform gold, EMM silver & Cloud CRM gold',
      ['cloud-platform gold', 'emm silver', 'cloud-crm gold'],
    ],
    ['small and midmarket cloud solutions and emm', ['smcs', 'emm']],
    ['gold cloud platform and emm', ['cloud-platform gold', 'emm gold']],
    ['cloud platform, gold', ['cloud-platform gold']],
    ['smcs', ['smcs']],
  ])('is split: %s', (text, expected) => {
    const phrases = splitHoldings(mpnNames, text);
    expect(
      phrases.map((phrase) => {
        const id = found(mpnNames, phrase.text);
        return [id, phrase.level].filter((part) => part !== undefined).join(' ');
      }),
    ).toEqual(expected);
  });

  it('keeps the joining words of a name', () => {
    expect(
      splitHoldings(maicppNames, 'Data & AI and Digital & App Innovation').map(({ text }) =>
        found(maicppNames, text),
      ),
    ).toEqual(['data-ai', 'digital-app-innovation']);
  });
});
