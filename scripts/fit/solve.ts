import { type Option, partyTables, tablesOf, type Weights } from '../../lib/claims';
import type { Example, PartyExample } from './examples';

interface Problem {
  keys: string[];
  /** How strongly each weight is held near zero. */
  hold: Float64Array;
  examples: { options: { ids: Int32Array; values: Float64Array }[]; right: number[]; weight: number }[];
}

/** Weights of one table only are for what all tables share; the others may differ from it only for a reason. */
const SHARED = new Set(['metric', 'subject', 'none', 'party']);

function parameters(option: Option): [key: string, value: number][] {
  const tables = tablesOf(option);
  return [
    ...tables.metric.flatMap((t) => option.metricSignals.map(([n, v]): [string, number] => [`${t}|${n}`, v])),
    ...tables.subject.flatMap((t) => option.subjectSignals.map(([n, v]): [string, number] => [`${t}|${n}`, v])),
  ];
}

/** Each company as a choice between being party (its signals) and not (nothing). */
function partyRows(parties: readonly PartyExample[]) {
  return parties.map(({ option, is }) => ({
    weight: 1,
    right: [is ? 0 : 1],
    params: [
      partyTables(option.metric).flatMap((t) => option.signals.map(([n, v]): [string, number] => [`${t}|${n}`, v])),
      [] as [string, number][],
    ],
  }));
}

function problemOf(
  examples: readonly Example[],
  parties: readonly PartyExample[],
  hold: number,
  holdOwn: number,
): Problem {
  const index = new Map<string, number>();
  const keys: string[] = [];
  const idOf = (key: string): number => {
    let id = index.get(key);
    if (id === undefined) {
      id = keys.push(key) - 1;
      index.set(key, id);
    }
    return id;
  };
  const told = examples
    .filter((e) => e.right.length > 0 && e.right.length < e.options.length)
    .map((e) => ({ right: e.right, weight: e.weight, params: e.options.map(parameters) }));
  const rows = [...told, ...partyRows(parties)].map(({ right, weight, params }) => ({
    right,
    weight,
    options: params.map((list) => ({
      ids: Int32Array.from(list.map(([k]) => idOf(k))),
      values: Float64Array.from(list.map(([, v]) => v)),
    })),
  }));
  const holds = Float64Array.from(keys.map((k) => (SHARED.has(k.split('|')[0] ?? '') ? hold : holdOwn)));
  return { keys, hold: holds, examples: rows };
}

/**
 * Added to the weight of "no claim": a figure wrongly taken for a claim costs more trust than one that
 * is missed. In unseen folds it lowers those at the same F1.
 */
const CAUTION = 0.5;

/** Fits weights by conditional maximum likelihood with an L2 penalty (Adam, full batch). */
export function fitWeights(
  examples: readonly Example[],
  parties: readonly PartyExample[],
  { hold = 0.5, holdOwn = 1, rounds = 300 } = {},
): Weights {
  const problem = problemOf(examples, parties, hold, holdOwn);
  const n = problem.keys.length;
  const w = new Float64Array(n);
  const m = new Float64Array(n);
  const v = new Float64Array(n);
  const gradient = new Float64Array(n);
  for (let round = 1; round <= rounds; round++) {
    for (let k = 0; k < n; k++) gradient[k] = (problem.hold[k] ?? 0) * (w[k] ?? 0);
    for (const { options, right, weight } of problem.examples) {
      const points = options.map(({ ids, values }) => {
        let sum = 0;
        for (let k = 0; k < ids.length; k++) sum += (w[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
        return sum;
      });
      const top = Math.max(...points);
      const share = points.map((p) => Math.exp(p - top));
      const all = share.reduce((a, b) => a + b, 0);
      const good = right.reduce((a, i) => a + (share[i] ?? 0), 0);
      options.forEach(({ ids, values }, i) => {
        const p = (share[i] ?? 0) / all - (right.includes(i) ? (share[i] ?? 0) / good : 0);
        if (Math.abs(p) < 1e-6) return;
        for (let k = 0; k < ids.length; k++)
          gradient[ids[k] ?? 0] = (gradient[ids[k] ?? 0] ?? 0) + weight * p * (values[k] ?? 0);
      });
    }
    const rate = 0.12 * Math.min(1, 2 * (1 - round / (rounds + 1)));
    for (let k = 0; k < n; k++) {
      const g = gradient[k] ?? 0;
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g;
      v[k] = 0.99 * (v[k] ?? 0) + 0.01 * g * g;
      const step = (m[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((v[k] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      w[k] = (w[k] ?? 0) - rate * step;
    }
  }
  const tables: Record<string, Record<string, number>> = {};
  problem.keys.forEach((key, k) => {
    const [table = '', name = ''] = key.split('|');
    const value = Math.round((w[k] ?? 0) * 100) / 100;
    if (Math.abs(value) < 0.02) return;
    tables[table] = { ...tables[table], [name]: value };
  });
  tables.none = { ...tables.none, bias: (tables.none?.bias ?? 0) + CAUTION };
  return tables;
}
