import { ownWords, slotTemplatesOf } from '../../../src/understanding/slots/slot-templates';
import { examples } from './read-message';

describe('templates of examples', () => {
  it('are plain words and slots, each sentence once', () => {
    const tick = ['Tick {item}, please!', 'tick {item} please', "{item} isn't open"];
    expect(slotTemplatesOf(tick.map((text) => ({ label: 'do:tick', text }))).labels).toEqual({
      'do:tick': ['tick {item} please', '{item} is not open'],
    });
  });

  it('leave out sentences that name a thing of their own where others have a slot', () => {
    const texts = ['add {item}', 'add an item', 'please put call the distributor on the list'];
    expect(
      slotTemplatesOf(texts.map((text) => ({ label: 'do:add-item', text }))).labels['do:add-item'],
    ).toEqual(['add {item}', 'add an item']);
  });

  it('are plain data', () => {
    const templates = slotTemplatesOf(examples);
    expect(JSON.parse(JSON.stringify(templates))).toEqual(templates);
  });

  it('hold words that many labels share as common ones', () => {
    expect(slotTemplatesOf(examples).common.split(' ')).toEqual(
      expect.arrayContaining(['the', 'please', 'to']),
    );
  });
});

function vocabularyOf(label: string): readonly string[] {
  const { common, labels } = slotTemplatesOf(examples);
  return ownWords(labels[label] ?? [], new Set(common.split(' ')));
}

describe('the vocabulary of a label', () => {
  it.each([
    ['do:resume', ['resume', 'unpause']],
    ['do:tick', ['tick']],
    ['do:set-time-zone', ['zone']],
  ])('%s has its own words', (label, words) => {
    expect(vocabularyOf(label)).toEqual(expect.arrayContaining(words));
  });

  it('has no slots, no common words and no things that an example names', () => {
    const words = vocabularyOf('do:add-item');
    expect(words).not.toEqual(expect.arrayContaining([expect.stringContaining('{')]));
    expect(words).not.toContain('the');
    expect(words).not.toContain('distributor');
  });
});
