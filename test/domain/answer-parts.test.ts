import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { PartLookUps } from '../../src/domain/answer-parts';
import { programSchema } from '../../src/domain/program';

const sample: unknown = parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'));
const own = buildAnswerIndex(programSchema.parse(sample));

describe('PartLookUps', () => {
  it('reads and looks up the same part once', () => {
    const lookUps = new PartLookUps({ own, others: [] }, { holdings: [] });
    expect(lookUps.alone('who is cold chain for')).toBe(lookUps.alone('who is cold chain for'));
    expect(lookUps.read('and where')).toBe(lookUps.read('and where'));
  });

  it('lets a part go on from what was asked before it', () => {
    const lookUps = new PartLookUps({ own, others: [] }, { holdings: [] });
    const { found } = lookUps.after('and who is it for', 'what is cold chain').own;
    expect(found.best?.document.id).toBe('for-whom:cold-chain');
    expect(lookUps.alone('and who is it for').own.found.best?.document.id).not.toBe('for-whom:cold-chain');
  });
});
