import { isChange } from '../../domain/requests/change-command';
import { kindOf } from '../../understanding/decision/command-kind';
import { wordsOf } from '../../understanding/decision/command-words';
import { decideChange } from '../../understanding/decision/gate';
import type { Entity } from '../../understanding/entities/entity';
import { maskEntities } from '../../understanding/entities/mask-entities';
import type { ExampleFile } from '../../understanding/examples/example';
import { nearestExamples } from '../../understanding/examples/nearest-examples';
import {
  namedIn,
  understandMessage,
  type Meaning,
  type MessageContext,
} from '../../understanding/understand-message';

const LABELS_SHOWN = 5;
const EXAMPLES_SHOWN = 5;

/** What a message is explained with: what it is understood with, and the sentences all was learned from. */
export interface Explanation {
  readonly context: MessageContext;
  readonly files: readonly ExampleFile[];
}

/**
 * Lines that say what a message was understood as, part by part: what it names, what the model saw of it, the short
 * form or the likeliest labels, the examples most like it, what is made of it, and what the gate says of a change. The
 * gate judges as for a team that is set up and has no date yet.
 */
export function explainMessage(text: string, explanation: Explanation): readonly string[] {
  return understandMessage(text, explanation.context).flatMap((meaning, at) => [
    ...(at > 0 ? [''] : []),
    `“${meaning.text}”`,
    ...partLines(meaning, explanation),
  ]);
}

function partLines(meaning: Meaning, { context, files }: Explanation): readonly string[] {
  const named = namedIn(meaning.text, context);
  const masked = maskEntities(meaning.text, named);
  return [
    line('names', named.map((entity) => describeEntity(meaning.text, entity)).join('; ') || 'nothing known'),
    ...(meaning.by === 'short-form'
      ? [line('read as', 'a documented short form')]
      : [line('seen as', masked), line('labels', rankedWords(meaning)), ...exampleLines(masked, files)]),
    ...slotLines(meaning),
    line('gate', gateWords(meaning)),
  ];
}

function line(what: string, words: string): string {
  return `  ${what.padEnd(9)}${words}`;
}

function describeEntity(text: string, { start, end, kind, ...value }: Entity): string {
  return `${kind} “${text.slice(start, end)}” ${JSON.stringify(value)}`;
}

function rankedWords({ ranked }: Meaning): string {
  return ranked
    .slice(0, LABELS_SHOWN)
    .map(({ label, probability }) => `${label} ${(probability * 100).toFixed(0)} %`)
    .join(', ');
}

function exampleLines(masked: string, files: readonly ExampleFile[]): readonly string[] {
  const all = files.flatMap(({ name, examples }) => examples.map((example) => ({ ...example, name })));
  return nearestExamples(all, masked, EXAMPLES_SHOWN).map(({ name, line: at, label, text }) =>
    line('like', `${label}: ${text} (${name}:${at})`),
  );
}

function slotLines({ command, further, about, missing }: Meaning): readonly string[] {
  const commands = [command, ...further].flatMap((each) => each ?? []);
  return [
    ...commands.map((each) => line('command', JSON.stringify(each))),
    ...(about && Object.keys(about).length > 0 ? [line('about', JSON.stringify(about))] : []),
    ...(missing.length > 0 ? [line('missing', missing.join(', '))] : []),
  ];
}

function gateWords({ text, by, command, spans, beside = [] }: Meaning): string {
  if (!command || !isChange(command)) return 'nothing to change: shown, answered or asked';
  const verdict = decideChange({
    command,
    text,
    understoodBy: by,
    stored: { setUp: true },
    vocabulary: wordsOf(kindOf(command)),
    entities: spans,
    beside,
  });
  return verdict.kind === 'do' ? 'do: done at once' : `${verdict.kind}: ${verdict.why}`;
}
