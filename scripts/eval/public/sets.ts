/** The public sets that can be measured: where they come from, their files, and how each is read. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type PublicCase, type PublicLanguage, PublicSetError, type PublicTable, type Topic } from './case';
import { moneyCorpus, numberCorpus } from './duckling';
import { numberCases, specCases } from './recognizers';
import { documentCases } from './smartdata';

interface SetFile {
  file: string;
  language: PublicLanguage;
  topic: Topic;
  read: (raw: string, file: string) => PublicCase[];
}

/** A public set. Its files are read where they lie; nothing of them is part of the project. */
export interface PublicSet {
  name: string;
  /** Repository it comes from. */
  source: string;
  licence: string;
  files: readonly SetFile[];
}

const FOLDERS = { en: 'English', de: 'German' } as const;

const specs = (language: PublicLanguage): SetFile[] => {
  const file = (folder: string, model: string): string => `Specs/${folder}/${FOLDERS[language]}/${model}.json`;
  const about = (folder: string, model: string, topic: 'money' | 'percent'): SetFile => {
    const name = file(folder, model);
    return { file: name, language, topic, read: (raw) => specCases(raw, name, topic, language) };
  };
  return [
    about('NumberWithUnit', 'CurrencyModel', 'money'),
    about('Number', 'PercentModel', 'percent'),
    {
      ...{ file: file('Number', 'NumberModel'), language, topic: 'money' },
      read: (raw, name) => numberCases(raw, name, language),
    },
  ];
};

/** Every set that can be measured. */
export const PUBLIC_SETS: readonly PublicSet[] = [
  {
    ...{ name: 'Recognizers-Text', source: 'github.com/microsoft/Recognizers-Text', licence: 'MIT' },
    files: [...specs('de'), ...specs('en')],
  },
  {
    ...{ name: 'Duckling', source: 'github.com/facebook/duckling', licence: 'BSD' },
    files: [
      {
        ...{ file: 'Duckling/Numeral/DE/Corpus.hs', language: 'de', topic: 'money' },
        read: (raw) => numberCorpus(raw, 'de'),
      },
      {
        ...{ file: 'Duckling/AmountOfMoney/EN/Corpus.hs', language: 'en', topic: 'money' },
        read: (raw) => moneyCorpus(raw, 'en'),
      },
      {
        ...{ file: 'Duckling/Numeral/EN/Corpus.hs', language: 'en', topic: 'money' },
        read: (raw) => numberCorpus(raw, 'en'),
      },
    ],
  },
  {
    ...{ name: 'SmartData', source: 'github.com/DFKI-NLP/smartdata-corpus', licence: 'CC BY 4.0' },
    files: (['dev', 'test'] as const).map((part) => ({
      ...{ file: `v3_20200302/${part}.json.gz`, language: 'de', topic: 'places' },
      read: documentCases,
    })),
  },
];

const readText = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** A set as it lies in a folder. */
export interface PublicCopy {
  set: PublicSet;
  /** Commit of the copy; null where its files are not as in one. */
  commit: string | null;
  tables: PublicTable[];
}

/** The commit at which a copy is checked out, if the files that are read are as in it. */
function commitOf(folder: string, files: readonly string[]): string | null {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('status', '--porcelain', '--', ...files) === '' ? git('rev-parse', 'HEAD') : null;
  } catch {
    return null;
  }
}

/** The set of which a folder holds a copy, told by its files. @throws {PublicSetError} when there is none, or a file cannot be read. */
export function readPublicSet(folder: string): PublicCopy {
  const set = PUBLIC_SETS.find(({ files }) => files.every(({ file }) => existsSync(path.join(folder, file))));
  if (!set) throw new PublicSetError(`${folder}: no copy of ${PUBLIC_SETS.map(({ name }) => name).join(', ')}`);
  const tables = set.files.map(({ file, language, topic, read }) => {
    const cases = read(readText(path.join(folder, file)), file);
    return { set: set.name, file, language, topic, cases };
  });
  return {
    set,
    commit: commitOf(
      folder,
      set.files.map(({ file }) => file),
    ),
    tables,
  };
}
