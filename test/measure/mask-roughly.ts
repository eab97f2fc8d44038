import * as chrono from 'chrono-node';
import type { Program } from '../../src/domain/program';

/**
 * Puts slots in the place of what a text names, for measuring a model alone: by the pack's own names, dates as chrono
 * finds them, and numbers. Names of people and items stay as they are.
 */
export function maskRoughly({ holdings, levels }: Program): (text: string) => string {
  const holding = phrases(holdings.flatMap(({ name, also, earlier }) => [name, ...also, ...earlier]));
  const level = phrases(levels.flatMap(({ name }) => [name]));
  return (text) =>
    withoutDates(text)
      .replace(holding, '{holding}')
      .replace(level, '{level}')
      .replace(/\b(?:AZ|MS|SC|PL|MB|DP|AI|DA)-\d{3}\b/gi, '{certification}')
      .replace(/\b\d+ (?:days?|weeks?|months?|years?)\b/gi, '{length}')
      .replace(/\b(?:Europe|America|Asia|Pacific)\/\w+/g, '{zone}')
      .replace(/\b\d+\b/g, '{count}');
}

function withoutDates(text: string): string {
  const found = chrono.parse(text).filter(({ start }) => start.isCertain('day') && start.isCertain('month'));
  return found.reduceRight(
    (rest, { index, text: date }) => `${rest.slice(0, index)}{date}${rest.slice(index + date.length)}`,
    text,
  );
}

function phrases(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu');
}
