import type { JudgedClaim, Span, VerdictKind } from '../../lib/model';
import { type Case, claimInShort, noteMiss } from './case';
import type { FigureLabel, Labelled } from './labels';
import { squeeze } from './places';

const CHANGED: readonly VerdictKind[] = ['contradicted', 'outdated', 'disputed'];
const OLD: readonly VerdictKind[] = ['outdated', 'superseded'];

const isIn = (list: Labelled['contradicts_public'], label: FigureLabel, unsaid: number): boolean =>
  list.some(({ text, nth }) => squeeze(text) === squeeze(label.text) && (nth ?? unsaid) === label.nth);

/** Compares a verdict with what is known: changed figures are flagged, old ones told, right ones left in peace. */
export function scoreVerdict(scored: Case, label: FigureLabel, claim: JudgedClaim, place: Span | null): void {
  const { article, ledger } = scored;
  const { kind, reason, facts } = claim.verdict;
  const miss = (row: string, wanted: string): void => {
    const why = `${reason}${facts[0] ? ` by ${facts[0]}` : ''}; read as ${claimInShort(claim)}`;
    noteMiss(scored, row, `${kind}, ${reason}`, place, wanted, kind, why);
  };
  const check = (row: string, right: boolean, wanted: string): void => {
    ledger.mark(row, right);
    if (!right) miss(row, wanted);
  };
  if (isIn(article.contradicts_public, label, label.nth)) {
    check('flags.public', CHANGED.includes(kind), 'a flag: the figure was changed');
    return;
  }
  if (isIn(article.outdated_as_current, label, 1)) {
    check('flags.outdated', OLD.includes(kind), 'outdated: given as the present value');
    return;
  }
  check('flags.quiet', !CHANGED.includes(kind), 'no flag: the figure is right');
  if (kind === 'contradicted') ledger.add('flags.public', { wrong: 1 });
}

const areAlike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Compares the contradictions found inside the article with those labelled, by the words of their figures. */
export function scorePairs(scored: Case): void {
  const { article, found, places, ledger } = scored;
  const pairs = found.inconsistencies.map(({ claims, kind }) => ({
    targets: claims.flatMap((index) => found.claims[index]?.target ?? []),
    words: claims.map((index) => squeeze(found.claims[index]?.target.exact ?? '')),
    kind,
    used: false,
  }));
  for (const [n, pair] of article.self_contradictions.entries()) {
    const [a, b] = pair.map(squeeze) as [string, string];
    const hit = pairs.find(({ words }) => words.some((w) => areAlike(w, a)) && words.some((w) => areAlike(w, b)));
    if (hit) hit.used = true;
    const kind = article.self_contradictions_kind[n];
    ledger.mark('flags.self', hit !== undefined);
    if (kind) ledger.mark(`flags.self.${kind}`, hit !== undefined);
    if (!hit) {
      const place = places.everywhere(a)[0] ?? null;
      const read = found.claims.filter(({ target }) => [a, b].some((w) => areAlike(squeeze(target.exact), w)));
      const cause = read.length < 2 ? 'a figure was not read' : 'both figures were read';
      noteMiss(
        scored,
        'flags.self',
        `missed, ${kind ?? 'no kind'}: ${cause}`,
        place,
        `${a} / ${b} (${kind})`,
        'nothing',
        read.map(claimInShort).join('; '),
      );
    }
  }
  for (const { targets, words, kind, used } of pairs) {
    if (used) continue;
    ledger.add('flags.self', { wrong: 1 });
    const place = targets[0] ? places.at(targets[0]) : null;
    noteMiss(scored, 'flags.self', `found where none is: ${kind}`, place, 'no contradiction', words.join(' / '), kind);
  }
}
