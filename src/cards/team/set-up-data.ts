import { parseDay } from '../../domain/time/calendar-day';
import { buttonData } from '../../domain/requests/button-data';
import { buttonsData, historicalData, optional } from '../kit/card-data';
import { choiceGroupsData, isFolded } from '../kit/choice-groups-data';
import { clip } from '../kit/fit-card';
import type { CardContent } from '../kit/template';
import type { FieldWords, SetUpView } from './team-views';
import { timeZoneChoices } from './time-zone-choices';

const LONGEST_NAME = 200;

export function setUpData(view: SetUpView): CardContent {
  return {
    ...historicalData(view),
    title: view.first ? 'Set up renewal reminders' : 'Change the set-up',
    errors: view.errors.length === 0 ? [] : [{ sentences: view.errors }],
    note: optional(view.note),
    programs: view.programs,
    programId: view.programId,
    buttons: switchData(view),
    dateWords: fieldData(view.dateWords),
    // Anything but a day would break the card on a phone.
    date: parseDay(view.date ?? '') ?? null,
    dateUnknown: String(view.dateUnknown),
    holdingWords: fieldData(view.holdingWords),
    holdingHeading: headingData(view),
    choiceGroups: choiceGroupsData(view.holdingGroups),
    renewerWords: fieldData(view.renewerWords),
    contact: clip(view.contact ?? '', LONGEST_NAME) || null,
    standIn: clip(view.standIn ?? '', LONGEST_NAME) || null,
    timeZone: view.timeZone,
    timeZones: timeZoneChoices(view.timeZone),
    save: buttonData({ action: 'save-set-up', revision: view.revision }),
  };
}

// The holdings on offer belong to one programme; another one chosen above needs another list.
function switchData(view: SetUpView): readonly CardContent[] {
  if (view.programs.length < 2) return [];
  const title = 'Use this programme';
  return buttonsData([{ title, data: buttonData({ action: 'open-set-up' }) }], 'default');
}

/** Folded choices need words above their button. */
function headingData({ holdingGroups: [first], holdingWords }: SetUpView): readonly string[] {
  return isFolded(first?.choices ?? []) ? [holdingWords.label] : [];
}

function fieldData({ label, find }: FieldWords): CardContent {
  return { label, find: optional(find) };
}
