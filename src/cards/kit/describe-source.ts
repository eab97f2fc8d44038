import { dateFormat } from '../../domain/time/date-format';
import { keepResults } from '../../memoize';
import type { Evidence, Program } from '../../domain/program/program';
import type { Source } from './view';

const CONFIDENCE: Readonly<Record<Evidence['confidence'], string | undefined>> = {
  'first-hand': undefined,
  'official-copy': 'official text seen through a copy',
  quoted: 'quoted from a dated page of the publisher that was not seen itself',
  secondary: 'from a secondary source: please verify',
  derived: 'a conclusion, not a statement of the source',
  unsure: 'not certain: please verify',
  'not-found': 'looked for and not found',
};

/** "Source: Partner blog. As of January 2016.", and how sure that is when it is not first-hand. */
export function describeSource(evidence: Evidence, program: Program): Source {
  const source = program.sources.find((each) => each.id === evidence.source);
  const confidence = CONFIDENCE[evidence.confidence];
  return {
    text: `Source: ${source?.title ?? program.name}${copyRead(source)}, as of ${describeAsOf(evidence.asOf)}`,
    ...(confidence && { confidence }),
    ...(source?.url && { link: { title: `Open ${source.title}`, url: source.url } }),
  };
}

/** The copy that was really read, where it was not the page itself. */
function copyRead(source: Program['sources'][number] | undefined): string {
  return source?.read ? ` (read: ${source.read.title})` : '';
}

/** @example describeAsOf('2016-01') // 'January 2016' */
export const describeAsOf = keepResults((asOf) => {
  const [year = '', month, day] = asOf.split('-');
  if (!month) return year;
  const at = new Date(`${year}-${month}-${day ?? '15'}T12:00:00Z`);
  const style = day ? ({ day: 'numeric' } as const) : {};
  return dateFormat('en-GB', {
    ...style,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
});
