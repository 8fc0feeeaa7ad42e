/** Why a claim was read as it was: each of its parts with the rule that gave it and the words it rests on. */
import { z } from 'zod';
import type { JudgedClaim, Language } from '../../lib/model';

/** What the grounds of a part may hold beside rule and evidence: what spoke for and against it. */
const contributionSchema = z
  .looseObject({ points: z.number(), evidence: z.string().optional() })
  .transform(({ points, evidence, ...rest }) => {
    const name = Object.values(rest).find((value) => typeof value === 'string');
    return { name: typeof name === 'string' ? name : '?', points, evidence };
  });

const groundSchema = z.looseObject({
  by: z.string().optional(),
  rule: z.string().optional(),
  evidence: z.string().optional(),
});

type Part = 'metric' | 'subject' | 'parties' | 'time' | 'status';

/** Names under which grounds of a part may be kept. */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  metric: ['metric'],
  subject: ['subject'],
  parties: ['parties', 'counterparties'],
  time: ['time', 'moment', 'date', 'period'],
  status: ['status'],
};

const LABELS: Readonly<Record<Language, Readonly<Record<Part | 'nobody' | 'timeless', string>>>> = {
  de: {
    ...{ metric: 'was', subject: 'wessen', parties: 'mit wem', time: 'wann', status: 'Stand' },
    ...{ nobody: 'niemand genannt', timeless: 'ohne Zeitangabe' },
  },
  en: {
    ...{ metric: 'what', subject: 'whose', parties: 'with whom', time: 'when', status: 'status' },
    ...{ nobody: 'nobody named', timeless: 'no time given' },
  },
};

/** Most contributions shown of a part. */
const MOST = 8;

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

function contributionsIn(ground: unknown): string {
  const list = Object.values(z.record(z.string(), z.unknown()).safeParse(ground).data ?? {}).find(Array.isArray);
  const parsed = z.array(contributionSchema).safeParse(list);
  if (!parsed.success || parsed.data.length === 0) return '';
  const shown = parsed.data
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST)
    .map(({ name, points, evidence }) => `${name}${evidence ? ` “${evidence}”` : ''} ${signed(points)}`);
  const more = parsed.data.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, … (${more})` : ''}`;
}

/** How a part is known, in a line, and what spoke for and against it in another; empty where nothing is kept. */
function groundLines(ground: unknown): string[] {
  const parsed = groundSchema.safeParse(ground);
  if (!parsed.success) return [];
  const { by, rule, evidence } = parsed.data;
  const how = [by, rule && `(${rule})`, evidence && `“${evidence}”`].filter((word) => word).join(' ');
  return [how, contributionsIn(ground)].filter((line) => line !== '');
}

function timeOf(claim: JudgedClaim, timeless: string): string {
  const day = claim.date === null ? null : `${claim.date} (${claim.dateBy})`;
  return [claim.period, day].filter((part) => part !== null).join(', ') || timeless;
}

/**
 * The parts of a claim as `--explain` shows them: what it measures, whose it is, with whom, when, how
 * far along, then whatever else grounds are kept for. `nameOf` names a company by its id.
 */
export function explainClaim(claim: JudgedClaim, language: Language, nameOf: (id: string) => string): string[] {
  const labels = LABELS[language];
  const values: Readonly<Record<Part, string>> = {
    metric: [claim.metric, claim.basis, claim.scope === 'whole' ? null : claim.scope].filter((w) => w).join(', '),
    subject: nameOf(claim.subject),
    parties: claim.counterparties.map(nameOf).join(', ') || labels.nobody,
    time: timeOf(claim, labels.timeless),
    status: `${claim.status}${claim.earlier ? ', earlier' : ''}`,
  };
  const kept = new Map<string, unknown>(Object.entries(claim.grounds));
  const lines: [label: string, text: string][] = [];
  const add = (label: string, value: string, grounds: readonly unknown[]): void => {
    const [how, ...more] = grounds.flatMap(groundLines);
    lines.push([label, how === undefined ? value : `${value}: ${how}`]);
    for (const line of more) lines.push(['', line]);
  };
  for (const part of Object.keys(PARTS) as Part[]) {
    const names = PARTS[part].filter((name) => kept.has(name));
    add(
      labels[part],
      values[part],
      names.map((name) => kept.get(name)),
    );
    for (const name of names) kept.delete(name);
  }
  for (const [name, ground] of kept) {
    const [first, ...more] = groundLines(ground);
    if (first !== undefined) lines.push([name, first], ...more.map((line): [string, string] => ['', line]));
  }
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, text]) => `${label.padEnd(width)}  ${text}`);
}
