import { day } from '../../src/domain/calendar-day';
import { parseCommand } from '../../src/domain/parse-command';
import { shippedPrograms } from '../fakes/app-world';

const context = {
  today: day('2027-01-15'),
  locale: 'en-GB',
  programs: shippedPrograms(),
  team: { programId: 'mpn-2016', holdings: [{ id: 'cloud-platform', level: 'gold' }], items: [] },
};
const march = { kind: 'day', day: '2026-03-03' };
const none = { kind: 'missing' };

describe('references by words', () => {
  it.each([
    ['add reference Fabrikam, 3 March 2026, Cloud Platform', 'Fabrikam', march, 'Cloud Platform'],
    ['add a customer reference from Contoso Ltd given on 3 March 2026', 'Contoso Ltd', march, ''],
    [
      'please record the reference of Fabrikam dated 2026-03-03 for Cloud Platform',
      'Fabrikam',
      march,
      'Cloud Platform',
    ],
    ['We got a new reference from Wingtip Toys, 3 March 2026', 'Wingtip Toys', march, ''],
    ['add reference Fabrikam', 'Fabrikam', none, ''],
    ['add reference Fabrikam for Cloud Platform', 'Fabrikam', none, 'Cloud Platform'],
  ])('"%s" adds one', (text, customer, date, holding) => {
    expect(parseCommand(text, context)).toEqual({
      do: 'records',
      change: { do: 'add-reference', customer, date, holding },
    });
  });

  it.each([
    ['remove reference Fabrikam', { do: 'remove-reference', customer: 'Fabrikam' }],
    ['delete the customer reference from Contoso', { do: 'remove-reference', customer: 'Contoso' }],
    [
      'change reference Fabrikam to 3 March 2026',
      { do: 'change-reference', customer: 'Fabrikam', date: march, holding: '' },
    ],
    [
      'we need 5 references for gold Cloud Platform',
      { do: 'need-references', count: 5, holding: 'gold Cloud Platform' },
    ],
    ['Cloud Platform needs three references', { do: 'need-references', count: 3, holding: 'Cloud Platform' }],
    ['we need 4 references', { do: 'need-references', count: 4, holding: '' }],
  ])('"%s" is understood', (text, expected) => {
    expect(parseCommand(text, context)).toEqual({ do: 'records', change: expected });
  });

  it.each([
    ['references', { do: 'show', what: 'references' }],
    ['show our references', { do: 'show', what: 'references' }],
  ])('"%s" shows them', (text, expected) => {
    expect(parseCommand(text, context)).toMatchObject(expected);
  });

  it.each([
    'how many references do we need?',
    'how long does a reference count?',
    'where do I add a reference?',
  ])('"%s" changes nothing', (text) => {
    expect(['question', 'show', 'ask']).toContain(parseCommand(text, context).do);
  });
});
