import { type Layout, SIZE } from './layout';

/** Where a label stands, and from which of its ends it is written. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a letter and height of a line of a label, in units of the drawing. */
const LETTER = 6.3;
const LINE = 11;

/** Half the room a sign takes. */
const SIGN = 5;

/** What it costs to cover a sign or another label, to cross the line, and to leave the drawing. */
const COST = { sign: 4, label: 6, line: 3, outside: 20 } as const;

const boxOf = ({ x, y, anchor }: LabelPlace, text: string): Box => {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - LINE + 2, bottom: y + 2 };
};

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The lines of the steps as boxes without breadth. */
function stepBoxes({ held, plot, steps }: Layout): Box[] {
  if (steps === '') return [];
  return held.flatMap(({ x, y }, index) => {
    const next = held[index + 1];
    const right = next?.x ?? plot.right;
    const across = { left: x, right, top: y - 1, bottom: y + 1 };
    const down = next && { left: right - 1, right: right + 1, top: Math.min(y, next.y), bottom: Math.max(y, next.y) };
    return down ? [across, down] : [across];
  });
}

/** Finds places for labels one after the other, so that they cover as little as possible. */
export function labelPlacer(layout: Layout): (x: number, y: number, text: string) => LabelPlace {
  const signs = [...layout.held, ...layout.open].flatMap(({ x, y, span }) => [
    { left: x - SIGN, right: x + SIGN, top: y - SIGN, bottom: y + SIGN },
    ...(span ? [{ left: x - SIGN, right: x + SIGN, top: span.top, bottom: span.bottom }] : []),
  ]);
  const { mark, plot } = layout;
  if (mark && mark.x !== null) {
    signs.push({ left: mark.x - SIGN, right: mark.x + SIGN, top: mark.y - SIGN, bottom: mark.y + SIGN });
  }
  const lines = stepBoxes(layout);
  const taken: Box[] = [];
  const cost = (box: Box): number => {
    const isOutside = box.left < plot.left || box.right > SIZE.width || box.top < 0 || box.bottom > plot.bottom;
    const count = (boxes: readonly Box[]): number => boxes.filter((other) => touches(box, other)).length;
    return (
      COST.sign * count(signs) + COST.label * count(taken) + COST.line * count(lines) + (isOutside ? COST.outside : 0)
    );
  };
  return (x, y, text) => {
    const places: LabelPlace[] = [y - 6, y + 14, y + 4].flatMap((line) => [
      { x: x - 9, y: line, anchor: 'end' as const },
      { x: x + 9, y: line, anchor: 'start' as const },
    ]);
    if (x >= plot.right - 1)
      places.unshift({ x: plot.right, y: y - 6, anchor: 'end' }, { x: plot.right, y: y + 14, anchor: 'end' });
    const rated = places.map((place) => ({ place, box: boxOf(place, text), cost: cost(boxOf(place, text)) }));
    const best = rated.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return best.place;
  };
}
