import type { CalendarDay } from '../../../src/domain/time/calendar-day';
import type { Command } from '../../../src/domain/requests/command';
import { EXAMPLES, readExamples } from '../../../src/cli/answers/read-examples';
import { dayFinder } from '../../../src/understanding/entities/day-finder';
import type { EntityContext } from '../../../src/understanding/entities/entity-context';
import { findEntities } from '../../../src/understanding/entities/find-entities';
import type { Label } from '../../../src/understanding/examples/labels';
import { fillSlots, type Filled } from '../../../src/understanding/slots/fill-slots';
import { slotTemplatesOf, type SlotTemplates } from '../../../src/understanding/slots/slot-templates';
import { checklistItems, maicppNames, mpnNames, partnerPrograms } from '../../fixtures/partner-programs';

const today = '2026-11-30' as CalendarDay;

/** A team of 2016 with Cloud Platform, two references and two people who are known by their whole names. */
export const mpnTeam: EntityContext = {
  days: dayFinder({ today, locale: 'en-GB', anniversary: '2027-06-30' as CalendarDay }),
  programs: partnerPrograms,
  program: mpnNames,
  holdings: [{ id: 'cloud-platform' }],
  items: checklistItems,
  customers: ['Fabrikam GmbH', 'Fourth Coffee'],
  people: [{ name: 'Megan Bowen', id: '29:megan' }, { name: 'Ben Smith' }],
};

/** A team of today's programme that holds Security. */
export const maicppTeam: EntityContext = { ...mpnTeam, program: maicppNames, holdings: [{ id: 'security' }] };

export const examples = readExamples(EXAMPLES).files.flatMap((file) => file.examples);
export const templates = slotTemplatesOf(examples);

/** What a message says for a label, read with the examples of the project. */
export function fill(
  label: Label,
  text: string,
  using: { team?: EntityContext; templates?: SlotTemplates } = {},
): Filled | undefined {
  const entities = findEntities(text, using.team ?? mpnTeam);
  return fillSlots(label, { text, entities, templates: using.templates ?? templates });
}

/** All commands of a message, the main one first. */
export function commandsOf(...[label, text, using]: Parameters<typeof fill>): readonly Command[] {
  const { command, further = [] } = fill(label, text, using) ?? {};
  return command ? [command, ...further] : [];
}
