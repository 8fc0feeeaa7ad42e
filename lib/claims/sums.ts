import { formerBeside, linesBefore, type ReadingDraft, type RelationDraft, type Scene } from './arithmetic';
import {
  amountsOf,
  clearOf,
  firstBehind,
  isAfter,
  isAmount,
  isBefore,
  isUnbroken,
  type Line,
  leadsTo,
  type Operand,
  type Place,
  placesOf,
} from './operands';
import { distance } from './tokens';

/** Words between a word for a total and its figure. */
const TOTAL_BEFORE = 5;
/** The same where that word opens the sentence. */
const TOTAL_OPENING = 9;
const TOTAL_AFTER = 3;
/** Words between a word that adds and the figure it adds. */
const ADDED_REACH = 6;
/** Words between "made up of" and the first of the parts. */
const LISTED_REACH = 18;
/** Words between "10 more than" and the value it is more than. */
const BASE_REACH = 4;
/** Tokens of a sentence within which a word opens it. */
const OPENS = 2;
/** Readings of one sum at most, the likeliest first. */
const MOST_READINGS = 8;

/** Parts of a sum at most, unless it is a whole list. */
const MOST_PARTS = 8;

/** The last `k` of a list for each k from 2 on, the whole list first. */
function tails(parts: readonly Operand[]): Operand[][] {
  if (parts.length < 2) return [];
  const found: Operand[][] = [[...parts]];
  for (let start = Math.max(1, parts.length - MOST_PARTS); start <= parts.length - 2; start++) {
    found.push(parts.slice(start));
  }
  return found;
}

/** The operand that a phrase marks as a total: the next one behind it, else the one right before it. */
function totalAt(line: Line, place: Place): Operand | null {
  const next = firstBehind(line, place.to, place.from <= OPENS ? TOTAL_OPENING : TOTAL_BEFORE);
  if (next && isAmount(next) && clearOf(line, place.to, next.at)) return next;
  const before = line.operands.findLast((o) => o.at < place.from);
  const near = before && isAmount(before) && distance(line.view, before.at, place.from) <= TOTAL_AFTER;
  return near && clearOf(line, before.at, place.from) ? before : null;
}

/** Sums that the text does: "9 plus 2, 11 in all", "that makes 21", "Macht unterm Strich 470". */
export function totalsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const found: RelationDraft[] = [];
  const seen = new Set<number>();
  const exact = [...placesOf(line, 'totals'), ...placesOf(line, 'makes')].map((p) => ({ ...p, isExact: true }));
  const overall = placesOf(line, 'overall').map((p) => ({ ...p, isExact: false }));
  for (const place of [...exact, ...overall]) {
    const to = totalAt(line, place);
    if (!to || seen.has(to.index)) continue;
    const opens = place.from <= OPENS;
    const readings = partsBefore(scene, to, opens);
    const wider = readings.length === 0 && opens ? widerThan(scene, to) : [];
    if (readings.length + wider.length === 0) continue;
    seen.add(to.index);
    const listed = amountsOf(line, to.figure.unit).some((o) => o.at < to.at) || groupBefore(scene).length > 0;
    const isAll = readings.length > 0 && (place.isExact || listed) && scene.claimOf(to)?.metric !== 'total_funding';
    found.push({
      kind: isAll ? 'sum' : 'part',
      readings: readings.length > 0 ? readings : wider,
      first: place.from,
      last: place.to,
    });
  }
  return found;
}

/**
 * What a total may add up: the amounts before it in its sentence, else, where the word for the total opens
 * the sentence, those of the sentences before.
 */
function partsBefore(scene: Scene, to: Operand, opens: boolean): ReadingDraft[] {
  const { line } = scene;
  const { unit } = to.figure;
  const here = amountsOf(line, unit).filter((o) => o.at < to.at);
  const [before, more] = linesBefore(scene).map((l) => amountsOf(l, unit));
  const lists = [here];
  if (here.length === 0 && opens) {
    if (before) lists.push(before);
    if (before && more) lists.push([...more, ...before]);
    const group = groupBefore(scene).flatMap((l) => amountsOf(l, unit));
    if (group.length > (before?.length ?? 0)) lists.unshift(group);
  } else if (here.length === 1 && opens && before) {
    lists.push(...before.map((o) => [o, ...here]));
  }
  const behind = amountsOf(line, unit).filter((o) => o.at > to.at);
  if (here.length > 0 && behind.length > 0) lists.push([...here, ...behind]);
  const counts = countsOf(line, scene.line.words.numbers);
  const readings = lists.flatMap(tails).map((from) => ({ from, to }));
  return readings
    .filter(({ from }) => counts.length === 0 || counts.includes(from.length))
    .filter(({ from }) => from.every((o) => nominal(o) < nominal(to)))
    .filter((r) => fits(scene, r))
    .slice(0, MOST_READINGS);
}

/** The amount of an operand, or its bound. */
const nominal = ({ figure }: Operand): number => figure.low ?? figure.high ?? 0;

/** A total with one of its parts only: it holds more than the part ("zusammen für beide rund 536"). */
function widerThan(scene: Scene, to: Operand): RelationDraft['readings'] {
  const [before] = linesBefore(scene, 1);
  const part = before ? amountsOf(before, to.figure.unit).at(-1) : undefined;
  if (!part || nominal(part) >= nominal(to)) return [];
  return fits(scene, { from: [part], to }) ? [{ from: [part], to }] : [];
}

/** Sentences between a list or table and the sentence that sums it up. */
const GROUP_REACH = 4;

/** All items of the list or rows of the table before a sentence. */
function groupBefore({ lines, n }: Scene): Line[] {
  let end = n - 1;
  while (end >= n - GROUP_REACH && end >= 0 && !isRow(lines[end])) end -= 1;
  const last = lines[end];
  if (!last || !isRow(last) || last.view.sentence.section !== lines[n]?.view.sentence.section) return [];
  let from = end;
  while (lines[from - 1]?.view.group === last.view.group && isRow(lines[from - 1])) from -= 1;
  return lines.slice(from, end + 1);
}

const isRow = (line: Line | undefined): boolean =>
  line?.view.sentence.kind === 'table-row' || line?.view.sentence.kind === 'list-item';

/** Metrics of money that a company takes in: their figures add up with one another. */
const FUNDING: ReadonlySet<string> = new Set(['funding_round', 'investment', 'total_funding']);
const kindOf = (metric: string): string => (FUNDING.has(metric) ? 'funding' : metric);

/** Whether amounts may add up to a total: what they measure is alike, and some part is of the same company. */
function fits({ claimOf }: Scene, { from, to }: ReadingDraft): boolean {
  const total = claimOf(to);
  const parts = from.map(claimOf);
  const kinds = new Set([total, ...parts].flatMap((c) => (c === null ? [] : [kindOf(c.metric)])));
  if (kinds.size > 1) return false;
  return total === null || parts.some((p) => p === null || p.subject === total.subject);
}

/** "Together with the 4 of last year it is now 10": what is added, and what was told before. */
export function additionsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  return placesOf(line, 'added').flatMap((place): RelationDraft[] => {
    const first = firstBehind(line, place.to, ADDED_REACH);
    if (!first || !isAmount(first) || !clearOf(line, place.to, first.at)) return [];
    const behind = amountsOf(line, first.figure.unit).filter((o) => o.at >= first.at);
    const to = behind.at(-1);
    if (!to || to === first) return [];
    const added = behind.slice(0, -1);
    const { unit } = first.figure;
    const told = [
      ...amountsOf(line, unit).filter((o) => o.at < place.from),
      ...linesBefore(scene).flatMap((l) => amountsOf(l, unit).reverse()),
    ];
    const readings = told.map((o) => ({ from: [o, ...added], to }));
    if (added.length > 1) readings.unshift({ from: added, to });
    const kept = readings.filter((r) => fits(scene, r)).slice(0, MOST_READINGS);
    return kept.length === 0 ? [] : [{ kind: 'sum', readings: kept, first: place.from, last: place.to }];
  });
}

/** A whole with its parts behind it: all of them ("made up of 9 and 2"), or some ("of which 7.5"). */
export function partsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const all = placesOf(line, 'madeOf').map((hit) => ({ ...hit, kind: 'sum' as const }));
  const some = placesOf(line, 'within').map((hit) => ({ ...hit, kind: 'part' as const }));
  return [...all, ...some].flatMap(({ from, to: end, figure, kind }): RelationDraft[] => {
    const first =
      figure === null
        ? firstBehind(line, end, kind === 'sum' ? LISTED_REACH : ADDED_REACH)
        : line.operands.find((o) => o.at === figure);
    if (!first || !isAmount(first) || (figure === null && !clearOf(line, end, first.at))) return [];
    const { unit } = first.figure;
    const parts = amountsOf(line, unit).filter((o) => o.at >= first.at);
    const here = amountsOf(line, unit).findLast((o) => o.at < from);
    const [before] = linesBefore(scene);
    const wholes = here ? [here] : before ? amountsOf(before, unit).reverse() : [];
    const told = kind === 'sum' ? parts : parts.slice(0, 1);
    if (told.length < (kind === 'sum' ? 2 : 1)) return [];
    const readings = wholes.map((to) => ({ from: told, to })).filter((r) => fits(scene, r));
    return readings.length === 0 ? [] : [{ kind, readings, first: from, last: end }];
  });
}

/** Words between a whole and the colon before its parts. */
const COLON_REACH = 12;

/** A whole, a colon and its parts: "It raised 13: A put in 5, B 4 and C 3". They may not be all, but no more. */
export function listedIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const colon = line.view.tokens.findIndex((t) => t.kind === 'stop' && t.text === ':');
  const to = line.operands.findLast((o) => o.at < colon && isAmount(o));
  if (colon < 0 || !to || distance(line.view, to.at, colon) > COLON_REACH) return [];
  const from = amountsOf(line, to.figure.unit).filter((o) => o.at > colon);
  const words = (['within', 'former', 'from', 'more', 'less', 'above', 'below', 'totals', 'overall'] as const).flatMap(
    (mark) => placesOf(line, mark),
  );
  if (from.length < 2 || from.length > MOST_PARTS || words.some((p) => p.to > colon)) return [];
  const whole = scene.claimOf(to);
  const ownParts = from.every((o) => {
    const part = scene.claimOf(o);
    return part === null || (part.subject === whole?.subject && kindOf(part.metric) === kindOf(whole.metric));
  });
  if (!whole || !ownParts) return [];
  return [{ kind: 'part', readings: [{ from, to }], first: colon, last: colon }];
}

/** A whole that opens the sentence and a part behind it: "Of the 470, 110 is equity". */
export function openedPartsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  return placesOf(line, 'ofThe').flatMap((hit): RelationDraft[] => {
    const to = line.operands.find((o) => o.at === hit.figure);
    const part = to && firstBehind(line, to.at, LISTED_REACH, to.figure.unit);
    if (hit.from > OPENS || !to || !part || !isAmount(to)) return [];
    const reading = { from: [part], to };
    return fits(scene, reading) ? [{ kind: 'part', readings: [reading], first: hit.from, last: hit.to }] : [];
  });
}

/** Growth by an amount: "up by 200 to 700, after 500". */
export function stepsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const marked = (places: readonly Place[], o: Operand): boolean => leadsTo(line, places, o.at, 1);
  const [by, to, former] = (['by', 'to', 'former'] as const).map((mark) => placesOf(line, mark));
  const total = [...placesOf(line, 'makes'), ...placesOf(line, 'overall')];
  return line.operands.filter(isAmount).flatMap((step): RelationDraft[] => {
    if (!marked(by ?? [], step)) return [];
    const others = amountsOf(line, step.figure.unit).filter((o) => o !== step);
    const end = others.find((o) => marked([...(to ?? []), ...total], o));
    const told = others.find((o) => o !== end && marked(former ?? [], o));
    const start = told ?? (end && others.length === 1 ? formerBeside(scene, end) : null);
    if (!end || !start) return [];
    const rises = nominal(end) > nominal(start);
    const reading = rises ? { from: [start, step], to: end } : { from: [end, step], to: start };
    return [{ kind: 'sum', readings: [reading], first: step.at, last: step.at }];
  });
}

/** Differences: "95, 10 more than the 75 planned", "up 2 from 8". */
export function differencesIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const more = placesOf(line, 'more').map((place) => ({ ...place, isMore: true }));
  const less = placesOf(line, 'less').map((place) => ({ ...place, isMore: false }));
  return [...more, ...less].flatMap(({ from, to: end, isMore }): RelationDraft[] => {
    const gap = line.operands.findLast((o) => o.at < from);
    const base = firstBehind(line, end, BASE_REACH);
    if (!gap || !base || !isAmount(gap) || gap.figure.unit !== base.figure.unit) return [];
    if (distance(line.view, gap.at, from) > 0 || !clearOf(line, end, base.at)) return [];
    if (!isUnbroken(line, end, base.at) || gap.figure.qualifier === 'range') return [];
    const here = amountsOf(line, gap.figure.unit)
      .filter((o) => o.at < gap.at)
      .reverse();
    const told = here.length > 0 ? here : linesBefore(scene).flatMap((l) => amountsOf(l, gap.figure.unit).reverse());
    const readings = told
      .slice(0, MOST_READINGS)
      .map((o): ReadingDraft => (isMore ? { from: [base, gap], to: o } : { from: [o, gap], to: base }));
    return readings.length === 0 ? [] : [{ kind: 'sum', readings, first: from, last: end }];
  });
}

/** Instalments in order, and the sum they make: "140 over two years: 35 in the first, 105 in the second". */
export function instalmentsIn(scene: Scene): RelationDraft[] {
  const { line } = scene;
  const ordinals = placesOf(line, 'ordinals');
  const last = ordinals.at(-1);
  const listed = line.operands.filter(
    (o) => isAmount(o) && (isAfter(line, ordinals, o.at, ADDED_REACH) || isBefore(line, ordinals, o.at, TOTAL_AFTER)),
  );
  const [first] = listed;
  if (!first || !last || listed.length < 2 || listed.length > ordinals.length) return [];
  const { unit } = first.figure;
  if (listed.some((o) => o.figure.unit !== unit)) return [];
  const here = amountsOf(line, unit).filter((o) => o.at < first.at);
  const [before] = linesBefore(scene, 1);
  const sources =
    here.length > 0 ? [{ line, list: here }] : before ? [{ line: before, list: amountsOf(before, unit) }] : [];
  const readings = sources
    .filter((s) => countsOf(s.line, line.words.numbers).includes(listed.length))
    .flatMap((s) => s.list.map((to) => ({ from: listed, to })))
    .filter((r) => fits(scene, r));
  return readings.length === 0 ? [] : [{ kind: 'sum', readings, first: ordinals[0]?.from ?? 0, last: last.to }];
}

/** Whole numbers from 2 to 99 that a sentence counts with, in words or digits. */
export function countsOf(line: Line, numbers: ReadonlyMap<string, number>): number[] {
  return line.view.tokens.flatMap((token) => {
    if (token.kind !== 'word') return [];
    const value = numbers.get(token.text) ?? (/^\d{1,2}$/.test(token.text) ? Number(token.text) : 0);
    return value >= 2 ? [value] : [];
  });
}
