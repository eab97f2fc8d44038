import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { searchAnswers } from '../../src/domain/answer-search';
import { AskedText } from '../../src/domain/asked-text';
import type { Program } from '../../src/domain/program';
import { loadAnswers, loadPrograms, preparePrograms } from '../../src/programs/load-programs';
import { readPreparedAnswers } from '../../src/programs/prepared-answers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(join(__dirname, 'packs/northwind.yaml'), join(folder, 'northwind.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(): Program {
  const program = loadPrograms(folder, 'northwind').byId.get('northwind');
  if (!program) throw new Error('The pack is missing.');
  return program;
}

function append(text: string): void {
  const file = join(folder, 'northwind.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}${text}`);
}

describe('prepared answers', () => {
  it('answer just as those that are made anew', () => {
    preparePrograms(folder);
    const program = load();
    const [prepared, anew] = [loadAnswers(folder, program), buildAnswerIndex(program)];
    for (const text of ['how much are the yearly dues?', 'yearly contributoin', 'who drives the trucks']) {
      const asked = { text: new AskedText(text) };
      const [kept, made] = [prepared, anew].map((index) => searchAnswers(index, asked, { holdings: [] }));
      expect(kept?.found.best).toBeDefined();
      expect(kept?.found.best).toEqual(made?.found.best);
      expect(kept?.confidence).toBe(made?.confidence);
    }
  });

  it('are there only when the build made them', () => {
    expect(readPreparedAnswers(folder, load())).toBeUndefined();
    preparePrograms(folder);
    expect(readPreparedAnswers(folder, load())).toBeDefined();
  });

  it('never stand in for a pack that has changed since', () => {
    preparePrograms(folder);
    append('\n# changed\n');
    expect(readPreparedAnswers(folder, load())).toBeUndefined();
    expect(loadAnswers(folder, load()).documents.length).toBeGreaterThan(0);
  });

  it('of one preparation are not mixed with the packs of another', () => {
    preparePrograms(folder);
    const program = load();
    append('\n# changed\n');
    preparePrograms(folder);
    expect(readPreparedAnswers(folder, program)).toBeUndefined();
  });
});
