import { BUCKETS, featuresOf, wordsOf } from '../../src/learning/features';

/** How alike two texts are to a model, 0 to 1. */
function alike(a: string, b: string): number {
  const [first, second] = [featuresOf(a), featuresOf(b)];
  const values = new Map([...first.buckets].map((bucket, at) => [bucket, first.values[at] ?? 0]));
  return second.buckets.reduce(
    (sum, bucket, at) => sum + (values.get(bucket) ?? 0) * (second.values[at] ?? 0),
    0,
  );
}

describe('the words of a text', () => {
  it.each([
    ['Don’t move {date}!', ["don't", 'move', '{date}']],
    ['ＡＺ-104 für 50 €', ['az', '104', 'für', '50', '€']],
    ["'quoted' {Item}", ['quoted', '{item}']],
    ['?! …', []],
  ])('of "%s" are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the features of a text', () => {
  it.each(['move our anniversary to {date}', 'a', '東京', 'x'.repeat(4_000), '?!'])(
    'of "%.20s" have length 1, and each its own bucket',
    (text) => {
      const { buckets, values } = featuresOf(text);
      expect(values.reduce((sum, value) => sum + value * value, 0)).toBeLessThan(1.001);
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(buckets.every((bucket) => bucket < BUCKETS)).toBe(true);
    },
  );

  it.each([
    ['case and punctuation', 'Undo that!', 'undo, that'],
    ['the kind of apostrophe', 'don’t', "don't"],
  ])('are the same for texts that differ in %s only', (_, a, b) => {
    expect(featuresOf(a)).toEqual(featuresOf(b));
  });

  it('are partly shared by a misspelt word', () => {
    expect(alike('anniversary', 'aniversary')).toBeGreaterThan(0.2);
    expect(alike('anniversary', 'reminders')).toBeLessThan(alike('anniversary', 'aniversary') / 2);
  });

  it('tell apart in which order words stand', () => {
    expect(alike('stop reminders now', 'now stop reminders')).toBeLessThan(0.999);
  });

  it('tell a slot from a word that is spelt like it', () => {
    expect(alike('{date}', 'dates')).toBeLessThan(0.2);
  });

  it('do not change from version to version, which kept models rely on', () => {
    expect([...featuresOf('undo').buckets]).toMatchInlineSnapshot(`
     [
       15202,
       45276,
       173843,
       192189,
       221365,
       1120,
       103954,
       231732,
       97240,
       212262,
       133137,
       2471,
       194220,
       20459,
     ]
    `);
  });
});
