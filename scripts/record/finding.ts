/** Something that the linter found. An `error` fails the check; a `notice` is for a curator to look at. */
export interface Finding {
  level: 'error' | 'notice';
  file: string;
  /** Fact, or field of the company, that it is about. */
  record: string;
  /** What is wrong, and what would mend it. */
  says: string;
  mend: string;
}

/** Collects findings on one file. */
export interface Reporter {
  error(record: string, says: string, mend: string): void;
  notice(record: string, says: string, mend: string): void;
}

/** A reporter that adds to `findings`. */
export function reporterFor(findings: Finding[], file: string): Reporter {
  const add = (level: Finding['level']) => (record: string, says: string, mend: string) => {
    findings.push({ level, file, record, says, mend });
  };
  return { error: add('error'), notice: add('notice') };
}

/** One line for people. */
export function lineOf({ level, file, record, says, mend }: Finding): string {
  return `${level === 'error' ? 'error ' : 'notice'} ${file}: ${record}: ${says} → ${mend}`;
}
