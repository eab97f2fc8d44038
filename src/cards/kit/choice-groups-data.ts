import { clip } from './fit-card';
import type { ChoiceGroup } from './card';
import type { CardContent } from './template';

/** More choices than this would bury the rest of a form on a phone; they are folded away behind a button. */
const MOST_UNFOLDED = 12;
const LONGEST_CHOICE = 100;

/**
 * Choices of which several may be taken, as checkboxes: the one look that every client has for them. A long list is
 * folded until asked for, but never over something that is chosen.
 */
export function choiceGroupsData(groups: readonly ChoiceGroup[]): readonly CardContent[] {
  return groups.map(({ id, label, choices, chosen }) => {
    const known = choices.filter(({ value }) => chosen.includes(value));
    const count = known.length > 0 ? `${known.length} of ${choices.length} chosen` : `${choices.length}`;
    const box = `box_${id}`;
    const folds = isFolded(choices);
    return {
      fold: folds ? [{ title: `${label} (${count})`, box }] : [],
      box,
      open: !folds || known.length > 0,
      id,
      label,
      value: known.map(({ value }) => value).join(',') || null,
      choices: choices.map(({ title, value }) => ({ title: clip(title, LONGEST_CHOICE), value })),
    };
  });
}

/** Whether so many choices are folded behind a button. */
export function isFolded(choices: readonly unknown[]): boolean {
  return choices.length > MOST_UNFOLDED;
}
