import type { Program, ProgramHolding } from '../../../domain/program/program';
import { phraseTable, type NamedValue, type PhraseTable } from './phrase-table';

/** A holding by one of its names. */
export interface HoldingName {
  readonly holding: ProgramHolding;
  /** It was called so before. */
  readonly earlier: boolean;
}

/** Everything a pack has names for. */
export interface ProgramPhrases {
  readonly holdings: PhraseTable<HoldingName>;
  readonly levels: PhraseTable<string>;
  readonly certifications: PhraseTable<string>;
  readonly programs: PhraseTable<string>;
}

const made = new WeakMap<Program, ProgramPhrases>();

/** The names a pack knows, made once for each pack. */
export function programPhrases(program: Program): ProgramPhrases {
  const known = made.get(program);
  if (known) return known;
  const phrases = {
    holdings: phraseTable(program.holdings.flatMap(holdingNames)),
    levels: phraseTable(
      program.levels.flatMap(({ id, name, also }) =>
        [id, name, ...also].map((each) => ({ name: each, value: id })),
      ),
    ),
    certifications: phraseTable(certificationNames(program)),
    programs: phraseTable(
      [program.id, program.shortName, program.name, ...program.also, ...byYear(program)].map((name) => ({
        name,
        value: program.id,
      })),
    ),
  };
  made.set(program, phrases);
  return phrases;
}

const YEAR = /\b20\d{2}\b/;
const KINDS = [
  'programme',
  'program',
  'partner programme',
  'partner program',
  'pack',
  'version',
  'rules',
  'edition',
];

/** "The 2016 programme", where its id tells the year. */
function byYear({ id }: Program): readonly string[] {
  const year = YEAR.exec(id)?.[0];
  return year === undefined ? [] : KINDS.flatMap((kind) => [`${year} ${kind}`, `${kind} of ${year}`]);
}

function holdingNames(holding: ProgramHolding): NamedValue<HoldingName>[] {
  const named = (names: readonly string[], earlier: boolean): NamedValue<HoldingName>[] =>
    names.flatMap((name) =>
      [name, name.replace(/\(.*?\)/g, '')].map((each) => ({
        name: each,
        value: { holding, earlier },
        abbreviated: !earlier,
      })),
    );
  return [...named([holding.id, holding.name, ...holding.also], false), ...named(holding.earlier, true)];
}

/** Titles with and without the words that Microsoft puts around them. */
function certificationNames(program: Program): NamedValue<string>[] {
  const metrics = program.holdings.flatMap(({ score }) => score?.metrics ?? []);
  const titles = metrics.flatMap(({ certifications, gateCertifications, tracks }) => [
    ...[...certifications, ...gateCertifications].map(({ name }) => name),
    ...Object.values(tracks).flatMap(({ gates }) => gates.flatMap(({ anyOf }) => anyOf)),
  ]);
  return [...new Set(titles)].flatMap((title) =>
    [title, `Microsoft Certified ${title}`, `Microsoft ${title}`, shortTitle(title)].map((name) => ({
      name,
      value: title,
    })),
  );
}

/** "Azure Administrator" for the associate; one word alone says too little. */
function shortTitle(title: string): string {
  const short = title.replace(/ (?:Associate|Expert|Specialty)$/, '');
  return short.includes(' ') ? short : title;
}
