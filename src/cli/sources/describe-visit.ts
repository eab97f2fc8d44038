import { describeChange } from '../../watch/describe-change';
import type { Visited } from './visit-sources';

/** What came of one source, in lines: the source and how it stands, then what changed. */
export function describeVisit({ source, visit }: Visited): readonly string[] {
  const name = `${source.id} (${source.url ?? source.title})`;
  switch (visit.kind) {
    case 'unchanged':
      return [`unchanged       ${name}, verified on ${visit.verifiedOn}`];
    case 'recorded':
      return [`recorded        ${name}, verified on ${visit.verifiedOn}`];
    case 'changed':
      return [
        `CHANGED         ${name}, since it was verified on ${visit.verifiedOn}`,
        ...visit.changes.map((change) => `    ${describeChange(change)}`),
      ];
    case 'moved':
      return [
        `MOVED           ${name} → ${visit.to}; the old address stays in the pack until somebody has looked`,
        ...visit.changes.map((change) => `    ${describeChange(change)}`),
      ];
    case 'vanished':
      return [`VANISHED        ${name}: status ${visit.status}`];
    case 'not-read':
      return [
        `not read        ${name}: ${visit.why}${visit.notBefore === undefined ? '' : `; next visit after ${visit.notBefore}`}`,
      ];
    case 'never-verified':
      return [`never verified  ${name}`];
    case 'not-watched':
      return [`not watched     ${name}: ${visit.why}`];
  }
}
