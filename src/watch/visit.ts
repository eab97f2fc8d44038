import type { PageChange } from './compare-page';

/** What came of looking at the page of one source. */
export type Visit =
  | { readonly kind: 'unchanged' | 'recorded'; readonly verifiedOn: string }
  | { readonly kind: 'changed'; readonly verifiedOn: string; readonly changes: readonly PageChange[] }
  /** It moved for good. The old address is kept until a person has looked. */
  | { readonly kind: 'moved'; readonly to: string; readonly changes: readonly PageChange[] }
  | { readonly kind: 'vanished'; readonly status: number }
  /** Nothing can be said about it this time: neither unchanged nor gone. `notBefore` as the server asked. */
  | { readonly kind: 'not-read'; readonly why: string; readonly notBefore?: string }
  | { readonly kind: 'never-verified' }
  | { readonly kind: 'not-watched'; readonly why: string };

/** What a server answered, read no further than that: a page, nothing new, or why there is none. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly html: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly movedTo?: string;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'moved-away'; readonly to: string }
  | { readonly kind: 'vanished'; readonly status: number }
  | { readonly kind: 'failed'; readonly why: string; readonly notBefore?: string };

/** Whether somebody has to look at what the pack says. */
export function asksForPerson({ kind }: Visit): boolean {
  return kind === 'changed' || kind === 'moved' || kind === 'vanished';
}
