import { featuresOf, type Features } from '../../learning/features';

/** How alike two texts are, 0 to 1, by what a model sees of them. */
function likeness(a: ReadonlyMap<number, number>, { buckets, values }: Features): number {
  return buckets.reduce((sum, bucket, at) => sum + (a.get(bucket) ?? 0) * (values[at] ?? 0), 0);
}

/** Those of the examples that are most like a text, the most like first: to explain why a label was given. */
export function nearestExamples<Kind extends { readonly text: string }>(
  examples: readonly Kind[],
  text: string,
  count: number,
): Kind[] {
  const { buckets, values } = featuresOf(text);
  const asked = new Map([...buckets].map((bucket, at) => [bucket, values[at] ?? 0]));
  return examples
    .map((example) => ({ example, alike: likeness(asked, featuresOf(example.text)) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({ example }) => example);
}
