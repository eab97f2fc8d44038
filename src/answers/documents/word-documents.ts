import { evidenceOf, type DocumentDraft } from './answer-document';
import type { Program, SignInStep, SupportRoute } from '../../domain/program/program';

/** What a pack says about its words, about support and about signing in. */
export function wordDocuments(program: Program): DocumentDraft[] {
  const { date, renewer, holding } = program.words;
  return [
    wordDraft('date', date),
    wordDraft('renewer', renewer),
    wordDraft('holding', holding),
    ...program.support.map(supportDraft),
    ...program.signIn
      .filter(({ advice }) => advice !== undefined)
      .map((step) => signInDraft(step, program.signIn)),
  ];
}

function wordDraft(id: string, word: Program['words']['date']): DocumentDraft {
  const names = [word.name, ...word.also];
  return {
    ...evidenceOf(word.find),
    id: `word:${id}`,
    kind: 'word',
    title: `Where to find the ${word.name}`,
    text: word.find.text,
    questions: names.flatMap((name) => [`Where do I find the ${name}?`, `How do I look up our ${name}?`]),
    keywords: names,
  };
}

function supportDraft(route: SupportRoute): DocumentDraft {
  return {
    ...evidenceOf(route),
    id: `support:${route.id}`,
    kind: 'support',
    title: route.title,
    text: route.text,
    questions: [`Who helps us, how do we reach ${route.title}?`],
    keywords: ['support', 'help'],
    links: route.url === undefined ? [] : [{ title: route.title, url: route.url }],
  };
}

function signInDraft(step: SignInStep, steps: readonly SignInStep[]): DocumentDraft {
  const leading = steps.flatMap(({ ask, options }) =>
    options.filter(({ next }) => next === step.id).map(({ label }) => ({ ask: ask ?? '', label })),
  );
  return {
    ...evidenceOf(step),
    id: `sign-in:${step.id}`,
    kind: 'sign-in',
    title: `Sign-in: ${leading[0]?.label ?? 'help'}`,
    text: step.advice ?? '',
    questions: leading.map(({ label }) => `I cannot sign in: ${label}`),
    keywords: ['sign in', ...leading.map(({ label }) => label)],
    links: step.links,
  };
}
