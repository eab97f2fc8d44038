import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPrograms } from '../../src/programs/load-programs';
import { SHIPPED_PACKS } from '../../src/shipped-files';
import { ProgramPackError } from '../../src/programs/program-pack-error';

const SAMPLES = join(__dirname, 'packs');
const sample = readFileSync(join(SAMPLES, 'northwind.yaml'), 'utf8');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'packs-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemsOf(files: Readonly<Record<string, string>>, defaultId = 'northwind'): readonly string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    loadPrograms(folder, defaultId);
  } catch (error) {
    if (error instanceof ProgramPackError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadPrograms', () => {
  it('loads a pack of another vendor without any code about it', () => {
    const programs = loadPrograms(SAMPLES, 'northwind');
    expect(programs.byId.get('northwind')?.words.holding.plural).toBe('guilds');
    expect(programs.defaultId).toBe('northwind');
  });

  it('loads the packs that are shipped', () => {
    expect([...loadPrograms(SHIPPED_PACKS, 'maicpp').byId.keys()].sort()).toEqual(['maicpp', 'mpn-2016']);
  });

  it('loads a pack that is dropped in beside the others, and leaves other files alone', () => {
    expect(
      problemsOf({
        'northwind.yaml': sample,
        'second.yaml': sample.replace('id: northwind', 'id: fabrikam'),
        'notes.txt': ':',
      }),
    ).toEqual([]);
    expect([...loadPrograms(folder, 'fabrikam').byId.keys()]).toEqual(['northwind', 'fabrikam']);
  });

  it('names a mistake with file, line, column, place, what was found and what was expected', () => {
    const text = sample.replace('related: [late]', 'related: [lat]');
    const line = text.split('\n').findIndex((one) => one.includes('related: [lat]')) + 1;
    expect(problemsOf({ 'northwind.yaml': text })).toEqual([
      `northwind.yaml:${line}:15 answers › "dues" › related › entry 1: found "lat", expected the id of one of the "answers" (is "late" meant?)`,
    ]);
  });

  it('takes further questions only for what the pack says', () => {
    const text = `${sample}\nasked:\n  support:nobody: [who helps]\n`;
    expect(problemsOf({ 'northwind.yaml': text })).toEqual([
      expect.stringMatching(
        /^northwind\.yaml:\d+:\d+ asked › support:nobody: found "support:nobody", expected the id of/,
      ),
    ]);
  });

  it('takes only questions to begin with that an answer knows', () => {
    const offered = (question: string): string =>
      sample.replace(/^words:$/m, `welcomeQuestions: [${question}]\nwords:`);
    const known = loadPrograms(SAMPLES, 'northwind').byId.get('northwind')?.answers[0]?.questions[0] ?? '';
    expect(problemsOf({ 'northwind.yaml': offered(known) })).toEqual([]);
    expect(problemsOf({ 'northwind.yaml': offered('why is the sky blue') }).join()).toContain(
      'welcomeQuestions › entry 1: found "why is the sky blue", expected a question of one of the "answers"',
    );
  });

  it('names all mistakes of all files at once', () => {
    const problems = problemsOf({
      'a.yaml': sample.replace('version: 1', 'version: one').replace('shortName: Circle\n', ''),
      'b.yaml': sample.replace('id: northwind', 'id: fabrikam').replace('Europe/Oslo', 'Europe/Nowhere'),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^a\.yaml:3:10 version: found "one", expected a number$/),
      expect.stringMatching(/^a\.yaml:1:1 shortName: found nothing, expected a text$/),
      expect.stringMatching(
        /^b\.yaml:\d+:15 events › "open-day" › timeZone: found "Europe\/Nowhere", expected a time zone/,
      ),
    ]);
  });

  it('names a key that no pack has', () => {
    expect(problemsOf({ 'a.yaml': sample.replace('keywords: [dues, fee]', 'keyword: [dues, fee]') })).toEqual(
      [
        expect.stringMatching(
          /^a\.yaml:\d+:\d+ answers › "dues" › keyword: found the key "keyword", expected only keys/,
        ),
      ],
    );
  });

  it('names a place that is not valid YAML', () => {
    expect(problemsOf({ 'a.yaml': sample.replace('version: 1', 'version: "1') })).toEqual([
      expect.stringMatching(/^a\.yaml:\d+:\d+ not valid YAML: /),
    ]);
  });

  it('refuses two packs with one id', () => {
    expect(problemsOf({ 'a.yaml': sample, 'b.yaml': sample })).toEqual([
      'b.yaml:2:5 id: found "northwind", the id of another pack, expected an id of its own',
    ]);
  });

  it('refuses a default programme that is not among the packs', () => {
    expect(problemsOf({ 'a.yaml': sample }, 'maicpp')).toEqual([
      `${folder}: found the packs northwind, expected the default programme "maicpp" (DEFAULT_PROGRAM) among them`,
    ]);
  });

  it('refuses a folder that does not exist or holds no pack', () => {
    expect(() => loadPrograms(join(folder, 'missing'), 'maicpp')).toThrow(
      /found no such folder, expected the folder of the programme packs/,
    );
    mkdirSync(join(folder, 'empty'));
    expect(() => loadPrograms(join(folder, 'empty'), 'maicpp')).toThrow(
      /found no pack, expected the default programme "maicpp"/,
    );
  });
});
