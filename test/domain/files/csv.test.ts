import fc from 'fast-check';
import { cellsOf, csvOf } from '../../../src/domain/files/csv';

/** The lines of a file by the letter of RFC 4180, so that the bot's own reading does not check its writing. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, cell = '', end] of csv.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('a table as CSV', () => {
  it.each([
    '=cmd()',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    "'=1",
  ])('has no cell that a spreadsheet runs: %j', (text) => {
    const [[cell = ''] = []] = parsed(csvOf([[text]]));
    expect(cell).toBe(`'${text.trim()}`);
  });

  it('leaves other texts as they are', () => {
    const cells = [
      'Fabrikam "East", Inc.',
      'a=b',
      "Fabrikam's",
      'Ünïcode 🎉',
      'one; two',
      'tab\there',
      '1-2',
      '',
    ];
    expect(parsed(csvOf([cells, cells]))).toEqual([cells, cells]);
    expect(csvOf([['x']])).toBe('\uFEFFx\r\n');
  });

  it('keeps every cell apart, and begins none with a formula, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', '"', "'", ',', ';', '\t', '\r', '\n', ' ', 'a', '@') }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const [row = [], ...rest] = parsed(csvOf([cells]));
        expect(rest).toEqual([]);
        const wanted = cells.map((each) => each.trim());
        expect(row.map((each, at) => (each === wanted[at] ? each : each.slice(1)))).toEqual(wanted);
        expect(row.filter((each) => FORMULA.test(each))).toEqual([]);
      }),
    );
  });

  it('is read back as it was, line by line', () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '"', "'", ',', ';', '\t', ' ', 'a', '@', '-') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const [line = ''] = csvOf([cells]).split('\r\n');
        expect(cellsOf(line)).toEqual(cells.map((each) => each.trim()));
      }),
    );
  });
});

describe('a pasted line', () => {
  it.each([
    ['reference; Fabrikam, Inc.; 2026-03-03', ['reference', 'Fabrikam, Inc.', '2026-03-03']],
    ['exam\tAna Lima\t70-532; 70-533', ['exam', 'Ana Lima', '70-532; 70-533']],
    ['exam, "Lima, Ana", 70-532', ['exam', 'Lima, Ana', '70-532']],
    ['one', ['one']],
  ])('is taken apart at its separator: %j', (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });
});
