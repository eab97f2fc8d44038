import { plainText } from './days/plain-text';

const FIGURES = /^(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|(?<=\/)\d{2})$/;

/**
 * The order in which several dates of one hand are written, when one of them proves it and none proves another.
 * @example dateOrder(['04/03/2026', '25/03/2026']) // 'day-first'
 */
export function dateOrder(texts: readonly string[]): 'day-first' | 'month-first' | undefined {
  const proved = texts.flatMap((text) => {
    const [, first, , second] = FIGURES.exec(plainText(text).text.trim()) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) return ['day-first' as const];
    return Number(second) > 12 && Number(first) <= 12 ? ['month-first' as const] : [];
  });
  const [order] = proved;
  return proved.every((each) => each === order) ? order : undefined;
}
