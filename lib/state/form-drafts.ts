import { z } from 'zod';
import { inTurn, type StorageArea } from './area';

const typedSchema = z.object({
  /** What stands in the fields, as typed, by column. */
  cells: z.record(z.string(), z.string().max(3000)),
  /** What typed amounts are multiplied with. */
  magnitude: z.number().positive(),
});
/** A form as somebody left it. */
export type TypedForm = z.infer<typeof typedSchema>;

const KEY = 'formDrafts';
/** Forms, the one typed into last at the end. */
const storedSchema = z.array(z.object({ route: z.string(), typed: typedSchema })).catch([]);

/** Forms of which is kept what was typed. */
export const KEPT_FORMS = 5;

/** What was typed into forms and not saved, for as long as the browser runs. */
export interface FormDrafts {
  /** What stands in the form at a route; null when nothing was typed. Never rejects. */
  read(route: string): Promise<TypedForm | null>;
  /** Keeps what stands in a form, or forgets it (null). Never rejects; what does not fit is not kept. */
  keep(route: string, typed: TypedForm | null): Promise<void>;
}

/** What was typed, in an area of extension storage (session): in memory only, never on disk. */
export function formDrafts(area: StorageArea): FormDrafts {
  const turn = inTurn();
  const all = async () => storedSchema.parse((await area.get(KEY))[KEY] ?? []);
  return {
    read: (route) =>
      turn(async () => (await all()).find((one) => one.route === route)?.typed ?? null).catch(() => null),
    keep: (route, typed) =>
      turn(async () => {
        const others = (await all()).filter((one) => one.route !== route);
        const valid = typedSchema.safeParse(typed).data;
        await area.set({ [KEY]: [...others, ...(valid ? [{ route, typed: valid }] : [])].slice(-KEPT_FORMS) });
      }).catch(() => undefined),
  };
}

/** Nothing is kept: for forms that begin with what stands in a private window. */
export const noFormDrafts: FormDrafts = {
  read: async () => null,
  keep: async () => undefined,
};
