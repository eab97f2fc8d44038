import { chooseAmong } from '../../../src/answers/choice/choose-document';
import { CONFIDENCE_FEATURES } from '../../../src/answers/choice/confidence';
import { trainTestModels } from '../../setup/train-test-models';
import { askedCandidates, type AskedCandidates } from './asked-candidates';
import { chanceOf, fitLogistic, type FitRow } from './fit-logistic';
import { openFitting } from './fitting-world';
import { writeWeights } from './write-weights';

// Fits how sure the chosen answer is, and writes the weights; prints how often what is taken to be so sure is right.
// Run it after fit-choice, and fit-scope after it:
//   node test/bench/start.cjs ../measure/fitting/fit-confidence

const OWN_COUNTS = 0.15;
const NAMES = Object.keys(CONFIDENCE_FEATURES) as (keyof typeof CONFIDENCE_FEATURES)[];
const STEPS = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

async function main(): Promise<void> {
  await trainTestModels();
  const asked = (await askedCandidates(await openFitting())).flatMap((each) => {
    const row = rowOf(each);
    return row ? [{ row, isOwn: each.isOwn }] : [];
  });
  const weights = fitLogistic(asked.map(({ row }) => row));
  report(
    asked.filter(({ isOwn }) => isOwn).map(({ row }) => row),
    weights,
  );
  report(
    asked.filter(({ isOwn }) => !isOwn).map(({ row }) => row),
    weights,
  );
  writeWeights('answers/choice/confidence-weights.ts', {
    fittedBy: 'fit-confidence',
    tables: [
      {
        says: 'What each piece of evidence counts for the best choice being right.',
        head: 'CONFIDENCE_WEIGHTS',
        values: NAMES.map((name, at) => [name, weights[at] ?? 0]),
      },
    ],
  });
}

function rowOf({ asked, candidates, verdict, isOwn }: AskedCandidates): FitRow | undefined {
  const choices = chooseAmong(asked, candidates);
  const [best] = choices;
  if (!best) return undefined;
  return {
    features: NAMES.map((name) => CONFIDENCE_FEATURES[name](best, choices)),
    wanted: verdict(best.document) !== 'wrong',
    weight: isOwn ? OWN_COUNTS : 1,
  };
}

function report(rows: readonly FitRow[], weights: readonly number[]): void {
  const judged = rows.map(({ features, wanted }) => ({ chance: chanceOf(weights, features), wanted }));
  for (const from of STEPS) {
    const surer = judged.filter(({ chance }) => chance >= from);
    const right = surer.filter(({ wanted }) => wanted).length;
    const less = judged.length - surer.length;
    console.log(`from ${from}: ${surer.length}, of which ${surer.length - right} wrong; less sure ${less}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
