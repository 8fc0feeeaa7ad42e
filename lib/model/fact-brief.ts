import type { FactBrief, ReportBrief } from './brief';
import type { Fact, Report, Standing } from './company';
import type { KnownCompany } from './fact-base';
import { figureOf } from './figure';
import { restsOn } from './rests';

/** Most reports kept of one fact; the number of all is told beside them. */
export const MOST_REPORTS = 8;

/** Nearest to the event first. */
const NEARNESS: Readonly<Record<Standing, number>> = { company: 0, firsthand: 1, relay: 2, mistaken: 3 };

function reportBrief(report: Report): ReportBrief {
  const { amount, upper, unit, qualifier, ...rest } = report;
  return { ...rest, figure: figureOf({ amount, upper, unit, qualifier }) };
}

/**
 * The reports a reader sees: nearest to the event first, and of each different figure as many as of the others
 * while there is room, so that a dispute or a known slip is never cut off by the limit.
 */
function chosenReports(fact: Fact, most: number): ReportBrief[] {
  const sorted = [...fact.reports].sort((a, b) => NEARNESS[a.standing] - NEARNESS[b.standing]);
  const seen = new Map<string, number>();
  const turns = sorted.map((report) => {
    const figure = `${report.amount} ${report.upper} ${report.unit} ${report.standing === 'mistaken'}`;
    const turn = seen.get(figure) ?? 0;
    seen.set(figure, turn + 1);
    return { report, turn };
  });
  const kept = new Set(
    [...turns]
      .sort((a, b) => a.turn - b.turn)
      .slice(0, most)
      .map(({ report }) => report),
  );
  return sorted.filter((report) => kept.has(report)).map(reportBrief);
}

/** A fact as card and popup show it, with at most `most` of its reports; `feeds` are those of its company's facts. */
export function factBrief(
  company: string,
  fact: Fact,
  { most = MOST_REPORTS, feeds }: { most?: number; feeds?: KnownCompany['feeds'] | undefined } = {},
): FactBrief {
  const { amount, upper, unit, qualifier, why } = fact.accepted;
  const { id, metric, basis, scope, counterparties, date, period, periodText, status } = fact;
  return {
    ...{ id, company, metric, basis, scope, counterparties, date, period, periodText, status, why },
    figure: figureOf({ amount, upper, unit, qualifier }),
    rests: restsOn(fact),
    reports: chosenReports(fact, most),
    reportCount: fact.reports.length,
    feed: feeds?.get(fact.id) ?? null,
  };
}
