/**
 * What a check found. `failed` says what is wrong and what to do about it, `warning` what cannot be seen from here and may
 * be, `skipped` why it was not looked at.
 */
export type Finding =
  | { readonly check: string; readonly result: 'ok' | 'skipped'; readonly text: string }
  | {
      readonly check: string;
      readonly result: 'failed' | 'warning';
      readonly text: string;
      readonly advice: string;
    };

export function ok(check: string, text: string): Finding {
  return { check, result: 'ok', text };
}

export function skipped(check: string, text: string): Finding {
  return { check, result: 'skipped', text };
}

export function failed(check: string, text: string, advice: string): Finding {
  return { check, result: 'failed', text, advice };
}

export function warning(check: string, text: string, advice: string): Finding {
  return { check, result: 'warning', text, advice };
}

const SIGNS = { ok: 'ok    ', failed: 'FAILED', warning: 'look  ', skipped: '-     ' } as const;
const WIDEST = 16;

/** The findings as lines for an operator, with what to do below each failure and a summary at the end. */
export function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => [
    `${SIGNS[finding.result]}  ${finding.check.padEnd(WIDEST)}  ${finding.text}`,
    ...('advice' in finding ? [`${' '.repeat(WIDEST + 10)}> ${finding.advice}`] : []),
  ]);
  const count = (result: Finding['result']): number =>
    findings.filter((finding) => finding.result === result).length;
  const failures = count('failed');
  const rest = count('warning') > 0 ? 'Nothing has failed; look at what is marked.' : 'Nothing is wrong.';
  const summary =
    failures === 0 ? rest : `${failures} of ${findings.length} checks failed; see what to do below each.`;
  return `${lines.join('\n')}\n\n${summary}\n`;
}
