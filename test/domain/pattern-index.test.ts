import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar-day';
import { messageCommands } from '../../src/understanding/message/message-commands';
import { pattern } from '../../src/domain/message-pattern';
import { candidatesIn } from '../../src/domain/pattern-index';
import type * as Several from '../../src/understanding/message/message-commands';
import { checklistItems, partnerPrograms } from '../fixtures/partner-programs';

describe('what may be found in a text', () => {
  it.each([
    ['(?:<our> )?stand-?in (?<person>.+)', 'our stand-in ana'],
    ['(?:<our> )?stand-?in (?<person>.+)', 'standin ana'],
    ['<set> <our>? <date> to (?<when>.+)', 'change the expiry date to 3 march'],
    ['.+ competenc(?:y|ies)', 'drop both competencies'],
    ['who … renews', 'who of us all renews'],
    ["our team's date", "our team's date"],
    ['\\d+ days?', '14 days'],
  ])('has every pattern that is found: %s in "%s"', (source, text) => {
    const found = pattern(source);
    expect(found.test(text)).toBe(true);
    expect(candidatesIn([text])).toContain(found.number);
  });

  it('has none that needs another word', () => {
    const [date, contact] = [pattern('<our>? deadline'), pattern('<our>? deputy')];
    const candidates = candidatesIn(['our deadline']);
    expect(candidates).toContain(date.number);
    expect(candidates).not.toContain(contact.number);
  });

  it('is told of several texts together', () => {
    const [date, contact] = [pattern('deadline'), pattern('deputy')];
    expect([...candidatesIn(['our deadline', 'the deputy'])]).toEqual(
      expect.arrayContaining([date.number, contact.number]),
    );
  });

  it('has what any text may hold', () => {
    const any = pattern('(?<item>.+?) ?(?:✓|->).*');
    expect(candidatesIn(['anything'])).toContain(any.number);
  });

  it('has every pattern that is found in what people say', () => {
    const texts = ['requests', 'own-data', 'out-of-scope'].flatMap((file) => {
      const yaml = readFileSync(join(__dirname, `../answers/questions/${file}.yaml`), 'utf8');
      return (parse(yaml) as { q: string }[]).map(({ q }) => q);
    });
    const everything = { has: () => true };
    const context = {
      today: day('2026-01-20'),
      locale: 'en-GB',
      programs: partnerPrograms,
      team: { programId: 'mpn-2016', holdings: [], items: checklistItems },
    };
    const told = texts.map((text) => [text, messageCommands(text, context)]);
    jest.isolateModules(() => {
      jest.doMock('../../src/domain/pattern-index', () => ({
        register: () => 0,
        candidatesIn: () => everything,
      }));
      const untold = jest.requireActual<typeof Several>('../../src/understanding/message/message-commands');
      expect(told).toEqual(texts.map((text) => [text, untold.messageCommands(text, context)]));
    });
  });
});
