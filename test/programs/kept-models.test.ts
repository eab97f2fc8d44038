import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from '../../src/domain/program/program';
import { keepLearned, keepPackModel, loadLearned, loadPackModel } from '../../src/programs/kept-models';
import { loadPrograms } from '../../src/programs/load-programs';
import { classify } from '../../src/learning/packed-model';
import { TEST_MODELS } from '../setup/test-models';

const northwind = loadPrograms(join(__dirname, 'packs'), 'northwind').byId.get('northwind') as Program;

const NO_TEMPLATES = { common: '', labels: {} };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function firstFor(program: Program, text: string): string | undefined {
  return classify(loadPackModel(folder, program), text)[0]?.label;
}

describe('the model of a pack', () => {
  it('is learned at the start when nobody has kept one, and says the same as a kept one', () => {
    const anew = classify(loadPackModel(folder, northwind), 'how much are the yearly dues?');
    keepPackModel(folder, northwind);
    expect(readdirSync(folder)).toEqual(['answers-northwind.bin']);
    expect(classify(loadPackModel(folder, northwind), 'how much are the yearly dues?')).toEqual(anew);
  });

  it('of a pack that has changed since is never used', () => {
    keepPackModel(folder, northwind);
    const [answer, ...others] = northwind.answers;
    if (!answer) throw new Error('The pack has no answers.');
    const changed = { ...answer, id: 'zebra', title: 'Zebras', questions: ['may zebras join'], keywords: [] };
    expect(firstFor({ ...northwind, answers: [changed, ...others] }, 'may zebras join')).toBe('answer:zebra');
  });

  it('is not learned again while nothing has changed', () => {
    keepPackModel(folder, northwind);
    const written = statSync(join(folder, 'answers-northwind.bin')).mtimeMs;
    keepPackModel(folder, northwind);
    expect(statSync(join(folder, 'answers-northwind.bin')).mtimeMs).toBe(written);
  });
});

describe('the general model', () => {
  it('is missed by name', () => {
    expect(() => loadLearned(folder)).toThrow(
      `${join(folder, 'general.bin')} is missing: run "npm run build"`,
    );
  });

  it('is learned again when a sentence has changed', () => {
    const model = (text: string): string | undefined => {
      keepLearned(
        folder,
        [
          { text, label: 'do:undo' },
          { text: 'hello', label: 'small:greeting' },
        ],
        NO_TEMPLATES,
      );
      return classify(loadLearned(folder).model, 'rewind it')[0]?.label;
    };
    expect(model('undo that')).toBeDefined();
    expect(model('rewind it')).toBe('do:undo');
  });

  it('leaves nothing behind but itself', () => {
    keepLearned(folder, [{ text: 'undo', label: 'do:undo' }], NO_TEMPLATES);
    expect(readdirSync(folder)).toEqual(['general.bin', 'templates.json']);
  });

  it('cut short is refused', () => {
    writeFileSync(join(folder, 'templates.json'), JSON.stringify(NO_TEMPLATES));
    writeFileSync(join(folder, 'general.bin'), new Uint8Array(100));
    expect(() => loadLearned(folder)).toThrow('build the bot again');
  });

  it.each([
    ['undo that', 'do:undo'],
    ['our anniversary is {date}', 'do:set-date'],
    ['who is our contact', 'own:contact'],
    ['thanks a lot', 'small:thanks'],
    ['how many points do we need for solutions partner', 'programme'],
  ])('that is shipped reads "%s" as %s', (text, label) => {
    expect(classify(loadLearned(TEST_MODELS).model, text)[0]?.label).toBe(label);
  });
});
