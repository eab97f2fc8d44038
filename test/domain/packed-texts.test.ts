import { packTexts } from '../../src/domain/packed-texts';
import { readDocument } from '../fixtures/read-document';

describe('packTexts', () => {
  it('counts variants and terms through all documents', () => {
    const packed = packTexts([readDocument(['yearly fee', 'fee'], 'ten'), readDocument(['refund'], 'never')]);
    expect(packed.variantsOf).toEqual([0, 2, 3]);
    expect(packed.termsOf).toEqual([0, 2, 3, 4]);
    expect(packed.termKeys.map((key) => packed.keys[key])).toEqual(['yearly', 'fee', 'fee', 'refund']);
  });

  it('takes a document about few holdings to name each', () => {
    const holdings = (ids: string[]): readonly string[] => packTexts([readDocument(['badge'], '', ids)]).keys;
    expect(holdings(['gold', 'silver'])).toEqual(expect.arrayContaining(['@gold', '@silver']));
    expect(holdings(['a', 'b', 'c', 'd'])).not.toContain('@a');
  });
});
