import type { SentenceView } from './tokens';

const NONE = -1;
/** Tokens over which a relative clause is looked for. */
const WINDOW = 150;

/** The relative clauses of a sentence. */
export interface RelativeClauses {
  /** For each token the number of the closed relative clause it stands in; 0 for none. */
  asides: Int32Array;
  /** Last token of the relative clause that speaks of a figure ("the 2.1 billion that …"), by the figure's token. */
  ofFigure: ReadonlyMap<number, number>;
}

/** Words that open clauses. */
export interface ClauseWords {
  /** Pronouns of relative clauses. */
  relatives: ReadonlySet<string>;
  /** Conjunctions of clauses of the same time. */
  temporal: ReadonlySet<string>;
}

/** Tokens within which a relative pronoun stands behind its comma (", in dem", ", from which"). */
const PRONOUN_REACH = 2;
/** Relative clauses right behind a figure, which speak of it: up to the next sign. */
export function clausesOfFigures(view: SentenceView, relatives: ReadonlySet<string>): Map<number, number> {
  const found = new Map<number, number>();
  for (const figure of view.figureAt) {
    const start = view.tokens[figure + 1]?.text === ',' ? figure + 2 : figure + 1;
    const next = view.tokens.slice(start, start + PRONOUN_REACH);
    if (!next.some((t) => t.kind === 'word' && relatives.has(t.text))) continue;
    let end = start;
    while (end < view.tokens.length && end < start + WINDOW && view.tokens[end]?.kind !== 'stop') end++;
    found.set(figure, end - 1);
  }
  return found;
}

/** Tokens before a date within which the conjunction of its clause stands. */
const CLAUSE_REACH = 10;

/** The clause of the same time behind a date ("in May, when …") or around it ("…, when in May …"). */
export function clauseAround(
  view: SentenceView,
  from: number,
  to: number,
  temporal: ReadonlySet<string>,
): { from: number; holds: boolean } | null {
  const opens = (i: number): boolean =>
    view.tokens[i]?.text === ',' && view.tokens.slice(i + 1, i + 3).some((t) => temporal.has(t.text));
  if (opens(to + 1)) return { from: to + 1, holds: false };
  for (let i = from - 1; i > 0 && i > from - CLAUSE_REACH; i--) {
    if (opens(i)) return { from: i, holds: true };
    if (view.tokens[i]?.kind === 'stop') return null;
  }
  return null;
}

/** For each token the number of the closed relative clause it stands in; 0 for none. */
export function asidesOf(view: SentenceView, relatives: ReadonlySet<string>): Int32Array {
  const asides = new Int32Array(view.tokens.length);
  let open = NONE;
  let count = 0;
  for (const [i, token] of view.tokens.entries()) {
    if (token.text !== ',') continue;
    if (open !== NONE) {
      count += 1;
      asides.fill(count, open, i);
      open = NONE;
      continue;
    }
    const next = view.tokens.slice(i + 1, i + 1 + PRONOUN_REACH);
    if (next.some((t) => relatives.has(t.text))) open = i;
  }
  return asides;
}
