import { day } from '../../../src/domain/time/calendar-day';
import { pastedLines } from '../../../src/understanding/entities/pasted-line';

const settings = { today: day('2027-01-15'), locale: 'en-GB' };
const read = (...lines: readonly string[]) => pastedLines(lines.join('\n'), settings);

describe('pasted lines', () => {
  it('keep the numbers people count, without empty lines and the header of an export', () => {
    const lines = read(
      '\uFEFFkind,name,detail,day,for,by,at',
      '',
      'exam; Ana; 70-532; 2026-03-03',
      'nonsense',
    );
    expect(lines.map(({ number, kind }) => [number, kind])).toEqual([
      [3, 'exam'],
      [4, 'unknown'],
    ]);
  });

  it.each([
    ['reference; Fabrikam; 3 March 2026; Cloud Platform', '3 March 2026', ['Fabrikam', 'Cloud Platform']],
    ['ref\tFabrikam\t3/4/2026', '3/4/2026', ['Fabrikam']],
    ['exam, Ana Lima, 70-532, 2026-03-03, 2028-03-03', '2026-03-03', ['Ana Lima', '70-532', '2028-03-03']],
    ['exam; Ana Lima; AZ-104; 2026-03-03', '2026-03-03', ['Ana Lima', 'AZ-104']],
    ['reference; 1 May Ltd; 2026-03-03', '2026-03-03', ['1 May Ltd']],
    ['reference; Fair of 1 May 2025; 2026-03-03', '2026-03-03', ['Fair of 1 May 2025']],
    ['reference; 24/7 Services; yesterday', '', ['24/7 Services', 'yesterday']],
    ['specialization; Analytics; 1 September 2027', '1 September 2027', ['Analytics']],
  ])('are taken apart: %s', (line, dayCell, cells) => {
    expect(read(line)).toMatchObject([{ day: dayCell, cells }]);
  });

  it('of an export have their parts in fixed places', () => {
    expect(
      read('exam,Ana Lima,70-532,2026-03-03,2028-03-03,Ben Ortiz,2027-01-15T09:00:00.000Z'),
    ).toMatchObject([{ kind: 'exam', day: '2026-03-03', cells: ['Ana Lima', '70-532', '2028-03-03'] }]);
    expect(
      read('reference,Fabrikam,,2026-03-03,Cloud Platform,Ben Ortiz,2027-01-15T09:00:00.000Z'),
    ).toMatchObject([{ kind: 'reference', cells: ['Fabrikam', 'Cloud Platform'] }]);
  });

  it.each([
    ['de-DE', 'reference;1 May 2020 Ltd;04.03.2026;Security', '2026-03-04', ['1 May 2020 Ltd', 'Security']],
    ['de-DE', 'reference;3. Mai GmbH;04.03.2026;Security', '2026-03-04', ['3. Mai GmbH', 'Security']],
    [
      'en-GB',
      'exam;Ana Bell;70-532;04/03/2026;25/03/2028',
      '2026-03-04',
      ['Ana Bell', '70-532', '2028-03-25'],
    ],
    [
      'de-DE',
      'exam;Ana Bell;70-532;04.03.2026;25.03.2028',
      '2026-03-04',
      ['Ana Bell', '70-532', '2028-03-25'],
    ],
    ['fr-FR', 'reference;Fabrikam;04/03/2026', '2026-03-04', ['Fabrikam']],
  ])('have their day behind the name, by the locale %s: %s', (locale, line, day, cells) => {
    expect(pastedLines(line, { ...settings, locale })).toMatchObject([{ date: { kind: 'day', day }, cells }]);
  });

  it('are read alike, in the order that one of them proves', () => {
    const american = { ...settings, locale: 'en-US' };
    const open = pastedLines('reference;Fabrikam;3/4/2026', american);
    expect(open).toMatchObject([{ date: { kind: 'ambiguous' } }]);
    const proved = pastedLines('reference;Fabrikam;3/4/2026\nreference;Contoso;25/03/2026', american);
    expect(proved).toMatchObject([{ date: { day: '2026-04-03' } }, { date: { day: '2026-03-25' } }]);
  });
});
