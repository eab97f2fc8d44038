/** What a check found. `failed` says what is wrong and what to do about it; `skipped` why it was not looked at. */
export type Finding =
  | { readonly check: string; readonly result: 'ok' | 'skipped'; readonly text: string }
  | { readonly check: string; readonly result: 'failed'; readonly text: string; readonly advice: string };

export function ok(check: string, text: string): Finding {
  return { check, result: 'ok', text };
}

export function skipped(check: string, text: string): Finding {
  return { check, result: 'skipped', text };
}

export function failed(check: string, text: string, advice: string): Finding {
  return { check, result: 'failed', text, advice };
}

const SIGNS = { ok: 'ok    ', failed: 'FAILED', skipped: '-     ' } as const;
const WIDEST = 16;

/** The findings as lines for an operator, with what to do below each failure and a summary at the end. */
export function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => [
    `${SIGNS[finding.result]}  ${finding.check.padEnd(WIDEST)}  ${finding.text}`,
    ...(finding.result === 'failed' ? [`${' '.repeat(WIDEST + 10)}> ${finding.advice}`] : []),
  ]);
  const failures = findings.filter(({ result }) => result === 'failed').length;
  const summary =
    failures === 0
      ? 'Nothing is wrong.'
      : `${failures} of ${findings.length} checks failed; see what to do below each.`;
  return `${lines.join('\n')}\n\n${summary}\n`;
}
