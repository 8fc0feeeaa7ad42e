import type { Verdict, VerdictKind } from './annotations';

/** Verdict kinds for lists, the one that asks for most attention first. */
export const VERDICT_ORDER: readonly VerdictKind[] = [
  'contradicted',
  'outdated',
  'disputed',
  'superseded',
  'confirmed',
  'unverified',
];

const SEVERITY_ORDER = ['high', 'low', 'none'] as const;

/** Compares two verdicts for sorting: worst first; within a kind the more severe first. */
export function compareVerdicts(a: Pick<Verdict, 'kind' | 'severity'>, b: Pick<Verdict, 'kind' | 'severity'>): number {
  return (
    VERDICT_ORDER.indexOf(a.kind) - VERDICT_ORDER.indexOf(b.kind) ||
    SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity)
  );
}
