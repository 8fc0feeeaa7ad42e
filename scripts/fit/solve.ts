import { type Option, partyTables, type Signals, tablesOf, type Weights } from '../../lib/claims';
import type { Example, PartyExample } from './examples';

/** Signals of many options in one run of numbers: those of vector `i` stand from `starts[i]` to `starts[i + 1]`. */
interface Vectors {
  starts: Int32Array;
  ids: Int32Array;
  values: Float64Array;
}

/** A figure: each option is the sum of one or two vectors (metric and subject; -1 for none). */
interface Row {
  weight: number;
  right: Uint8Array;
  first: Int32Array;
  second: Int32Array;
  /** Its vectors, which are its own: from the first to before the last. */
  from: number;
  to: number;
}

interface Problem {
  /** A signal in the table of its own; the weight that all tables share is added to its own. */
  keys: string[];
  /** Weights that all tables share, and which of them each key adds to its own. */
  shared: string[];
  sharedOf: Int32Array;
  vectors: Vectors;
  rows: Row[];
}

/** Numbers the signals and lays out the vectors of options one after the other. */
function vectorBuilder() {
  const index = new Map<string, number>();
  const keys: string[] = [];
  const sharedIndex = new Map<string, number>();
  const sharedOf: number[] = [];
  const starts = [0];
  const ids: number[] = [];
  const values: number[] = [];
  const numberOf = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  return {
    /** @param tables the one that all share, then its own. */
    add(signals: Signals, [shared = '', own = '']: readonly string[]): number {
      for (const [name, value] of signals) {
        const id = numberOf(index, `${own}|${name}`);
        if (id === keys.length) {
          keys.push(`${own}|${name}`);
          sharedOf.push(numberOf(sharedIndex, `${shared}|${name}`));
        }
        ids.push(id);
        values.push(value);
      }
      return starts.push(ids.length) - 2;
    },
    count: (): number => starts.length - 1,
    done: (rows: Row[]): Problem => ({
      ...{ keys, shared: [...sharedIndex.keys()], sharedOf: Int32Array.from(sharedOf), rows },
      vectors: { starts: Int32Array.from(starts), ids: Int32Array.from(ids), values: Float64Array.from(values) },
    }),
  };
}

function problemOf(examples: readonly Example[], parties: readonly PartyExample[]): Problem {
  const vectors = vectorBuilder();
  const rows: Row[] = [];
  for (const { options, right, weight } of examples) {
    if (right.length === 0 || right.length >= options.length) continue;
    const from = vectors.count();
    const known = new Map<Signals, Map<string, number>>();
    const metricVector = (o: Option): number => {
      const tables = tablesOf(o).metric;
      const same = known.get(o.metricSignals) ?? new Map<string, number>();
      known.set(o.metricSignals, same);
      const id = same.get(tables[1] ?? '') ?? vectors.add(o.metricSignals, tables);
      same.set(tables[1] ?? '', id);
      return id;
    };
    const first = Int32Array.from(options, metricVector);
    const second = Int32Array.from(options, (o) =>
      o.metric === null ? -1 : vectors.add(o.subjectSignals, tablesOf(o).subject),
    );
    const is = Uint8Array.from(options, (_, i) => (right.includes(i) ? 1 : 0));
    rows.push({ weight, right: is, first, second, from, to: vectors.count() });
  }
  // A company as a choice between being party (its signals) and not (nothing).
  for (const { option, is } of parties) {
    const from = vectors.add(option.signals, partyTables(option.metric));
    const right = Uint8Array.of(is ? 1 : 0, is ? 0 : 1);
    rows.push({ weight: 1, right, first: Int32Array.of(from, -1), second: Int32Array.of(-1, -1), from, to: from + 1 });
  }
  return vectors.done(rows);
}

/**
 * Added to the weight of "no claim": a figure wrongly taken for a claim costs more trust than one that
 * is missed. In unseen folds it lowers those at the same F1.
 */
const CAUTION = 0.5;

/** Gradient of the loss by the weight of each key, the shared part included. */
function slope({ vectors, rows }: Problem, weights: Float64Array, into: Float64Array): void {
  const { starts, ids, values } = vectors;
  const sums = new Float64Array(starts.length);
  const pulls = new Float64Array(starts.length);
  for (const { weight, right, first, second, from, to } of rows) {
    for (let v = from; v < to; v++) {
      let sum = 0;
      const end = starts[v + 1] as number;
      for (let k = starts[v] as number; k < end; k++)
        sum += (weights[ids[k] as number] as number) * (values[k] as number);
      sums[v] = sum;
      pulls[v] = 0;
    }
    const points = Array.from(first, (a, i) => {
      const b = second[i] as number;
      return (a < 0 ? 0 : (sums[a] as number)) + (b < 0 ? 0 : (sums[b] as number));
    });
    const top = Math.max(...points);
    const share = points.map((p) => Math.exp(p - top));
    let all = 0;
    let good = 0;
    share.forEach((s, i) => {
      all += s;
      if (right[i]) good += s;
    });
    share.forEach((s, i) => {
      const pull = weight * (s / all - (right[i] ? s / good : 0));
      for (const v of [first[i] as number, second[i] as number]) if (v >= 0) pulls[v] = (pulls[v] as number) + pull;
    });
    for (let v = from; v < to; v++) {
      const pull = pulls[v] as number;
      if (Math.abs(pull) < 1e-6) continue;
      const end = starts[v + 1] as number;
      for (let k = starts[v] as number; k < end; k++) {
        const id = ids[k] as number;
        into[id] = (into[id] as number) + pull * (values[k] as number);
      }
    }
  }
}

/** One run of Adam's steps over some weights. */
function stepper(n: number) {
  const m = new Float64Array(n);
  const v = new Float64Array(n);
  return (w: Float64Array, gradient: Float64Array, round: number, rate: number): void => {
    for (let k = 0; k < n; k++) {
      const g = gradient[k] as number;
      m[k] = 0.9 * (m[k] as number) + 0.1 * g;
      v[k] = 0.99 * (v[k] as number) + 0.01 * g * g;
      const step = (m[k] as number) / (1 - 0.9 ** round) / (Math.sqrt((v[k] as number) / (1 - 0.99 ** round)) + 1e-8);
      w[k] = (w[k] as number) - rate * step;
    }
  };
}

/** Fits weights by conditional maximum likelihood with an L2 penalty (Adam, full batch). */
export function fitWeights(
  examples: readonly Example[],
  parties: readonly PartyExample[],
  { hold = 0.5, holdOwn = 1, rounds = 300 } = {},
): Weights {
  const problem = problemOf(examples, parties);
  const { keys, shared, sharedOf } = problem;
  const own = new Float64Array(keys.length);
  const common = new Float64Array(shared.length);
  const stepOwn = stepper(keys.length);
  const stepCommon = stepper(shared.length);
  const sums = new Float64Array(keys.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(keys.length);
    sums.forEach((_, k) => {
      sums[k] = (own[k] as number) + (common[sharedOf[k] as number] as number);
    });
    slope(problem, sums, gradient);
    const ofCommon = common.map((w) => hold * w);
    gradient.forEach((g, k) => {
      const s = sharedOf[k] as number;
      ofCommon[s] = (ofCommon[s] as number) + g;
      gradient[k] = g + holdOwn * (own[k] as number);
    });
    const rate = 0.12 * Math.min(1, 2 * (1 - round / (rounds + 1)));
    stepOwn(own, gradient, round, rate);
    stepCommon(common, ofCommon, round, rate);
  }
  const tables: Record<string, Record<string, number>> = {};
  const put = (key: string, weight: number): void => {
    const [table = '', name = ''] = key.split('|');
    const value = Math.round(weight * 100) / 100;
    if (Math.abs(value) < 0.02) return;
    tables[table] = { ...tables[table], [name]: value };
  };
  shared.forEach((key, k) => {
    put(key, common[k] as number);
  });
  keys.forEach((key, k) => {
    put(key, own[k] as number);
  });
  tables.none = { ...tables.none, bias: (tables.none?.bias ?? 0) + CAUTION };
  return tables;
}
