import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseExamples, readExamples, EXAMPLES } from '../../../src/cli/answers/read-examples';
import { checkExamples } from '../../../src/understanding/examples/check-examples';
import { LABELS } from '../../../src/understanding/examples/labels';

/** A file in German, a language that need not have every label, with these lines under `labels`. */
function german(...lines: string[]): ReturnType<typeof parseExamples>['file'] {
  return parseExamples('de/team.yaml', ['language: de', 'labels:', ...lines].join('\n')).file;
}

const TEN = Array.from({ length: 10 }, (_, at) => `    - mach das zum ${at}. Mal rückgängig`);

describe('the examples', () => {
  it('are shipped without a mistake', () => {
    const { files, problems } = readExamples(EXAMPLES);
    expect([...problems, ...checkExamples(files)]).toEqual([]);
  });

  it('are read from folders within a language, too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'examples-'));
    mkdirSync(join(folder, 'en/own'), { recursive: true });
    writeFileSync(join(folder, 'en/own/dates.yaml'), 'language: en\nlabels:\n  own:date:\n    - our date?\n');
    expect(readExamples(folder)).toMatchObject({
      files: [{ name: 'en/own/dates.yaml', language: 'en', examples: [{ label: 'own:date', line: 4 }] }],
      problems: [],
    });
  });

  it('are refused with too few of a label in English, even with none', () => {
    const problems = checkExamples([{ name: 'en/team.yaml', language: 'en', examples: [] }]);
    expect(problems).toHaveLength(LABELS.length);
    expect(problems).toContain('en: found 0 examples of do:undo, expected at least 10');
  });

  it('may leave labels out in another language', () => {
    expect(checkExamples([german('  do:undo:', ...TEN)])).toEqual([]);
  });

  it.each([
    ['too few of a label', ['  do:undo:', ...TEN.slice(1)], 'de/team.yaml:4: found 9 examples of do:undo'],
    ['a label that is none', ['  do:fly:', ...TEN], 'de/team.yaml:4: found the label "do:fly"'],
    [
      'a slot that is none',
      ['  do:undo:', ...TEN, '    - zurück auf {data}'],
      'de/team.yaml:14: found the slot {data}, expected one of {date}',
    ],
    [
      'a slot that is not closed',
      ['  do:undo:', ...TEN, '    - zurück auf {date'],
      'de/team.yaml:14: found "zurück auf {date", expected a pair of braces',
    ],
    [
      'a sentence twice, whatever its case and punctuation',
      ['  do:undo:', ...TEN, '    - Mach das zum 3. Mal rückgängig!'],
      'de/team.yaml:14: found "Mach das zum 3. Mal rückgängig!" again, expected it once (de/team.yaml:7)',
    ],
    [
      'a sentence under two labels',
      ['  do:undo:', ...TEN, '  small:wrong:', '    - mach das zum 3. Mal rückgängig'],
      'de/team.yaml:15: found "mach das zum 3. Mal rückgängig" under small:wrong, expected it only under do:undo (de/team.yaml:7)',
    ],
    ['no words', ['  do:undo:', ...TEN, '    - "?!"'], 'de/team.yaml:14: found no words'],
  ])('are refused with %s', (_, lines, expected) => {
    expect(checkExamples([german(...lines)]).join('\n')).toContain(expected);
  });

  it('are refused in the folder of another language', () => {
    const { file } = parseExamples('en/team.yaml', `language: de\nlabels:\n  do:undo:\n${TEN.join('\n')}`);
    expect(checkExamples([file])).toContain(
      'en/team.yaml:1: found the language "de", expected "en" as the folder is called',
    );
  });

  it.each([
    ['a brace without quotes', 'labels:\n  do:undo:\n    - {date} back', 'en/a.yaml:3'],
    ['a colon without quotes', 'labels:\n  do:undo:\n    - back: now', 'en/a.yaml:3: found no plain text'],
    ['a label without a list', 'labels:\n  do:undo: back', 'en/a.yaml:2: found no list under do:undo'],
    ['no labels', 'language: en', 'en/a.yaml:1: found no labels'],
    ['a mistake of YAML', 'labels: [', 'en/a.yaml:1: not valid YAML'],
  ])('are read with a word about %s', (_, text, expected) => {
    expect(parseExamples('en/a.yaml', text).problems.join('\n')).toContain(expected);
  });
});
