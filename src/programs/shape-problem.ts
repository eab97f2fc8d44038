import type { z } from 'zod';
import { shown, valueAt, type PackPath, type PackProblem } from '../domain/program/program-problem';

type Issue = z.core.$ZodIssue;

/** A finding of the schema in the words of the loader; one finding may name several unknown keys. */
export function shapeProblem(issue: Issue, data: unknown): PackProblem[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]));
  return [{ path, found: shown(valueAt(data, path)), expected: expectation(issue) }];
}

function unknownKey(path: PackPath): PackProblem {
  return { path, found: `the key ${shown(path.at(-1))}`, expected: 'only keys that a pack knows here' };
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum} ${UNITS[issue.origin] ?? ''}`.trim();
    case 'too_small':
      return `at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}`.trim();
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};
const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };
const FORMATS: Readonly<Record<string, string>> = {
  url: 'a web address such as "https://example.com"',
  datetime: 'a moment in UTC such as "2026-11-01T17:30:00Z"',
};
