import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, type Label } from '../../../src/understanding/examples/labels';
import { slotTemplatesOf } from '../../../src/understanding/slots/slot-templates';
import { commandsOf, examples, fill, maicppTeam } from './read-message';
import { told } from './told';

const rows = readFileSync(join(__dirname, 'change-messages.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, label, text, meant] = /^([a-z-]+) \| (.+) => (.+)$/.exec(line) ?? [];
    return label && text && meant ? [{ label: `do:${label}` as Label, text, meant }] : [];
  });

function meaning(label: Label, text: string, using: Parameters<typeof fill>[2] = {}): string {
  const commands = commandsOf(label, text, using);
  if (commands.length > 0) return commands.map(told).join(' + ');
  return `lacks ${fill(label, text, using)?.missing.join(', ')}`;
}

describe('what a message names for a change', () => {
  it.each(rows)('$label: $text', ({ label, text, meant }) => {
    expect(meaning(label, text)).toBe(meant);
  });

  it('is tried for every change there is', () => {
    const tried = new Set(rows.map(({ label }) => label));
    expect(LABELS.filter((label) => label.startsWith('do:') && !tried.has(label))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  it.each([
    [
      'do:add-holding',
      'we are a solutions partner for security and modern work',
      'add-holding Security, Modern Work',
    ],
    ['do:drop-holding', 'remove infra from our designations', 'drop-holding Infrastructure (Azure)'],
    ['do:add-holding', 'add Hosting silver', 'add-holding Hosting silver'],
  ] as const)("knows the team's own programme first, then the others: %s %s", (label, text, meant) => {
    expect(meaning(label, text, { team: maicppTeam })).toBe(meant);
  });

  it('says which part of the text it took', () => {
    const text = 'put order the plaque on the list';
    expect(fill('do:add-item', text)?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'order the plaque',
    ]);
  });

  it('has nothing to say for small talk', () => {
    expect(fill('small:thanks', 'thanks')).toBeUndefined();
  });

  it('reads a message of any length', () => {
    expect(meaning('do:add-item', `add item ${'call the distributor and '.repeat(300)}`)).toMatch(
      /^add-item call/,
    );
  });
});

const german = Object.entries({
  'do:set-date': ['unser Jahrestag ist der {date}', 'verschiebe den Jahrestag auf den {date}'],
  'do:add-item': ['setze {item} auf die Liste', 'neuer Punkt: {item}', 'füge {item} zur Checkliste hinzu'],
  'do:tick': ['{item} ist erledigt', 'hake {item} ab', 'wir haben {item} erledigt'],
  'do:assign': ['{person} übernimmt {item}', 'gib {item} an {person}'],
  'do:set-contact': ['{person} ist unser Ansprechpartner', 'der neue Kontakt ist {person}'],
  'do:drop-holding': ['wir haben {holding} verloren', 'entferne {holding}'],
  'do:add-exam': [
    '{person} hat {certification} bestanden',
    '{person} hat am {date} {certification} bestanden',
  ],
  'do:rename-item': ['benenne {item} in {item} um'],
}).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));

describe('in German', () => {
  const templates = slotTemplatesOf([...examples, ...german]);

  it.each([
    ['do:set-date', 'verschiebe bitte den Jahrestag auf den 30. Juni 2027', 'set-date 2027-06-30'],
    ['do:add-item', 'bitte setze Plakette bestellen auf die Liste', 'add-item Plakette bestellen'],
    [
      'do:add-item',
      'neuer Punkt: Rechnung prüfen bis 1. Mai 2027',
      'add-item Rechnung prüfen + due Rechnung prüfen; 2027-05-01',
    ],
    ['do:tick', 'die Rechnung ist erledigt', 'tick die Rechnung'],
    ['do:assign', 'Zoe Adams übernimmt die Rechnung', 'assign die Rechnung; Zoe Adams'],
    ['do:set-contact', 'der neue Kontakt ist Jürgen Groß', 'set-contact Jürgen Groß'],
    [
      'do:drop-holding',
      'wir haben Cloud Platform und Messaging verloren',
      'drop-holding Cloud Platform, Messaging',
    ],
    ['do:add-exam', 'Zoe hat AZ-104 bestanden', 'add-exam Zoe; AZ-104'],
    [
      'do:rename-item',
      'benenne call the distributor in Distributor anrufen um',
      'rename-item Call the distributor; Distributor anrufen',
    ],
  ] as const)('%s: %s', (label, text, meant) => {
    expect(meaning(label, text, { templates })).toBe(meant);
  });
});

describe('what a question is about', () => {
  it.each([
    ['own:assigned-items', 'what does Ben have to do', { person: 'Ben Smith' }],
    ['own:assigned-items', 'what do I have to do', { person: 'me' }],
    ['own:who-does-item', 'who takes care of the licence keys', { item: 'the licence keys' }],
    ['own:item-state', 'is the wire transfer form done', { item: 'Order the wire transfer form' }],
    [
      'own:what-if',
      'what if Megan leaves',
      {
        person: 'Megan Bowen',
        suppose: [{ words: 'Megan leaves', people: ['Megan Bowen'], gone: true }],
      },
    ],
    ['own:passes', 'has Megan passed AZ-104', { person: 'Megan Bowen', certification: 'AZ-104' }],
    ['own:references', 'do we have a reference from Fabrikam', { customer: 'Fabrikam GmbH' }],
    ['own:time-zone', 'do you use Europe/Berlin for us', { zone: 'Europe/Berlin' }],
    ['show:forecast', 'forecast for Cloud Platform', { holding: { text: 'Cloud Platform' } }],
    ['show:calendar', 'calendar', {}],
  ] as const)('%s: %s', (label, text, about) => {
    expect(fill(label, text)?.about).toEqual(about);
  });
});
