import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';
import { createWorld, type World } from '../../fakes/app-world';

let world: World;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

describe('a question', () => {
  it('is answered with its source, its date and what goes with it', async () => {
    const said = saidIn(await world.say('how much does the designation cost?'));
    expect(said).toContain('4,875');
    expect(said).toContain('Source:');
    expect(said).toContain('Was this helpful?');
  });

  it('nobody can answer is answered honestly, with who can help, and kept for the operator', async () => {
    const said = saidIn(await world.say('what is the airspeed velocity of an unladen swallow'));
    expect(said).toContain('I don’t know that');
    expect(said).toContain('Partner Center support');
    expect(world.kept).toMatchObject([{ outcome: 'unanswered', programId: 'maicpp' }]);
  });

  it('about a word the team keeps too is answered by the programme when that surely knows', async () => {
    expect(saidIn(await world.say('four months before - what about certs'))).toContain('120 days before');
    expect(saidIn(await world.say('show the exams'))).not.toContain('120 days before');
  });

  it('about the other programme is answered with its name and time', async () => {
    const said = saidIn(await world.say('when did the 90 days window of the MPN renewal open?'));
    expect(said).toContain('as of January 2016:');
  });

  it('about what every programme has is answered by the team’s own', async () => {
    const said = saidIn(await world.say('What happens if we miss the date?'));
    expect(said).toContain('fresh purchase');
    expect(said).not.toContain('2016');
  });

  it('names sources that a reader can check', async () => {
    const said = saidIn(await world.say('what is the price of partner success core?'));
    expect(said).toMatch(/public dossier/i);
    expect(said).not.toMatch(/research notes/i);
  });

  it('chosen from the other programme names its time in words', async () => {
    const program = world.ctx.programs.byId.get('mpn-2016');
    const answerId = program ? [...world.ctx.answers(program).documents.keys()][0] : undefined;
    const said = saidAfter(await world.press({ v: 1, action: 'answer', programId: 'mpn-2016', answerId }));
    expect(said).toContain('as of January 2016:');
  });

  it('leads to support when the answer did not help, with a text to send', async () => {
    const card = cardIn(await world.say('how much does the designation cost?'));
    const said = saidAfter(await world.press(buttonIn(card, 'not helpful')));
    expect(said).toContain('Subject: MAICPP renewal');
    expect(said).toContain('partner ID: (please fill in)');
    expect(world.kept).toMatchObject([
      { outcome: 'not-helpful', answerId: expect.stringContaining('answer:') as string },
    ]);
  });

  it('changes nothing, however much it sounds like a command', async () => {
    await world.say('anniversary 30 June 2027');
    for (const text of [
      'what happens if we renewed yesterday?',
      'can I drop a designation?',
      'how do I change the contact?',
    ]) {
      await world.say(text);
    }
    expect(saidIn(await world.say('when is our anniversary'))).toContain('30 June 2027');
  });
});
