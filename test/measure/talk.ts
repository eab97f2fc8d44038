// Talks with the bot in memory: `node test/bench/start.cjs ../measure/talk "first message" "second" …`, one person, one place.
import { makeCaseWorld } from './case-world';
import { textIn, titlesIn, visibleIn } from './judge/visible-text';

async function main(): Promise<void> {
  const world = await makeCaseWorld({}, 'en-GB');
  for (const text of process.argv.slice(3)) {
    const replies = await world.say(text);
    const seen = visibleIn(replies);
    console.log(`> ${text}\n  ${textIn(seen).slice(0, 420)}\n  [${titlesIn(seen).join(' | ')}]\n`);
  }
}
void main();
