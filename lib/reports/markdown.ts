import type { Translator } from '../format';
import { webAddress } from './address';
import { markdownLine, markdownText } from './markdown-text';
import type { Report } from './report';
import { type WordedClaim, type WordedFact, type WordedReport, wordedReport } from './worded';

const esc = markdownText;

/** An address in angle brackets, which Markdown makes a link of; the bare text where it is none of the web. */
const autolink = (address: string): string => {
  const safe = webAddress(address);
  return safe === null ? esc(address) : `<${safe}>`;
};

const mark = (source: number): string => `[^${source}]`;

/** A fact in one line with its footnotes; sources that say something else are told apart. */
function factLine({ text, citations, more }: WordedFact, t: Translator): string {
  const plain = citations.filter(({ note }) => note === '').map(({ source }) => mark(source));
  const noted = citations.filter(({ note }) => note !== '').map(({ source, note }) => `${mark(source)} ${esc(note)}`);
  const rest = [...noted, ...(more > 0 ? [esc(t.t('reports.moreSources', { count: more }))] : [])];
  return `- ${markdownLine(text)}${plain.join('')}${rest.length === 0 ? '' : ` (${rest.join('; ')})`}`;
}

function claimLines(claim: WordedClaim, t: Translator): string[] {
  const { before, figure, after } = claim.quote;
  // Blanks inside the asterisks would keep them from being emphasis.
  const quote = [markdownLine(before), figure.trim() === '' ? '' : `**${esc(figure)}**`, esc(after)];
  const spaced = [quote[0], /\s$/.test(before) ? ' ' : '', quote[1], /^\s/.test(after) ? ' ' : '', quote[2]].join('');
  const saidBy = claim.saidBy === null ? [] : [`${esc(t.t('claim.saidBy'))}: ${esc(claim.saidBy)}`];
  const link = claim.link === null ? [] : [`[${esc(t.t('reports.passage'))}](<${claim.link}>)`];
  return [
    `### ${claim.number}. ${esc(claim.verdict)}: ${esc(claim.what)}`,
    '',
    `> ${spaced.trim()}`,
    '',
    markdownLine(claim.reason),
    ...(saidBy.length + link.length > 0 ? ['', [...saidBy, ...link].join(' · ')] : []),
    ...(claim.facts.length > 0 ? ['', ...claim.facts.map((fact) => factLine(fact, t))] : []),
    '',
  ];
}

function headLines(worded: WordedReport, t: Translator): string[] {
  const article = [worded.site, worded.published].filter((part) => part !== null).map(esc);
  if (worded.address !== null) article.push(autolink(worded.address));
  return [
    `# ${esc(worded.title)}`,
    '',
    `- ${esc(t.t('reports.article'))}: ${article.join(', ')}`,
    `- ${esc(t.t('reports.made'))}: ${esc(worded.made)}`,
    `- ${esc(t.t('reports.comparedWith'))}: ${esc(worded.record)}`,
    `- ${esc(t.t('reports.result'))}: ${worded.counts.map(({ text }) => esc(text)).join(' · ') || esc(t.t('reports.none'))}`,
    ...worded.notes.map((note) => `- ${markdownLine(note)}`),
    '',
    markdownLine(worded.limit),
    '',
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${esc(title)}`, '', ...lines, ''];

/**
 * A checked article in Markdown: CommonMark with GitHub's footnotes, which Pandoc, GitLab and Obsidian read as well.
 * Grouped by company; each claim with its verdict in words, its sentence, the reason and its sources as footnotes. All
 * text of the article and of the record is escaped, dates are in the reader's language.
 */
export function markdownReport(report: Report, t: Translator): string {
  const worded = wordedReport(report, t);
  const lines = [
    ...headLines(worded, t),
    ...section(
      worded.conflictTitle,
      worded.conflicts.map(
        ({ what, text, numbers }) =>
          `- **${esc(what)}**: ${esc(text)} ${esc(t.t('reports.seeClaims', { count: numbers.length, numbers: numbers.join(', ') }))}`,
      ),
    ),
    ...worded.groups.flatMap(({ name, claims }) =>
      section(
        name,
        claims.flatMap((claim) => claimLines(claim, t)),
      ),
    ),
    ...section(
      t.t('reports.corrections'),
      worded.corrections.map((text) => `- ${markdownLine(text)}`),
    ),
    ...section(
      t.t('reports.rememberedTitle'),
      worded.remembered.map(({ text, url }) => `- ${markdownLine(text)}${url === null ? '' : ` ${autolink(url)}`}`),
    ),
    ...section(
      t.t('reports.sources'),
      worded.sources.map(({ number, publisher, title, published, url }) => {
        const named = [
          markdownLine(publisher),
          ...(title === null ? [] : [esc(t.t('reports.quoted', { text: title }))]),
        ];
        return `${mark(number)}: ${[...named, ...(published === null ? [] : [esc(published)]), autolink(url)].join(', ')}`;
      }),
    ),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
