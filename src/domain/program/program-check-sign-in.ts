import type { SignInStep } from './program';
import { shown, type PackProblem } from './program-problem';

/** The sign-in help starts at its first step; every other step has to be led to, and every path has to end in advice. */
export function checkSignIn(steps: readonly SignInStep[]): PackProblem[] {
  return [...wrongSteps(steps), ...unknownNext(steps), ...unreachable(steps)];
}

function wrongSteps(steps: readonly SignInStep[]): PackProblem[] {
  return steps.flatMap((step, at) => {
    const asks = step.ask !== undefined && step.options.length > 0;
    if (asks || (step.advice !== undefined && step.options.length === 0)) return [];
    return [
      { path: ['signIn', at], found: wordsFor(step), expected: 'either "ask" with "options", or "advice"' },
    ];
  });
}

function wordsFor(step: SignInStep): string {
  if (step.ask !== undefined) return '"ask" without "options"';
  return step.options.length > 0 ? '"options" without "ask"' : 'neither "ask" nor "advice"';
}

function unknownNext(steps: readonly SignInStep[]): PackProblem[] {
  const ids = new Set(steps.map(({ id }) => id));
  return steps.flatMap(({ options }, at) =>
    options.flatMap(({ next }, option) =>
      ids.has(next)
        ? []
        : [
            {
              path: ['signIn', at, 'options', option, 'next'],
              found: shown(next),
              expected: 'the id of another step of "signIn"',
            },
          ],
    ),
  );
}

function unreachable(steps: readonly SignInStep[]): PackProblem[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set<string>();
  const open = steps.slice(0, 1).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(byId.get(id)?.options.map(({ next }) => next) ?? []));
  }
  return steps.flatMap(({ id }, at) =>
    reached.has(id)
      ? []
      : [
          {
            path: ['signIn', at, 'id'],
            found: shown(id),
            expected: 'a step that an option of another step leads to',
          },
        ],
  );
}
