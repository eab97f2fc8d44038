import type { CardContent } from './template';
import type { Button } from './view';

const MOST_CHOICES = 8;

/** Buttons as rows of their own, whose words may be long; the whole row can be pressed. */
export function choicesData(buttons: readonly Button[]): readonly CardContent[] {
  return buttons.slice(0, MOST_CHOICES).map(({ title, data }) => ({ title, data }));
}
