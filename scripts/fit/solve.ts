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
  /** The first of its vectors. */
  from: number;
  /** Options that still have a chance, as of the last look at all of them. */
  open?: readonly number[];
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

/** Numbers in a row whose count is not known before. */
function growing<T extends Int32Array | Float64Array>(make: (n: number) => T) {
  let data = make(1 << 20);
  let length = 0;
  return {
    push(value: number): void {
      if (length === data.length) {
        const more = make(2 * length);
        more.set(data);
        data = more;
      }
      data[length++] = value;
    },
    length: (): number => length,
    cut: (to: number): void => {
      length = to;
    },
    at: (i: number): number => data[i] as number,
    done: (): T => data.subarray(0, length) as T,
  };
}

/** Numbers the signals and lays out the vectors of options one after the other. */
function vectorBuilder() {
  const tables = new Map<string, Map<string, number>>();
  const keys: string[] = [];
  const sharedIndex = new Map<string, number>();
  const sharedOf: number[] = [];
  const starts = growing((n) => new Int32Array(n));
  const ids = growing((n) => new Int32Array(n));
  const values = growing((n) => new Float64Array(n));
  starts.push(0);
  const idOf = (shared: string, own: string, index: Map<string, number>, name: string): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    const id = keys.push(`${own}|${name}`) - 1;
    const key = `${shared}|${name}`;
    const common = sharedIndex.get(key) ?? sharedIndex.size;
    sharedIndex.set(key, common);
    sharedOf.push(common);
    index.set(name, id);
    return id;
  };
  return {
    /** @param tables the one that all share, then its own. */
    add(signals: Signals, [shared = '', own = '']: readonly string[]): number {
      const index = tables.get(own) ?? new Map<string, number>();
      tables.set(own, index);
      for (const [name, value] of signals) {
        ids.push(idOf(shared, own, index, name));
        values.push(value);
      }
      starts.push(ids.length());
      return starts.length() - 2;
    },
    count: (): number => starts.length() - 1,
    /** A number that tells the vectors from `from` on apart from others. */
    print(from: number): number {
      let print = 0;
      for (let k = starts.at(from); k < ids.length(); k++)
        print = (print * 31 + ids.at(k) * 7.3 + values.at(k) * 1.7) % 1e12;
      return print;
    },
    /** Forgets the vectors from `from` on. */
    forget(from: number): void {
      const end = starts.at(from);
      ids.cut(end);
      values.cut(end);
      starts.cut(from + 1);
    },
    done: (rows: Row[]): Problem => ({
      ...{ keys, shared: [...sharedIndex.keys()], sharedOf: Int32Array.from(sharedOf), rows },
      vectors: { starts: starts.done(), ids: ids.done(), values: values.done() },
    }),
  };
}

/** Rows of the figures and of the companies beside deals; those that are alike are one, with their weights added. */
function problemOf(examples: readonly Example[], parties: readonly PartyExample[]): Problem {
  const vectors = vectorBuilder();
  const rows: Row[] = [];
  const byPrint = new Map<string, Row>();
  const put = (row: Row): void => {
    const print = `${vectors.print(row.from)} ${row.right.join('')}`;
    const same = byPrint.get(print);
    if (same) {
      same.weight += row.weight;
      vectors.forget(row.from);
      return;
    }
    byPrint.set(print, row);
    rows.push(row);
  };
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
    put({ weight, right: is, first, second, from });
  }
  // A company as a choice between being party (its signals) and not (nothing).
  for (const { option, is, weight } of parties) {
    const from = vectors.add(option.signals, partyTables(option.metric));
    const right = Uint8Array.of(is ? 1 : 0, is ? 0 : 1);
    put({ weight, right, first: Int32Array.of(from, -1), second: Int32Array.of(-1, -1), from });
  }
  return vectors.done(rows);
}

/** Rounds at the start that look at every option, and rounds after which all are looked at again. */
const LOOKS = 12;
/** Share below which a reading is left out until all are looked at again. */
const HOPELESS = 1e-4;

/** Adds the gradient of the loss by the weight of each key, shared part included. `all`: looks at every option. */
function addSlope({ vectors, rows }: Problem, weights: Float64Array, into: Float64Array, all: boolean): void {
  const { starts, ids, values } = vectors;
  const dot = (v: number): number => {
    if (v < 0) return 0;
    let sum = 0;
    const end = starts[v + 1] as number;
    for (let k = starts[v] as number; k < end; k++)
      sum += (weights[ids[k] as number] as number) * (values[k] as number);
    return sum;
  };
  const pullOn = (v: number, pull: number): void => {
    if (v < 0) return;
    const end = starts[v + 1] as number;
    for (let k = starts[v] as number; k < end; k++) {
      const id = ids[k] as number;
      into[id] = (into[id] as number) + pull * (values[k] as number);
    }
  };
  for (const row of rows) {
    const { weight, right, first, second } = row;
    const open = all || !row.open ? [...first.keys()] : row.open;
    const sums = new Map<number, number>();
    const points = open.map((i) => {
      const metric = first[i] as number;
      const known = sums.get(metric) ?? dot(metric);
      sums.set(metric, known);
      return known + dot(second[i] as number);
    });
    const top = Math.max(...points);
    const share = points.map((p) => Math.exp(p - top));
    let total = 0;
    let good = 0;
    share.forEach((s, k) => {
      total += s;
      if (right[open[k] as number]) good += s;
    });
    const pulls = new Map<number, number>();
    share.forEach((s, k) => {
      const i = open[k] as number;
      const pull = weight * (s / total - (right[i] ? s / good : 0));
      if (Math.abs(pull) < 1e-6) return;
      const metric = first[i] as number;
      pulls.set(metric, (pulls.get(metric) ?? 0) + pull);
      pullOn(second[i] as number, pull);
    });
    for (const [metric, pull] of pulls) pullOn(metric, pull);
    if (all) row.open = open.filter((i, k) => right[i] || (share[k] as number) > HOPELESS * total);
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
    addSlope(problem, sums, gradient, round <= LOOKS || round % LOOKS === 0);
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
