import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { searchAnswers, type AnswerSearch } from '../../src/domain/answer-search';
import { AskedText } from '../../src/domain/asked-text';
import { programSchema } from '../../src/domain/program';

const program = programSchema.parse(
  parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8')),
);
const index = buildAnswerIndex(program);

function search(text: string, holdings: readonly string[] = []): AnswerSearch {
  return searchAnswers(index, { text: new AskedText(text) }, { holdings });
}

function best(text: string, holdings: readonly string[] = []): string | undefined {
  return search(text, holdings).found.best?.document.id;
}

describe('searchAnswers', () => {
  it.each([
    ['How much are the yearly dues?', 'answer:dues'],
    ['yearly contribution?', 'answer:dues'],
    ['yearly contributoin', 'answer:dues'],
    ['Hello bot, could you please tell me what we pay to the circle? Kind regards, Ana', 'answer:dues'],
    ['may our contract go to another firm', 'answer:transfer'],
  ])('finds the answer to %j', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it.each([
    ['who is cold chain for', 'for-whom:cold-chain'],
    ['how many trucks must a master run', 'requirement:cold-chain:fleet'],
    ['when is the open day', 'event:open-day'],
    ['where do I find the closing day', 'word:date'],
    ['the desk asks for a token', 'sign-in:token'],
    ['how do we reach the circle office', 'support:office'],
    ['order a stamp', 'item:stamp'],
  ])('finds what other parts of the pack say about %j', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it('finds when renewal is possible', () => {
    expect(best('from when can we renew')).toMatch(/^window:/);
  });

  it('knows little about what the pack does not speak of', () => {
    expect(search('weather in oslo tomorrow').confidence).toBeLessThan(0.1);
    expect(search('renew my passport').confidence).toBeLessThan(0.1);
  });

  it('finds nothing for a message without words', () => {
    const nothing = search('????');
    expect(nothing).toMatchObject({ confidence: 0, scope: 0 });
    expect(nothing.found.best).toBeUndefined();
  });

  it('takes "our guild" for the one that the team holds', () => {
    expect(best('who is our guild for', ['spice-trade'])).toBe('for-whom:spice-trade');
    expect(best('who is our guild for', ['cold-chain'])).toBe('for-whom:cold-chain');
  });

  it('lets a question go on from the one before it', () => {
    const after = searchAnswers(
      index,
      { text: new AskedText('and who is it for'), about: new AskedText('what is cold chain') },
      { holdings: [] },
    );
    expect(after.found.best?.document.id).toBe('for-whom:cold-chain');
  });
});
