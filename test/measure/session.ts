import type { Given } from './case-file';
import { makeCaseWorld, type CaseWorld, type Rows } from './case-world';
import { snapshotOf } from './stored-state';
import { visibleIn, type Visible } from './judge/visible-text';

/** What stood before a message, what was seen in reply, and what stands after it. */
export interface SaidTurn {
  readonly before: Rows;
  readonly after: Rows;
  readonly visible: readonly Visible[];
  /** Whether the team's data changed, or something was posted besides the reply. */
  readonly changed: boolean;
}

/** A conversation with the bot of one case. */
export interface Session {
  say(text: string): Promise<SaidTurn>;
  /** Presses a button of the last reply. */
  press(data: unknown): Promise<SaidTurn>;
  /** The same conversation up to here once more, to try what another answer would do. */
  fork(): Promise<Session>;
}

/** Begins a conversation; throws when the world of the case cannot be made. */
export async function startSession(given: Given, locale: string | undefined): Promise<Session> {
  const world = await makeCaseWorld(given, locale);
  const said: string[] = [];
  return {
    say: (text) => {
      said.push(text);
      return takeTurn(world, async () => visibleIn(await world.say(text)));
    },
    press: (data) =>
      takeTurn(world, async () => {
        await world.press(data);
        return [];
      }),
    fork: async () => {
      const again = await startSession(given, locale);
      for (const text of said) await again.say(text);
      return again;
    },
  };
}

async function takeTurn(world: CaseWorld, act: () => Promise<readonly Visible[]>): Promise<SaidTurn> {
  const [before, posted] = [await world.rows(), world.posted()];
  const visible = await act();
  const after = await world.rows();
  const changed = snapshotOf(before) !== snapshotOf(after) || world.posted() !== posted;
  return { before, after, visible, changed };
}
