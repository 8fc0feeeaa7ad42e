import type { CompanyType, Span } from '../../lib/model';
import { type Case, noteMiss } from './case';
import { meet } from './places';

/** Entities whose names count as mentions of a company. */
const COMPANIES: ReadonlySet<CompanyType> = new Set<CompanyType>(['company', 'lab', 'investor']);

/** Compares the names found with those labelled: a name is right when it overlaps the label and means its company. */
export function scoreMentions(scored: Case): void {
  const { article, found, places, ids, ledger } = scored;
  const named = found.mentions
    .filter(({ company, by, type }) => company !== null && by === 'name' && COMPANIES.has(type))
    .map((mention) => ({ mention, place: places.at(mention.target), used: false }));
  const wrong = ({ mention, place }: (typeof named)[number], kind: string, wanted: string): void => {
    ledger.add('mentions', { wrong: 1 });
    noteMiss(scored, 'mentions', kind, place, wanted, mention.company ?? '', mention.why);
  };
  for (const label of article.mentions) {
    const place = places.of(label);
    const fits = [label.company, ...label.alternatives].map(ids.of);
    ledger.mark('coverage.mentions', ids.isKnown(label.company));
    const hit = named.find((n) => !n.used && meet(n.place, place) && fits.includes(n.mention.company ?? ''));
    if (hit) {
      hit.used = true;
      ledger.add('mentions', { right: 1 });
    } else if (ids.isKnown(label.company)) {
      ledger.add('mentions', { missed: 1 });
      const others = named.filter((n) => meet(n.place, place)).map((n) => n.mention);
      const [got, why] = [others.map((m) => m.company).join(', '), others.map((m) => m.why).join(', ')];
      const kind = others.length > 0 ? 'taken for another company' : 'not found';
      noteMiss(scored, 'mentions', kind, place, label.company, got || 'nothing', why);
    } else {
      for (const other of named.filter((n) => meet(n.place, place))) {
        other.used = true;
        wrong(other, 'company outside the record taken for another', `${label.company}, which the record lacks`);
      }
    }
  }
  const neutral: Span[] = article.neutral_mentions.flatMap(places.everywhere);
  for (const other of named) {
    if (!other.used && !neutral.some((place) => meet(place, other.place))) wrong(other, 'no company', 'no company');
  }
}
