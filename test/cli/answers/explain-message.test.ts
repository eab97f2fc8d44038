import { explainMessage } from '../../../src/cli/answers/explain-message';
import { explainingContext } from '../../../src/cli/answers/explaining-context';
import { EXAMPLES, readExamples } from '../../../src/cli/answers/read-examples';
import { loadLearned } from '../../../src/programs/kept-models';
import { shippedPrograms } from '../../fakes/app-world';
import { TEST_MODELS } from '../../setup/test-models';

const NOW = Date.parse('2026-11-30T10:00:00Z');

function explained(text: string): string {
  const context = explainingContext(shippedPrograms(), loadLearned(TEST_MODELS), NOW);
  return explainMessage(text, { context, files: readExamples(EXAMPLES).files }).join('\n');
}

describe('explaining a message', () => {
  it('names the short form and what it does', () => {
    const lines = explained('add Infrastructure');
    expect(lines).toMatch(/read as +a documented short form/);
    expect(lines).toContain('"do":"add-holding"');
    expect(lines).toMatch(/gate +do/);
  });

  it('shows what the model saw, the likeliest labels and the examples most like it', () => {
    const lines = explained('please move our anniversary to 14 May 2027');
    expect(lines).toMatch(/seen as +please move our anniversary to \{date\}/);
    expect(lines).toMatch(/labels +do:set-date \d+ %/);
    expect(lines).toMatch(/like +do:set-date: .*\(en\/\S+\.yaml:\d+\)/);
  });

  it('gives the reason why something is not done', () => {
    expect(explained('our anniversary is not 14 May 2027')).toMatch(/gate +not-a-change: negated/);
  });

  it('explains each part of a message by itself', () => {
    expect(explained('add Infrastructure, contact Ben Smith').match(/read as/g)).toHaveLength(2);
  });
});
