import { exampleKey, slotsIn, type Example, type ExampleFile } from './example';
import { isLabel, LABELS, SLOTS } from './labels';

/** Fewer say too little of what people write. */
export const LEAST_EXAMPLES = 10;

/** The language in which every label has examples; others may have those of some labels only. */
const FULL_LANGUAGE = 'en';

const slots: ReadonlySet<string> = new Set(SLOTS);

/** An example with the file it stands in. */
interface Placed extends Example {
  readonly file: ExampleFile;
}

/**
 * Every mistake in files of examples, one line each, with file and line: unknown labels and slots, a sentence written
 * twice or under two labels, labels with too few sentences in a language. None: the files are fit to be learned from.
 * @example ["en/team.yaml:12: found the slot {data}, expected one of {date}, {length}, …"]
 */
export function checkExamples(files: readonly ExampleFile[]): string[] {
  const placed = files.flatMap((file) => file.examples.map((example) => ({ ...example, file })));
  return [
    ...files.flatMap(wrongFolder),
    ...placed.flatMap((example) => [...unknownLabel(example), ...unknownSlots(example)]),
    ...repeated(placed),
    ...tooFew(files),
  ];
}

function place({ file, line }: Placed): string {
  return `${file.name}:${line}`;
}

function wrongFolder({ name, language }: ExampleFile): string[] {
  const folder = name.split('/')[0];
  if (folder === language) return [];
  return [`${name}:1: found the language "${language}", expected "${folder}" as the folder is called`];
}

function unknownLabel(example: Placed): string[] {
  if (isLabel(example.label)) return [];
  return [`${place(example)}: found the label "${example.label}", expected one of labels.ts`];
}

function unknownSlots(example: Placed): string[] {
  if (/[{}]/.test(example.text.replace(/\{[^{}]*\}/g, '')))
    return [`${place(example)}: found "${example.text}", expected a pair of braces around each slot`];
  const all = SLOTS.map((slot) => `{${slot}}`).join(', ');
  return slotsIn(example.text)
    .filter((slot) => !slots.has(slot))
    .map((slot) => `${place(example)}: found the slot {${slot}}, expected one of ${all}`);
}

// In two languages a sentence may be the same ("status"), but it may not mean two things.
function repeated(placed: readonly Placed[]): string[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((example) => {
    const key = exampleKey(example.text);
    const before = first.get(key);
    if (!before) first.set(key, example);
    if (key === '') return [`${place(example)}: found no words, expected a sentence`];
    if (!before) return [];
    if (before.label !== example.label)
      return [
        `${place(example)}: found "${example.text}" under ${example.label}, expected it only under ${before.label} (${place(before)})`,
      ];
    if (before.file.language !== example.file.language) return [];
    return [`${place(example)}: found "${example.text}" again, expected it once (${place(before)})`];
  });
}

function tooFew(files: readonly ExampleFile[]): string[] {
  const languages = [...new Set(files.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const ofLanguage = files.filter((file) => file.language === language);
    const counts = new Map<string, number>(
      language === FULL_LANGUAGE ? LABELS.map((label) => [label, 0]) : [],
    );
    for (const { label } of ofLanguage.flatMap(({ examples }) => examples)) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count < LEAST_EXAMPLES)
      .map(([label, count]) => {
        const where = ofLanguage.find(({ examples }) => examples.some((one) => one.label === label));
        const line = where?.examples.find((one) => one.label === label)?.line;
        const at = where ? `${where.name}:${line}` : language;
        return `${at}: found ${count} examples of ${label}, expected at least ${LEAST_EXAMPLES}`;
      });
  });
}
