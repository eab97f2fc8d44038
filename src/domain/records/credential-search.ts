import type { Program } from '../program/program';
import type { Credential, Credentials } from '../program/program-credentials';
import { certificationKey } from './exam-record';

type WithCredentials = Pick<Program, 'credentials'>;

/** A code of an exam as people and reports write it: "AZ-104", "az104", "AZ 104". */
const CODE = /\b([a-z]{2,3})[-\s]?(\d{3})\b/giu;

/** What a text names: a certification, an exam that is only a part of one, or nothing the programme knows. */
export type NamedCredential =
  | { readonly kind: 'credential'; readonly credential: Credential }
  | { readonly kind: 'part'; readonly credential: Credential; readonly code: string }
  | { readonly kind: 'unknown' };

/**
 * The certification a text names by its title, by what it was called before, or by the code of an exam that earns it.
 * @example credentialNamed(program, 'Exam AZ-104: Microsoft Azure Administrator') // its entry, "Azure Administrator Associate"
 */
export function credentialNamed({ credentials }: WithCredentials, text: string): NamedCredential {
  if (!credentials) return { kind: 'unknown' };
  const { byCode, byTitle } = indexOf(credentials);
  const coded = codesIn(text).flatMap((code) => byCode.get(code) ?? []);
  const named =
    coded.find(({ kind }) => kind === 'credential') ??
    byTitle.get(certificationKey(text.replace(/^exam\b\s*/i, ''))) ??
    coded[0];
  return named ?? { kind: 'unknown' };
}

/** The codes of exams in a text, as a programme writes them. @example codesIn('az104 and SC 200') // ['AZ-104', 'SC-200'] */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(CODE)].map(
    ([, letters = '', digits = '']) => `${letters.toUpperCase()}-${digits}`,
  );
}

/** The title under which a pass is known; as written where the programme does not know it. */
export function titleOf(program: WithCredentials, text: string): string {
  const named = credentialNamed(program, text);
  return named.kind === 'credential' ? named.credential.name : text;
}

interface CredentialIndex {
  readonly byCode: ReadonlyMap<string, NamedCredential>;
  readonly byTitle: ReadonlyMap<string, NamedCredential>;
}

// A report names a few hundred passes, and each forecast asks for all of them again.
const indexes = new WeakMap<Credentials, CredentialIndex>();

function indexOf(credentials: Credentials): CredentialIndex {
  const known = indexes.get(credentials);
  if (known) return known;
  const byCode = new Map<string, NamedCredential>();
  const byTitle = new Map<string, NamedCredential>();
  for (const credential of credentials.list) {
    for (const code of credential.codes) byCode.set(code, { kind: 'credential', credential });
    for (const code of credential.partCodes) byCode.set(code, { kind: 'part', credential, code });
    for (const title of [credential.name, ...credential.also]) {
      byTitle.set(certificationKey(title), { kind: 'credential', credential });
    }
  }
  const index = { byCode, byTitle };
  indexes.set(credentials, index);
  return index;
}
