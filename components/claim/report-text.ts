import { nameOf } from '../../lib/format';
import {
  type Claim,
  type FactBrief,
  type Figure,
  isOwnFact,
  type JudgedClaim,
  type StoredCorrection,
} from '../../lib/model';
import { namesInLine, plainName } from '../outside-text';
import type { Names, Words } from '../words';

/** Longest note that a person may add to a report, in characters. */
export const MOST_NOTE = 1000;

/** What both sorts of report say of the place. */
export interface ReportPlace {
  claim: JudgedClaim;
  names: Names;
  title: string | null;
  /** Address of the article; null where it is hidden from us. */
  address: string | null;
  /** Day of the record, ISO 8601. */
  asOf: string | null;
}

const amountOf = ({ low, high, unit, qualifier }: Figure): string =>
  `${unit} ${low === high ? low : `${low ?? '…'}..${high ?? '…'}`} (${qualifier})`;

/** Lines for those who look after the record: one key and value each, in English whatever the reader speaks. */
const keyLines = (pairs: readonly (readonly [string, string | null])[]): string =>
  pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value.replace(/\s+/g, ' ').trim()}`])).join('\n');

const placeLines = ({ claim, title, address, asOf }: ReportPlace): [string, string | null][] => [
  ['article', address],
  ['title', title],
  ['sentence', claim.quote],
  ['quote', claim.target.exact],
  ['record-as-of', asOf],
];

const factLines = (fact: FactBrief | null): [string, string | null][] =>
  fact === null
    ? [['fact', 'none']]
    : [
        ['fact', fact.id],
        ['fact-from', fact.feed ? `feed ${fact.feed.id}` : isOwnFact(fact.id) ? 'own entry' : 'packaged record'],
        ['feed-name', fact.feed === null ? null : plainName(fact.feed.name)],
        ['record-says', `${amountOf(fact.figure)}, ${fact.date}, ${fact.period ?? 'no period'}, ${fact.status}`],
      ];

const wrongFact = (fact: FactBrief, names: Names, words: Words): string =>
  words.t('claim.report.record', {
    fact: `${nameOf(fact.company, names)}, ${words.factTitle(fact, names)}`,
    figure: words.figure(fact.figure, fact.metric),
    date: words.date(fact.date),
  });

/**
 * A report on the record as plain text: first in the reader's words, then in lines for those who look after it.
 *
 * @param fact the fact that is wrong; null when one is missing.
 * @param seen what the person saw instead, in their own words.
 */
export function recordReport(place: ReportPlace, fact: FactBrief | null, seen: string, words: Words): string {
  const { claim, names } = place;
  const subject = nameOf(claim.subject, names);
  const intro =
    fact === null
      ? words.t('claim.report.missing', { subject, metric: words.metric(claim.metric, claim.basis) })
      : wrongFact(fact, names, words);
  const told = [
    intro,
    ...(fact?.feed ? [words.t('feed.from', { name: plainName(fact.feed.name) })] : []),
    words.t('claim.report.article', { quote: claim.quote }),
    ...(seen.trim() === '' ? [] : [words.t('claim.report.seen', { seen: seen.trim() })]),
  ];
  const lines = keyLines([
    ['report', 'second-source record'],
    ...factLines(fact),
    ['article-says', amountOf(claim.figure)],
    ['read-as', readAs(claim)],
    ['verdict', `${claim.verdict.kind}, ${claim.verdict.reason}`],
    ...placeLines(place),
    ['seen', seen.trim() === '' ? null : seen],
  ]);
  return `${told.join('\n')}\n\n${lines}\n`;
}

/** A report on a fact of the record as plain text, where no article is at hand; else as `recordReport`. */
export function factReport(
  fact: FactBrief,
  { names, asOf }: Pick<ReportPlace, 'names' | 'asOf'>,
  seen: string,
  words: Words,
): string {
  const said = seen.trim();
  const told = [
    wrongFact(fact, names, words),
    ...(fact.feed ? [words.t('feed.from', { name: plainName(fact.feed.name) })] : []),
    ...(said === '' ? [] : [words.t('claim.report.seen', { seen: said })]),
  ];
  const lines = keyLines([
    ['report', 'second-source record'],
    ...factLines(fact),
    ['record-as-of', asOf],
    ['seen', said === '' ? null : said],
  ]);
  return `${told.join('\n')}\n\n${lines}\n`;
}

/** A reading in one line of keys. */
function readAs(
  claim: Pick<Claim, 'subject' | 'metric' | 'basis' | 'scope' | 'counterparties' | 'status'> & Time,
): string {
  const { subject, metric, basis, scope, counterparties, status } = claim;
  return [
    `subject=${subject}`,
    `metric=${metric}`,
    ...(basis === null ? [] : [`basis=${basis}`]),
    `scope=${scope}`,
    `parties=${counterparties.join(',') || '-'}`,
    `time=${claim.period ?? claim.date ?? '-'} (${claim.dateBy})`,
    `status=${status}`,
  ].join(' ');
}

type Time = Pick<Claim, 'date' | 'dateBy' | 'period'>;

/**
 * A report on a wrong reading as plain text.
 *
 * @param after the claim as it should be read; null for what is no claim.
 */
export function readingReport(
  place: ReportPlace,
  { read, isNoClaim, parts }: Pick<StoredCorrection, 'read' | 'isNoClaim' | 'parts'>,
  after: JudgedClaim | null,
  words: Words,
): string {
  const told = [
    words.t('claim.report.article', { quote: read.quote }),
    words.t('claim.report.read', { reading: inWords(read, place.names, words) }),
    isNoClaim || after === null
      ? words.t('claim.report.noClaim')
      : words.t('claim.report.shouldBe', { reading: inWords(after, place.names, words) }),
  ];
  const rules = `subject ${read.grounds.subject.rule}, metric ${read.grounds.metric.rule}`;
  const lines = keyLines([
    ['report', 'second-source reading'],
    ['read-as', readAs(read)],
    ['rules', rules],
    ['should-be', isNoClaim ? 'no claim' : after === null ? JSON.stringify(parts) : readAs(after)],
    ['verdict-before', `${read.verdict.kind}, ${read.verdict.reason}`],
    ['verdict-after', after === null ? null : `${after.verdict.kind}, ${after.verdict.reason}`],
    ...placeLines({ ...place, claim: read }),
  ]);
  return `${told.join('\n')}\n\n${lines}\n`;
}

/** A reading in the reader's words: whose, what, how much, when. */
function inWords(claim: Claim, names: Names, words: Words): string {
  const parties = namesInLine(claim.counterparties, names);
  return [
    nameOf(claim.subject, names),
    words.metric(claim.metric, claim.basis),
    words.figure(claim.figure, claim.metric),
    parties,
    claim.period ? words.period(claim.period) : claim.date ? words.date(claim.date) : '',
    words.status(claim.status),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
