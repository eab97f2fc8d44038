import { describeWelcome } from '../../../src/cards/team/describe-help';
import { createWorld, shippedPrograms, type World } from '../../fakes/app-world';
import { buttonIn, saidAfter } from '../../fakes/card-text';

const offered = [...shippedPrograms().byId.values()].flatMap((program) =>
  program.welcomeQuestions.map((question) => [program.id, question] as const),
);

function welcomeIn(world: World) {
  return world.ctx.cards.welcome(describeWelcome(world.ctx.programs, { placeKind: 'channel' }));
}

function worldOf(defaultId: string): World {
  return createWorld('2027-01-15T10:00:00+01:00', { ...shippedPrograms(), defaultId });
}

describe('the questions a place is welcomed with', () => {
  it('are three for every shipped programme', () => {
    expect(offered.map(([id]) => id).sort()).toEqual(['maicpp', 'mpn-2016'].flatMap((id) => [id, id, id]));
  });

  it.each(offered)('of %s are answered without a doubt: %s', async (programId, question) => {
    const world = worldOf(programId);
    const answer = world.ctx.programs.byId
      .get(programId)
      ?.answers.find(({ questions }) => questions.includes(question));
    const said = saidAfter(
      await world.press(buttonIn(welcomeIn(world), question.slice(1).replace(/\?$/, ''))),
    );
    expect(said).toContain(answer?.title);
    expect(said).toContain('Source:');
    expect(said).not.toMatch(/Did you mean|I am not sure|Or did you mean/);
    expect(world.kept).toEqual([]);
  });
});
