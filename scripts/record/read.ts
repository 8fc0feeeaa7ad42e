import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodError } from 'zod';
import { type Company, companySchema } from '../../lib/model';

/** A record that cannot be read; the message has a line for each bad field, beginning with its file. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** One source file: its name, its text and, when it could be read, the company in it. */
export interface RecordFile {
  file: string;
  text: string;
  company: Company | null;
  /** What is wrong, each beginning with the field it is about; empty when `company` is given. */
  faults: string[];
}

const faultsOf = (error: ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.length === 0 ? 'file' : path.join('.')}: ${message}`);

function parseFile(file: string, text: string): RecordFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { file, text, company: null, faults: [`file: not JSON (${(error as Error).message})`] };
  }
  const result = companySchema.safeParse(json);
  if (!result.success) return { file, text, company: null, faults: faultsOf(result.error) };
  return { file, text, company: result.data, faults: [] };
}

/** All `*.json` files of a directory of source files, by name. Throws RecordError when there are none. */
export async function readFiles(dir: string): Promise<RecordFile[]> {
  const names = await readdir(dir).catch(() => {
    throw new RecordError(`${dir}: no such directory`);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw new RecordError(`${dir}: holds no *.json files`);
  return Promise.all(files.map(async (file) => parseFile(file, await readFile(join(dir, file), 'utf8'))));
}

/**
 * The companies of a directory of source files (one file each), sorted by id. Throws RecordError
 * that names every file and field that does not fit the schema.
 */
export async function readRecord(dir: string): Promise<Company[]> {
  const files = await readFiles(dir);
  const faults = files.flatMap(({ file, faults: own }) => own.map((fault) => `${join(dir, file)}: ${fault}`));
  if (faults.length > 0) throw new RecordError(faults.join('\n'));
  return files.flatMap(({ company }) => (company === null ? [] : [company])).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The one way a source file is written: members in the order of the schema, facts by date and id, two blanks, final newline. */
export function formatCompany(company: Company): string {
  const facts = [...company.facts].sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1,
  );
  return `${JSON.stringify(companySchema.parse({ ...company, facts }), null, 2)}\n`;
}
