import type { Unit } from '../model';
import type { FigureContext } from '../model/tables/figures';
import { type Draft, isMoney } from './reading';

/** For each draft the next later one that is money. */
function laterMoney(drafts: readonly Draft[]): (Draft | null)[] {
  const later: (Draft | null)[] = new Array(drafts.length).fill(null);
  let next: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0; i--) {
    later[i] = next;
    if (isMoney((drafts[i] as Draft).unit)) next = drafts[i] as Draft;
  }
  return later;
}

/**
 * Gives open units their value: the nearest earlier sum of money of the text, else the nearest later
 * one, else people of the same magnitude just before, else the caller's unit. What stays open is no
 * figure.
 */
export function settleUnits(drafts: readonly Draft[], context: FigureContext): Draft[] {
  const later = laterMoney(drafts);
  let money: Unit | null = null;
  let before: Draft | null = null;
  const settled: Draft[] = [];
  drafts.forEach((draft, i) => {
    if (draft.unit === null) {
      const near = money ?? later[i]?.unit ?? null;
      if (near) Object.assign(draft, { unit: near, unitBy: 'inherited' });
      else if (before?.unit === 'people' && before.exponent === draft.exponent) {
        Object.assign(draft, { unit: 'people', noun: before.noun, unitBy: 'inherited' });
      } else if (isMoney(context.unit ?? null) || context.unit === 'people') {
        Object.assign(draft, { unit: context.unit, unitBy: 'context' });
      } else return;
      if (draft.converted?.unit === draft.unit) draft.converted = null;
    }
    if (isMoney(draft.unit)) money = draft.unit;
    before = draft;
    settled.push(draft);
  });
  return settled;
}
