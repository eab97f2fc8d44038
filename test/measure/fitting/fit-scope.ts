import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestDocument } from '../../../src/answers/best-document';
import { SCOPE_FEATURES } from '../../../src/answers/scope/programme-chance';
import type { Turn } from '../../../src/app/turn/turn';
import { beginTurn } from '../../../src/app/places/begin-turn';
import { messageContext } from '../../../src/app/turn/message-context';
import { readQuestion } from '../../../src/app/answers/read-question';
import { readForm } from '../../../src/understanding/understand-message';
import { trainTestModels } from '../../setup/train-test-models';
import { ANA, CHANNEL, createWorld, shippedPrograms, type World } from '../../fakes/app-world';
import { chanceOf, fitLogistic, type FitRow } from './fit-logistic';
import { scopeQuestions, type ScopeQuestion } from './scope-questions';

// Fits the weights of programmeChance on the development questions and writes them; prints how right it is on questions
// it was not fitted on. Run it again when examples, packs or the code that learns have changed:
//   node test/bench/start.cjs ../measure/fitting/fit-scope

const WEIGHTS = join(__dirname, '../../../src/answers/scope/scope-weights.ts');
const FOLDS = 5;
/** Half of the questions to work with are none for a pack, of those that people ask far fewer. */
const OUT_COUNTS = 0.6;

interface Asked extends ScopeQuestion {
  readonly row: FitRow;
}

async function main(): Promise<void> {
  await trainTestModels();
  const world = createWorld('2026-11-30T10:00:00+01:00');
  const turn = await beginTurn(world.ctx, {
    ...{
      id: 'x',
      text: '',
      place: CHANNEL,
      placeKind: 'channel',
      person: ANA,
      mentions: [],
      locale: 'en-GB',
    },
  } as unknown as Parameters<typeof beginTurn>[1]);
  const asked = scopeQuestions().flatMap((question) => {
    const row = rowOf(question, { world, turn });
    return row ? [{ ...question, row }] : [];
  });
  report(asked);
  writeWeights(fitLogistic(asked.map(({ row }) => row)));
}

/** Undefined for a short form, about which nothing is to be decided. */
function rowOf(
  { text, programId, wanted }: ScopeQuestion,
  { world, turn }: { readonly world: World; readonly turn: Turn },
): FitRow | undefined {
  const program = shippedPrograms().byId.get(programId);
  if (!program) throw new Error(`There is no pack "${programId}".`);
  const context = messageContext(world.ctx, { ...turn, program });
  if (readForm(text, context)) return undefined;
  const read = readQuestion(text, context);
  const evidence = bestDocument(text, world.ctx.answers(program), read).evidence;
  return {
    features: Object.values(SCOPE_FEATURES).map((feature) => feature(evidence)),
    wanted,
    weight: wanted ? 1 : OUT_COUNTS,
  };
}

function report(asked: readonly Asked[]): void {
  const counts = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitLogistic(asked.filter((_, at) => at % FOLDS !== fold).map(({ row }) => row));
    for (const { row, set } of asked.filter((_, at) => at % FOLDS === fold)) {
      const count = counts.get(set) ?? { right: 0, all: 0 };
      counts.set(set, count);
      count.all += 1;
      if (chanceOf(weights, row.features) >= 0.5 === row.wanted) count.right += 1;
    }
  }
  for (const [set, { right, all }] of counts) console.log(`${set}: ${right} of ${all} taken rightly`);
}

function writeWeights(weights: readonly number[]): void {
  const lines = Object.keys(SCOPE_FEATURES).map(
    (name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(3))},`,
  );
  writeFileSync(
    WEIGHTS,
    `// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
${lines.join('\n')}
};
`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
