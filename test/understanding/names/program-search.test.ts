import { findProgram } from '../../../src/understanding/names/program-search';
import { partnerPrograms } from '../../fixtures/partner-programs';

function found(text: string) {
  const match = findProgram(partnerPrograms, text);
  if (!match) return undefined;
  return 'program' in match ? match.program.id : match.candidates.map(({ id }) => id);
}

describe('finding a programme', () => {
  it.each([
    ['mpn-2016', 'mpn-2016'],
    ['the old MPN 2016 rules', 'mpn-2016'],
    ['Microsoft Partner Network', 'mpn-2016'],
    ['maicpp', 'maicpp'],
    ['MAICP', 'maicpp'],
    ['the AI cloud partner programme', 'maicpp'],
    ['ai cloud', 'maicpp'],
    ['contoso', 'contoso'],
    ['the weather', undefined],
    ['the programme', undefined],
  ])('reads "%s"', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('asks back where two fit', () => {
    expect(found('the microsoft partner programme')).toEqual(['mpn-2016', 'maicpp']);
  });
});
