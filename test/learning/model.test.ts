import { documentTexts } from '../../src/answers/documents/document-texts';
import { nearestExamples } from '../../src/understanding/examples/nearest-examples';
import { classify, openModel, packModel } from '../../src/learning/packed-model';
import { openRanking, rankDocuments } from '../../src/answers/rank-documents';
import { trainModel } from '../../src/learning/train';

const TEXTS = Object.entries({
  'do:set-date': ['move our anniversary to {date}', 'our anniversary is {date}', 'we expire on {date}'],
  'own:date': ['when is our anniversary', 'when do we expire', 'which date do you have for us'],
  'do:undo': ['undo that', 'take it back', 'revert the last change'],
  out: ['what is the weather like', 'lunch on {date}', 'tell me a joke'],
}).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));

const packed = packModel(trainModel(TEXTS));

describe('a model', () => {
  it.each([
    ['please move the anniversary to {date}', 'do:set-date'],
    ['when do we exprie', 'own:date'],
    ['Undo!', 'do:undo'],
    ['what is the wheather', 'out'],
  ])('reads "%s" as %s', (text, label) => {
    const ranked = classify(openModel(packed), text);
    expect(ranked[0]?.label).toBe(label);
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
    expect(ranked.map((one) => one.probability)).toEqual(
      ranked.map((one) => one.probability).sort((a, b) => b - a),
    );
  });

  it('is less sure of what it has never seen', () => {
    const model = openModel(packed);
    expect(classify(model, 'zzz')[0]?.probability).toBeLessThan(
      classify(model, 'undo that')[0]?.probability ?? 0,
    );
  });

  it('is the same to the byte when it is learned again', () => {
    expect(Buffer.from(packModel(trainModel(TEXTS))).equals(packed)).toBe(true);
  });

  it('is opened at any place in memory, as a file may be read to', () => {
    const moved = new Uint8Array(packed.length + 3);
    moved.set(packed, 3);
    expect(classify(openModel(moved.subarray(3)), 'undo that')).toEqual(
      classify(openModel(packed), 'undo that'),
    );
  });

  it.each([
    ['cut short', packed.subarray(0, packed.length - 1)],
    ['of another format', Uint8Array.from(packed, (byte, at) => (at === 0 ? 99 : byte))],
    ['empty', new Uint8Array(0)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => openModel(bytes)).toThrow('build the bot again');
  });

  it('does not let a label with many texts take over when balanced', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      text: `when is thing ${at} due`,
      label: 'programme',
    }));
    const likelihood = (balance: number): number =>
      classify(openModel(packModel(trainModel([...TEXTS, ...many], balance))), 'when').find(
        ({ label }) => label === 'own:date',
      )?.probability ?? 0;
    expect(likelihood(1)).toBeGreaterThan(likelihood(0));
  });
});

const DOCUMENTS = [
  {
    id: 'answer:fee',
    title: 'What it costs',
    questions: ['how much is the fee'],
    keywords: ['price'],
    text: 'The fee is $895 a year. It is paid by card; a wire transfer takes longer.',
  },
  {
    id: 'answer:people',
    title: 'Who can renew',
    questions: ['who may renew'],
    keywords: ['admin'],
    text: 'A partner admin renews. Guests cannot.',
  },
];

describe('documents', () => {
  const model = openModel(packModel(trainModel(documentTexts(DOCUMENTS))));

  it.each([
    ['how much is it', 'answer:fee'],
    ['who is allowed to renew', 'answer:people'],
    ['is a wire transfer possible', 'answer:fee'],
  ])('are found by "%s": %s', (text, id) => {
    const ranked = rankDocuments(openRanking(DOCUMENTS, model), text);
    expect(ranked[0]?.label).toBe(id);
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
  });

  it('are ranked even when nothing in them has a word of the text', () => {
    expect(rankDocuments(openRanking(DOCUMENTS, model), '東京')).toHaveLength(2);
  });

  it('are learned from their sentences, too, which count for less than what is asked', () => {
    const texts = documentTexts(DOCUMENTS);
    expect(texts.find(({ text }) => text === 'It is paid by card;')?.weight).toBeLessThan(1);
    expect(texts.find(({ text }) => text === DOCUMENTS[0]!.questions[0])?.weight).toBeUndefined();
  });
});

describe('the nearest examples', () => {
  it('are the most alike, the most alike first', () => {
    expect(nearestExamples(TEXTS, 'when is the anniversary', 2).map(({ text }) => text)).toEqual([
      'when is our anniversary',
      'our anniversary is {date}',
    ]);
  });
});
