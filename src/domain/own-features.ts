import { stem } from './answer-stem';
import { COMMON_SPEECH } from './common-speech';
import { isForeign } from './foreign-subject';
import { everywhere } from './message-pattern';
import type { Program, Programs } from './program';
import { nameWords } from './name-words';

/** Groups whose words count as one; the more particular before the more general. */
const CONCEPTS = ['standin', 'dates', 'competency', 'contact', 'renews', 'reminder', 'open'].map(
  (group) => [everywhere(`<${group}>`), ` @${group} `] as const,
);

/** Words that stand for any of their kind: what a team may hold, what its checklist speaks of, what programmes are called. */
export interface Named {
  readonly holdings: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly programs: ReadonlySet<string>;
}

/** The names of all programmes, so that one learned from tells others too. */
export function namedIn(programs: Programs, items: readonly { readonly text: string }[] = []): Named {
  const packs = [...programs.byId.values()];
  const texts = [...packs.flatMap((pack) => pack.items), ...items].map(({ text }) => text);
  return {
    holdings: new Set(packs.flatMap(holdingWords)),
    items: new Set(texts.flatMap(nameWords).filter((word) => !COMMON_SPEECH.has(word))),
    programs: new Set(packs.flatMap((pack) => [pack.id, pack.shortName, ...pack.also].flatMap(nameWords))),
  };
}

function holdingWords({ holdings, levels }: Program): string[] {
  const names = [...holdings, ...levels].flatMap((each) => [each.id, each.name, ...each.also]);
  return names.flatMap(nameWords).filter((word) => !COMMON_SPEECH.has(word));
}

/** What a text is compared by: its words, pairs of neighbours, its first word, and how many words mean nothing here. */
export function featuresOf(plain: string, named: Named): string[] {
  let text = plain;
  for (const [words, concept] of CONCEPTS) text = text.replace(words, concept);
  const words = (text.match(/@?[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).map((word) => kindOf(word, named));
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return [...new Set([...words, ...pairs, `^ ${words[0] ?? ''}`])];
}

function kindOf(word: string, named: Named): string {
  if (word.startsWith('@')) return word;
  if (isForeign(word)) return '@foreign';
  if (named.programs.has(word)) return '@program';
  if (named.items.has(word)) return '@item';
  if (named.holdings.has(word)) return '@holding';
  if (/^\d+$/.test(word)) return '@number';
  return stem(word);
}
