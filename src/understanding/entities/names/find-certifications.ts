import type { EntityOf } from '../entity';
import { overlaps } from '../entity';
import type { EntityContext } from '../entity-context';
import { findNames } from './phrase-table';
import { programPhrases } from './program-phrases';
import type { TextWord } from './text-words';

type Certification = EntityOf<'certification'>;

/** Microsoft's exams by letters, and before 2018 by the first two figures. */
const LETTERS = 'az|ms|sc|dp|ai|pl|mb|md|mo|gh|ab|ga|mta';
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(${LETTERS})[\s-]?(\d{3})|(7[0-9]|98)-(\d{3}))(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Certifications by the titles that packs know, and exams by their code.
 * @example 'az104' // AZ-104; 'exam 70-532' // 70-532
 */
export function findCertifications(
  text: string,
  words: readonly TextWord[],
  { programs }: Pick<EntityContext, 'programs'>,
): Certification[] {
  const codes = [...text.matchAll(CODE)].map(codeOf);
  const titles = [...programs.byId.values()].flatMap((program) =>
    findNames(programPhrases(program).certifications, words).map(({ start, end, value }): Certification => ({
      start,
      end,
      kind: 'certification',
      name: value,
    })),
  );
  return [...codes, ...titles.filter((title) => !codes.some((code) => overlaps(code, title)))];
}

function codeOf(found: RegExpExecArray): Certification {
  const [whole, letters, figures, old, rest] = found;
  const name = letters === undefined ? `${old}-${rest}` : `${letters.toUpperCase()}-${figures}`;
  return { start: found.index, end: found.index + whole.length, kind: 'certification', name };
}
