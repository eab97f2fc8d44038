import {
  countIn,
  isForm,
  KeyUses,
  NAMED,
  NAMED_AS_WORD,
  SAID,
  SAID_AS_WORD,
  termAt,
  variantAt,
} from '../../src/domain/key-uses';
import { termsOf } from '../fixtures/read-document';

function usesOf(key: string, documents: readonly { variants: readonly string[]; text: string }[]) {
  const uses = new KeyUses();
  for (const [at, { variants, text }] of documents.entries()) {
    uses.noteVariants(at, variants.map(termsOf));
    uses.noteText(at, termsOf(text));
  }
  const packed = uses.packed();
  const number = packed.keys.indexOf(key);
  const [from = 0, end = 0] = packed.usesOf.slice(number, number + 2);
  return Array.from({ length: end - from }, (_, at) => ({
    document: packed.useDocuments[from + at],
    way: (packed.uses[from + at] ?? 0) % 16,
    count: countIn(packed.uses[from + at] ?? 0),
    places: packed.places.slice(packed.placesOf[from + at], packed.placesOf[from + at + 1]),
  }));
}

describe('KeyUses', () => {
  it('tells what is named from what is said, and counts the ways to ask that name it', () => {
    const documents = [
      { variants: ['refund'], text: 'a fee' },
      { variants: ['yearly fee', 'fee'], text: 'twelve' },
    ];
    expect(usesOf('fee', documents)).toMatchObject([
      { document: 1, way: NAMED | NAMED_AS_WORD, count: 2 },
      { document: 0, way: SAID | SAID_AS_WORD, count: 0, places: [] },
    ]);
  });

  it('knows in which terms of which variants a key stands, as a form or as a part', () => {
    const [use] = usesOf('gold', [{ variants: ['old badge', 'gold', 'new gold+partner'], text: '' }]);
    const places = (use?.places ?? []).map((place) => [variantAt(place), termAt(place), isForm(place)]);
    expect(places).toEqual([
      [1, 2, true],
      [2, 4, false],
    ]);
  });
});
