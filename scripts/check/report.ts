import { claimsTold } from '../../lib/format';
import {
  type Annotations,
  type ArticleText,
  compareVerdicts,
  type JudgedClaim,
  type Language,
  type VerdictKind,
} from '../../lib/model';
import { explainClaim } from './explain';
import type { Words } from './words';

/** How the report is printed. */
export interface ReportOptions {
  /** Also say how each figure was read. */
  explain: boolean;
  /** Terminal colours. */
  colour: boolean;
}

const LABELS: Readonly<Record<Language, Record<string, string>>> = {
  de: {
    undated: 'ohne Datum',
    none: 'Keine Angaben gefunden.',
    inconsistencies: 'Widersprüche im Artikel',
    others: 'Nur genannt',
    unread: 'Zahlen ohne Aussage',
    claims: 'Angaben',
  },
  en: {
    undated: 'undated',
    none: 'No claims found.',
    inconsistencies: 'Contradictions inside the article',
    others: 'Only named',
    unread: 'Figures that make no claim',
    claims: 'claims',
  },
};

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  confirmed: '✓',
  disputed: '≠',
  outdated: '↺',
  superseded: '→',
  contradicted: '✗',
  unverified: '·',
};

const COLOURS: Readonly<Record<VerdictKind, string>> = {
  confirmed: '32',
  disputed: '33',
  outdated: '33',
  superseded: '36',
  contradicted: '31',
  unverified: '2',
};

const WIDTH = 100;

function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += (line.trim() === '' ? '' : ' ') + word;
  }
  lines.push(line);
  return lines.join('\n');
}

/** The sentence around a claim, cut to what fits, with the figure in marks. */
function inSentence(claim: JudgedClaim): string {
  const { exact, prefix } = claim.target;
  const place = claim.quote.indexOf(prefix + exact);
  if (place < 0) return claim.quote;
  const at = place + prefix.length;
  const from = Math.max(0, at - 90);
  const to = Math.min(claim.quote.length, at + exact.length + 90);
  const before = claim.quote.slice(from, at);
  const after = claim.quote.slice(at + exact.length, to);
  return `${from > 0 ? '…' : ''}${before}»${exact}«${after}${to < claim.quote.length ? '…' : ''}`;
}

/** The checked article as a person reads it in a terminal. */
export function report(
  file: string,
  article: ArticleText,
  found: Annotations,
  words: Words,
  options: ReportOptions,
): string {
  const paint = (code: string, text: string): string => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const labels = LABELS[words.t.locale];
  const say = (key: string): string => labels[key] ?? key;
  const out: string[] = [];
  const { info } = article;
  out.push(paint('1', info.title ?? file));
  const facts = [info.site, info.published ? words.date(info.published) : say('undated'), info.language, file];
  out.push(paint('2', facts.filter((f) => f !== null).join(' · ')));
  if (found.claims.length === 0) out.push('', say('none'));
  const bySubject = new Map<string, JudgedClaim[]>();
  for (const claim of found.claims) bySubject.set(claim.subject, [...(bySubject.get(claim.subject) ?? []), claim]);
  const groups = [...bySubject].map(([subject, claims]) => ({
    subject,
    claims: [...claims].sort((a, b) => compareVerdicts(a.verdict, b.verdict) || a.target.start - b.target.start),
  }));
  groups.sort((a, b) => {
    const [first, second] = [a.claims[0], b.claims[0]];
    return first && second ? compareVerdicts(first.verdict, second.verdict) : 0;
  });
  for (const { subject, claims } of groups) {
    out.push('', paint('1;4', words.name(subject)));
    for (const claim of claims) out.push(...claimLines(claim, words, options, paint));
  }
  if (found.inconsistencies.length > 0) {
    out.push('', paint('1;4', say('inconsistencies')));
    for (const [i, inconsistency] of found.inconsistencies.entries()) {
      out.push(wrapped(`${paint('33', '⚡')} ${words.explainPair(i)}`, '  '));
      for (const index of claimsTold(inconsistency)) {
        const claim = found.claims[index];
        if (claim) out.push(paint('2', wrapped(inSentence(claim), '      ')));
      }
    }
  }
  const named = new Set(
    found.mentions.flatMap((m) => (m.company && !bySubject.has(m.company) ? [words.name(m.company)] : [])),
  );
  if (named.size > 0) out.push('', wrapped(`${say('others')}: ${[...named].sort().join(', ')}`, ''));
  if (options.explain) {
    out.push('', paint('1;4', say('unread')));
    for (const { claim, target, why } of found.figures) {
      if (claim === null) out.push(wrapped(`…${target.prefix}»${target.exact}«${target.suffix}…: ${why}`, '  '));
    }
  }
  return `${out.join('\n')}\n\n`;
}

function claimLines(
  claim: JudgedClaim,
  words: Words,
  options: ReportOptions,
  paint: (code: string, text: string) => string,
): string[] {
  const { kind } = claim.verdict;
  const out = [`  ${paint(COLOURS[kind], `${SIGNS[kind]} ${words.verdict(claim)}`)}  ${words.describe(claim)}`];
  out.push(paint('2', wrapped(inSentence(claim), '      ')));
  out.push(wrapped(words.explain(claim), '      '));
  for (const source of words.sources(claim)) {
    const published = source.published ? `, ${words.date(source.published)}` : '';
    out.push(paint('2', `      ${source.publisher}${published}: ${source.url}`));
  }
  if (options.explain) {
    for (const line of explainClaim(claim, words.t.locale, words.name)) out.push(`      ${line}`);
  }
  return out;
}
