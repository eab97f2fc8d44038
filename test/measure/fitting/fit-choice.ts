import { aspectsOf, type Aspect } from '../../../src/answers/choice/asked-aspects';
import { choiceEvidence, type ChoiceEvidence } from '../../../src/answers/choice/choice-evidence';
import { ASPECT_SHARES, CHOICE_WEIGHTS } from '../../../src/answers/choice/choice-weights';
import { trainTestModels } from '../../setup/train-test-models';
import { askedCandidates, type AskedCandidates } from './asked-candidates';
import { chanceRight, fitChoice, type ChoiceRow } from './fit-choice-weights';
import { openFitting, type Fitting } from './fitting-world';
import { writeWeights } from './write-weights';

// Fits the order in which answers are given, and writes its weights: on the packs' own questions, each ranked by models
// that do not know it, and on the development questions; prints how often the best is right on answers it was not
// fitted on. Run it again when packs or the code that learns have changed, then fit-confidence and fit-scope:
//   node test/bench/start.cjs ../measure/fitting/fit-choice

const FOLDS = 5;
const OWN_COUNTS = 0.15;
const NAMES = Object.keys(CHOICE_WEIGHTS) as (keyof ChoiceEvidence)[];

interface Asked {
  readonly set: string;
  /** The document that is right; what is fitted is judged on others. */
  readonly answer: string;
  readonly row: ChoiceRow;
}

async function main(): Promise<void> {
  await trainTestModels();
  const fitting = await openFitting();
  measureAspects(fitting);
  const asked = (await askedCandidates(fitting)).flatMap(rowOf);
  report(asked);
  const weights = fitChoice(asked.map(({ row }) => row));
  writeWeights('answers/choice/choice-weights.ts', {
    fittedBy: 'fit-choice',
    imports: `import type { Aspect } from './asked-aspects';`,
    tables: [
      {
        says: 'What each piece of evidence counts for a document being the one that is asked for.',
        head: 'CHOICE_WEIGHTS',
        values: NAMES.map((name, at) => [name, weights[at] ?? 0]),
      },
      {
        says: `The share of the packs' questions that ask for each aspect.`,
        head: 'ASPECT_SHARES: Readonly<Record<Aspect, number>>',
        values: Object.entries(ASPECT_SHARES),
      },
    ],
  });
}

/** How questions usually ask, which the evidence of aspects is compared with. */
function measureAspects({ packs }: Fitting): void {
  const questions = [...packs.values()].flatMap(({ documents }) =>
    [...documents.values()].flatMap((document) => document.questions),
  );
  const shares = ASPECT_SHARES as Record<Aspect, number>;
  const counts = new Map<Aspect, number>();
  for (const aspect of questions.flatMap(aspectsOf)) counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  for (const aspect of Object.keys(shares) as Aspect[])
    shares[aspect] = Number(((counts.get(aspect) ?? 0) / questions.length).toFixed(3));
}

/** Nothing where no right document ranks well enough to be chosen. */
function rowOf({ set, asked, candidates, verdict, isOwn }: AskedCandidates): Asked[] {
  const judged = candidates.map((candidate) => ({ candidate, verdict: verdict(candidate.document) }));
  const right = judged.find((each) => each.verdict === 'right');
  if (!right) return [];
  const row = {
    weight: isOwn ? OWN_COUNTS : 1,
    candidates: judged
      .filter((each) => each.verdict !== 'alike')
      .map((each) => {
        const evidence = choiceEvidence(asked, each.candidate);
        return { values: NAMES.map((name) => evidence[name]), isRight: each.verdict === 'right' };
      }),
  };
  return [{ set, row, answer: right.candidate.document.id }];
}

function report(asked: readonly Asked[]): void {
  const counts = new Map<string, { first: number; chosen: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitChoice(asked.filter(({ answer }) => foldOf(answer) !== fold).map(({ row }) => row));
    for (const { row, set } of asked.filter(({ answer }) => foldOf(answer) === fold)) {
      const count = counts.get(set) ?? { first: 0, chosen: 0, all: 0 };
      counts.set(set, count);
      count.all += 1;
      count.first += Number(row.candidates[0]?.isRight);
      count.chosen += Number(chanceRight(weights, row).bestIsRight);
    }
  }
  for (const [set, { first, chosen, all }] of counts)
    console.log(`${set}: ${first} of ${all} ranked first, ${chosen} chosen`);
}

function foldOf(answer: string): number {
  return [...answer].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
