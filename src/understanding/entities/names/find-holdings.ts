import type { Program } from '../../../domain/program/program';
import { nameWords } from '../../names/name-words';
import type { Entity, EntityOf } from '../entity';
import { overlaps } from '../entity';
import type { EntityContext } from '../entity-context';
import { levelsBeside } from './levels-beside';
import { findNames, type NameFound } from './phrase-table';
import { programPhrases, type HoldingName } from './program-phrases';
import { isCapital, type TextWord } from './text-words';

type HoldingEntity = EntityOf<'holding'>;
type LevelEntity = EntityOf<'level'>;

/**
 * Holdings and levels that a text names, by the team's own programme first, then by the others. A level beside a
 * holding is said of it, and stays an entity of its own.
 */
export function findHoldings(words: readonly TextWord[], context: EntityContext): Entity[] {
  const programs = [
    context.program,
    ...[...context.programs.byId.values()].filter(({ id }) => id !== context.program.id),
  ];
  const found: Entity[] = [];
  for (const program of programs) {
    const more = holdingsOf(program, words, context).filter(
      (each) => !found.some((known) => overlaps(known, each)),
    );
    found.push(...more);
  }
  return found.sort((a, b) => a.start - b.start);
}

function holdingsOf(program: Program, words: readonly TextWord[], context: EntityContext): Entity[] {
  const { holdings, levels } = programPhrases(program);
  const named = findNames(holdings, words);
  const said = findNames(levels, words).filter((level) => !named.some((holding) => overlaps(holding, level)));
  const owned = levelsBeside(named, said, words);
  const meant = named.flatMap((holding) => {
    const level = owned.get(holding);
    return isMeant({ program, holding, level }, words, context) ? [entityOf(program, holding, level)] : [];
  });
  return [...meant, ...said.map((level) => levelEntity(program, level))];
}

function levelEntity({ id: programId }: Program, level: NameFound<string>): LevelEntity {
  return { ...place(level), kind: 'level', id: level.value, programId };
}

function place({ start, end }: NameFound<unknown>): { start: number; end: number } {
  return { start, end };
}

function entityOf(
  { id: programId }: Program,
  found: NameFound<HoldingName>,
  level: string | undefined,
): HoldingEntity {
  const { holding, earlier } = found.value;
  return {
    ...place(found),
    kind: 'holding',
    id: holding.id,
    name: holding.name,
    programId,
    ...(level !== undefined && holding.levels.includes(level) && { level }),
    ...(earlier && { earlier }),
  };
}

interface Candidate {
  readonly program: Program;
  readonly holding: NameFound<HoldingName>;
  readonly level: string | undefined;
}

const ARTICLES = new Set('the a an this that our their your der die das den dem ein eine einen'.split(' '));
const LEADS = new Set(
  'in for hold holds holding have has got add drop remove lost keep of is not with from to by and plus für im bei halten haben'.split(
    ' ',
  ),
);

/**
 * Names of one word are words of everyday speech as well ("call the distributor", "we are learning"): these count when
 * the team holds them, when they are written with a capital or have a level, or when what stands before asks for a name.
 */
function isMeant(candidate: Candidate, words: readonly TextWord[], context: EntityContext): boolean {
  const { holding, level } = candidate;
  const word = words[holding.first];
  if (!word || isWrittenAsName(word)) return false;
  if (holding.next - holding.first > 1 || level !== undefined) return true;
  if (isCapital(word) && (holding.first > 0 || words.length === 1)) return true;
  return isOwnName(candidate, words, context);
}

function isOwnName(candidate: Candidate, words: readonly TextWord[], context: EntityContext): boolean {
  const { program, holding } = candidate;
  if (program.id !== context.program.id) return false;
  if (context.holdings.some(({ id }) => id === holding.value.holding.id)) return true;
  return !isEveryday(words[holding.first]?.plain ?? '') || asksForName(candidate, words);
}

function asksForName({ program, holding }: Candidate, words: readonly TextWord[]): boolean {
  const before = words[holding.first - 1]?.plain ?? '';
  if (words.length === 1 || LEADS.has(before)) return true;
  return !ARTICLES.has(before) && isHoldingNoun(program, words[holding.next]?.plain);
}

/** A short word with one capital: "Sam" is somebody, "SAM" and "sam" a holding. */
function isWrittenAsName({ typed }: TextWord): boolean {
  return typed.length <= 3 && /^\p{Lu}\p{Ll}+$/u.test(typed);
}

/** What somebody does or is. */
function isEveryday(word: string): boolean {
  return /(?:ing|or|er|ors|ers)$/.test(word);
}

function isHoldingNoun({ words: { holding } }: Program, word: string | undefined): boolean {
  return (
    word !== undefined && [holding.name, holding.plural, ...holding.also].flatMap(nameWords).includes(word)
  );
}
