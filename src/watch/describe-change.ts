import type { PageChange } from './compare-page';

const LONGEST = 160;

/**
 * A change in one line.
 * @example describeChange({ kind: 'heading-gone', heading: 'Fees' }) // 'the heading "Fees" is gone'
 */
export function describeChange(change: PageChange): string {
  switch (change.kind) {
    case 'heading-gone':
      return `the heading "${change.heading}" is gone`;
    case 'heading-new':
      return `the heading "${change.heading}" is new`;
    case 'line-gone':
      return `${place(change.under)}a line is gone${listed(' with ', change.figures)}`;
    case 'line-new':
      return `${place(change.under)}new: ${shortened(change.text)}`;
    case 'line-changed':
      return `${place(change.under)}${figureWords(change.before, change.now)}: ${shortened(change.text)}`;
  }
}

function place(heading: string): string {
  return heading === '' ? '' : `under "${heading}" `;
}

/** Which numbers and days are no longer as they were. */
function figureWords(before: readonly string[], now: readonly string[]): string {
  const gone = before.filter((figure) => !now.includes(figure));
  const came = now.filter((figure) => !before.includes(figure));
  if (shown(gone) === `~~${shown(came)}~~`) return `${shown(came)} is no longer struck out`;
  if (shown(came) === `~~${shown(gone)}~~`) return `${shown(gone)} is struck out`;
  if (gone.length > 0 && came.length > 0) return `${shown(gone)} → ${shown(came)}`;
  if (gone.length > 0) return `${shown(gone)} went`;
  return came.length > 0 ? `${shown(came)} came` : 'other words';
}

function listed(before: string, figures: readonly string[]): string {
  return figures.length === 0 ? '' : `${before}${shown(figures)}`;
}

function shown(figures: readonly string[]): string {
  return figures.map((figure) => figure.replace(/_/g, ' ')).join(', ');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
