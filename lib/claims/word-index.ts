/** One alternative of a phrase's word: its letters, and whether more may stand before or after them. */
export interface WordPattern {
  readonly core: string;
  readonly open: boolean;
  readonly close: boolean;
}

/** The alternatives of a word as it is written in a phrase ("profit*|*gewinn"). */
export const alternativesOf = (pattern: string): WordPattern[] =>
  pattern.split('|').map((one) => {
    const open = one.startsWith('*');
    const close = one.endsWith('*') && one.length > 1;
    return { core: one.slice(open ? 1 : 0, close ? -1 : undefined), open, close };
  });

/** Which of many word patterns a word fits. */
export interface WordIndex {
  /** Adds a pattern with alternatives under a number; numbers are added in rising order. */
  add(pattern: string, number: number): void;
  /** Adds a number that every word fits. */
  addAny(number: number): void;
  /** The numbers that `word` fits, each once, in rising order. */
  of(word: string): number[];
}

/** Letters at the open end of a pattern by which it is looked up. */
const KEY = 3;

interface Entry {
  readonly core: string;
  readonly number: number;
}

type Group = Map<string, Entry[]>;

const put = (group: Group, key: string, entry: Entry): void => {
  const list = group.get(key);
  if (list) list.push(entry);
  else group.set(key, [entry]);
};

/** An index whose look-up takes a few steps, however many patterns begin or end with other letters. */
export function wordIndex(): WordIndex {
  const whole: Group = new Map();
  const beginnings: Group = new Map();
  const endings: Group = new Map();
  const anywhere: Entry[] = [];
  const any: number[] = [];
  const lookUp = (word: string): number[] => {
    const found = [...any];
    for (const { number } of whole.get(word) ?? []) found.push(number);
    for (let length = 0; length <= Math.min(KEY, word.length); length++) {
      for (const { core, number } of beginnings.get(word.slice(0, length)) ?? [])
        if (word.startsWith(core)) found.push(number);
      for (const { core, number } of endings.get(word.slice(word.length - length)) ?? [])
        if (word.endsWith(core)) found.push(number);
    }
    for (const { core, number } of anywhere) if (word.includes(core)) found.push(number);
    return found;
  };
  return {
    add(pattern, number) {
      for (const { core, open, close } of alternativesOf(pattern)) {
        const entry = { core, number };
        if (open && close) anywhere.push(entry);
        else if (open) put(endings, core.slice(-KEY), entry);
        else if (close) put(beginnings, core.slice(0, KEY), entry);
        else put(whole, core, entry);
      }
    },
    addAny(number) {
      any.push(number);
    },
    of(word) {
      const found = lookUp(word);
      return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
    },
  };
}
