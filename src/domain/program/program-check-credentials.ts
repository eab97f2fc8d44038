import type { Program } from './program';
import type { Credential } from './program-credentials';
import { shown, type PackPath, type PackProblem } from './program-problem';

/**
 * Every code and title leads to one certification, every kind exists and says one thing about its end, and metrics name
 * certifications by the title the list gives them, so that a pass is found wherever it counts.
 */
export function checkCredentials(program: Program): PackProblem[] {
  const { credentials } = program;
  if (!credentials) return [];
  return [
    ...unknownKinds(program),
    ...twoEnds(program),
    ...sharedNames(credentials.list),
    ...otherTitles(program),
  ];
}

function unknownKinds({ credentials }: Program): PackProblem[] {
  const kinds = new Set(credentials?.kinds.map(({ id }) => id));
  return (credentials?.list ?? []).flatMap(({ kind }, at) =>
    kinds.has(kind)
      ? []
      : [
          {
            path: ['credentials', 'list', at, 'kind'],
            found: shown(kind),
            expected: 'the id of one of the "kinds"',
          },
        ],
  );
}

function twoEnds({ credentials }: Program): PackProblem[] {
  return (credentials?.kinds ?? []).flatMap(({ lasts, validMonths, renewalOpensMonths }, at) =>
    (lasts && validMonths !== undefined) || (renewalOpensMonths !== undefined && validMonths === undefined)
      ? [
          {
            path: ['credentials', 'kinds', at],
            found: 'both an end and none',
            expected: '"lasts", or "validMonths" with the months before its end when renewal opens',
          },
        ]
      : [],
  );
}

function sharedNames(list: readonly Credential[]): PackProblem[] {
  const seen = new Set<string>();
  return list.flatMap((credential, at) =>
    namesOf(credential).flatMap((name) => {
      const key = name.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const path: PackPath = ['credentials', 'list', at];
      return [{ path, found: `${shown(name)} a second time`, expected: 'each code and title once' }];
    }),
  );
}

function namesOf({ name, codes, partCodes, also }: Credential): readonly string[] {
  return [name, ...codes, ...partCodes, ...also];
}

function otherTitles({ holdings, credentials }: Program): PackProblem[] {
  const titles = new Map(
    credentials?.list.flatMap(({ name, codes, also }) =>
      [...codes, ...also].map((other) => [other.toLowerCase(), name] as const),
    ),
  );
  return holdings.flatMap(({ score }, holding) =>
    (score?.metrics ?? []).flatMap((metric, at) =>
      metric.certifications.flatMap(({ name }, index) => {
        const title = titles.get(name.toLowerCase());
        const path = ['holdings', holding, 'score', 'metrics', at, 'certifications', index, 'name'];
        return title === undefined
          ? []
          : [{ path, found: shown(name), expected: `its title ${shown(title)}` }];
      }),
    ),
  );
}
