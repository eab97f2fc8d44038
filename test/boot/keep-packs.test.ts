import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerPack } from '../../src/answers/answer-pack';
import { rankDocuments } from '../../src/answers/rank-documents';
import { keepPacks } from '../../src/boot/keep-packs';
import type { Program } from '../../src/domain/program/program';
import { keepPackModel } from '../../src/programs/kept-models';
import { loadPrograms } from '../../src/programs/load-programs';

const northwind = loadPrograms(join(__dirname, '../programs/packs'), 'northwind').byId.get(
  'northwind',
) as Program;

let folder: string;
let work: Promise<void>[];
const background = {
  run: (_name: string, task: () => Promise<void>) => void work.push(task()),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  work = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function best({ ranking }: AnswerPack, text: string) {
  return rankDocuments(ranking, text)[0];
}

describe('a pack that the build did not learn from', () => {
  it('answers at once by its words, and better when it has been learned beside everything else', async () => {
    const packs = keepPacks(background, folder);
    const [answer] = northwind.answers;
    const question = answer?.questions[0] ?? '';
    const first = packs(northwind);
    expect(first.ranking.model).toBeUndefined();
    expect(best(first, question)?.label).toBe(`answer:${answer?.id}`);

    expect(packs(northwind)).toBe(first);
    expect(work).toHaveLength(1);
    await Promise.all(work);

    const learned = packs(northwind);
    expect(best(learned, question)).toMatchObject({ label: `answer:${answer?.id}` });
    expect(best(learned, question)?.probability).toBeGreaterThan(best(first, question)?.probability ?? 1);
  });

  it('lets others have their turn while it is learned', async () => {
    keepPacks(background, folder)(northwind);
    let turns = 0;
    let counting: NodeJS.Immediate;
    const count = () => {
      turns += 1;
      counting = setImmediate(count);
    };
    counting = setImmediate(count);
    await Promise.all(work);
    clearImmediate(counting);
    expect(turns).toBeGreaterThan(0);
  });
});

it('a pack that the build learned is not learned again', () => {
  keepPackModel(folder, northwind);
  expect(keepPacks(background, folder)(northwind).ranking.model).toBeDefined();
  expect(work).toEqual([]);
});
