/** How a line of the report stands; `open` and `late` are of work. */
export type ReportMark = 'met' | 'at-risk' | 'missing' | 'unknown' | 'done' | 'open' | 'late';

export interface ReportFact {
  readonly title: string;
  readonly value: string;
}

/** Something with its state: a requirement, or a piece of work. The mark is said in words as well, for print without colour. */
export interface ReportLine {
  readonly mark: ReportMark;
  readonly state: string;
  readonly text: string;
  readonly details?: readonly string[];
}

export interface ReportSection {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  /** Said beneath the lines, such as how many were left out. */
  readonly notes?: readonly string[];
}

export interface ReportTask {
  readonly mark: ReportMark;
  readonly state: string;
  readonly what: string;
  readonly who: string;
  readonly when: string;
}

/** One page for those who pay, as plain words: whoever makes a page of it escapes them. */
export interface ReportContent {
  /** A language tag such as `en`. */
  readonly language: string;
  readonly title: string;
  /** The team and its programme. */
  readonly subtitle: string;
  readonly facts: readonly ReportFact[];
  /** Will the team make it, in a sentence or two. */
  readonly answer: { readonly mark: ReportMark; readonly text: string; readonly counts: string };
  readonly sections: readonly ReportSection[];
  readonly work: {
    readonly title: string;
    readonly heads: readonly [string, string, string, string];
    readonly tasks: readonly ReportTask[];
    readonly notes: readonly string[];
  };
  readonly sources: { readonly title: string; readonly lines: readonly string[] };
  readonly made: string;
}
