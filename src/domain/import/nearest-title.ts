import { certificationKey } from '../records/exam-record';

/** How alike titles have to be, from 0 to 1, before one is offered for another. */
const ALIKE = 0.5;

/**
 * The known title that shares most words with one that is not known; undefined where none is near.
 * @example nearestTitle('Azure Adminstrator Associate', known) // 'Azure Administrator Associate'
 */
export function nearestTitle(title: string, known: readonly string[]): string | undefined {
  const pairs = pairsOf(title);
  const [best] = known
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(name)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= ALIKE ? best.name : undefined;
}

/** Letters in pairs, which a slip of one letter leaves mostly as they are. */
function pairsOf(title: string): ReadonlySet<string> {
  const words = certificationKey(title).split(' ');
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
