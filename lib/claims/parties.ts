import type { Mention, Metric } from '../model';
import type { Entity, Owner } from './entities';
import type { CompanyProfile, MentionFeatures } from './features';
import type { ReadContext, Reading } from './reading';
import type { Signals } from './signals';
import { entitySignals, type Frame, GROUP, type MetricGroup, nameSignals } from './subject-signals';
import { total, type Weights } from './weigh';

/** A company that may be the other side of a deal: who invests, buys or is the customer. */
export interface PartyOption {
  metric: Metric;
  entity: Entity;
  /** Where the sentence names it; null where it does not. */
  name: MentionFeatures | null;
  signals: Signals;
}

/** Tables that weigh the signals of the other side of a deal. */
export const partyTables = (metric: Metric): readonly string[] => TABLES[GROUP[metric]];

const TABLES: Readonly<Record<MetricGroup, readonly string[]>> = {
  raised: ['party', 'party raised'],
  results: ['party', 'party results'],
  invested: ['party', 'party invested'],
  bought: ['party', 'party bought'],
  contract: ['party', 'party contract'],
};

/** Whether the record has a deal of the person with the company. */
const isHolder = ({ company }: Mention, profile: CompanyProfile | undefined): boolean =>
  company !== null && [...(profile?.deals ?? [])].some((deal) => deal.endsWith(`:${company}`));

/** A person as a side of a deal; what the article says of persons elsewhere is not followed. */
const personOf = ({ mention }: MentionFeatures): Entity => ({
  ...{
    key: mention.company ?? mention.name,
    mention,
    share: 0,
    inTitle: false,
    firstInTitle: false,
    opens: false,
    opened: null,
  },
  ...{ seen: null, bare: null, now: { seen: null, bare: null }, claimed: null, metric: null },
});

/** What speaks for each company or person being the other side of a deal with `owner`, by the words and by the record. */
export function partyOptions(
  context: ReadContext,
  frame: Frame,
  owner: Owner,
  figureIndex: number,
  readings: readonly (Reading | null)[],
): PartyOption[] {
  const { view, cues, profiles, discourse } = context;
  const { metric } = frame;
  const figure = view.figures[figureIndex] ?? null;
  const known = profiles.get(owner.company ?? '');
  const value = Math.abs(figure?.figure.low ?? figure?.figure.high ?? 0);
  const agreeing = (known?.figures ?? []).filter(
    (f) => f.metric === metric && f.unit === figure?.figure.unit && Math.abs(f.amount - value) <= 0.01 * value,
  );
  const option = (entity: Entity | null, name: MentionFeatures | null): PartyOption[] => {
    const id = entity?.mention.company ?? null;
    if (!entity || (id === owner.company && (id !== null || entity.mention.name === owner.name))) return [];
    const signals: Signals = [
      ['bias', 1],
      ...(name ? nameSignals(context, name, frame) : ([['absent', 1]] as Signals)),
      ...entitySignals(context, entity, metric, readings, null, null, frame.cue),
    ];
    const deal = known?.deals;
    if (id !== null && deal?.has(`${metric}:${id}`)) signals.push(['deal-on-record', 1]);
    else if (id !== null && [...(deal ?? [])].some((d) => d.endsWith(`:${id}`)))
      signals.push(['other-deal-on-record', 1]);
    if (id !== null && agreeing.some((f) => f.counterparties.includes(id))) signals.push(['party-of-figure', 1]);
    else if (agreeing.some((f) => f.counterparties.length > 0)) signals.push(['figure-of-others', 1]);
    return [{ metric, entity, name, signals }];
  };
  const holders = cues.persons.filter(({ mention }) => isHolder(mention, known));
  const here = new Set(cues.features.map((f) => discourse.entities.of(f.mention)));
  const near = discourse.entities.near(view).filter((e) => !here.has(e));
  const recorded = [...new Set(agreeing.flatMap((f) => f.counterparties))].flatMap((company) => {
    const entity = discourse.entities.of({ company, name: '' });
    return entity && !here.has(entity) && !near.includes(entity) ? [entity] : [];
  });
  return [
    ...cues.features.flatMap((f) => option(discourse.entities.of(f.mention), f)),
    ...near.flatMap((e) => option(e, null)),
    ...recorded.flatMap((e) => option(e, null)),
    ...holders.flatMap((f) => option(personOf(f), f)),
  ];
}

/** The companies whose signals add up to more than nothing; the members of a list of names stand together. */
export function partiesAmong(
  context: ReadContext,
  options: readonly PartyOption[],
  weights: Weights,
): { companies: string[]; unknown: boolean } {
  const { features } = context.cues;
  const points = new Map(options.map((o) => [o, total(o.signals, partyTables(o.metric), weights)]));
  const sure = options.filter((o) => (points.get(o) ?? 0) > 0);
  const taken = sure.length > 0 ? sure : options.filter((o) => isRecordedFor(o) && (points.get(o) ?? 0) > JOINED);
  const companies = new Set(taken.flatMap((o) => o.entity.mention.company ?? []));
  for (const { name } of taken) {
    const at = name ? features.indexOf(name) : -1;
    for (let i = at < 0 ? features.length : at + 1; features[i]?.listed; i++) {
      const joined = options.find((o) => o.name === features[i]);
      if (joined?.entity.mention.company && (points.get(joined) ?? 0) > JOINED)
        companies.add(joined.entity.mention.company);
    }
  }
  return { companies: [...companies], unknown: taken.some((o) => o.entity.mention.company === null) };
}

/** Whether the record has this very figure between the two. */
const isRecordedFor = ({ signals }: PartyOption): boolean => signals.some(([name]) => name === 'party-of-figure');

/** A name joined to one that is party needs less of its own; so does the party of this figure on record where nobody else is. */
const JOINED = -1;
