import type { ReadingLanguage } from '../language';

/**
 * What a head noun says about the company it stands for: nothing (`any`), young (`startup`), listed or
 * long established (`large`), gives money (`investor`), does research (`lab`).
 */
export type HeadKind = 'any' | 'startup' | 'large' | 'investor' | 'lab';

/** Nouns by the kind of company they name, singular, lower case, without endings. */
export type HeadTable = Readonly<Record<HeadKind, readonly string[]>>;

/** Words that make the place of a figure's owner, in which a single capitalised word is a company's name. */
export interface SlotTable {
  /** Finite verbs whose subject a sum belongs to ("raised"); in German singular ones. */
  subjectVerbs: readonly string[];
  /** Auxiliaries whose second part stands after the figure (German "wird … bewertet"), and those second parts. */
  auxiliaries: readonly string[];
  participles: readonly string[];
  /** Words that may stand between a name and its verb besides the language's auxiliaries. */
  adverbs: readonly string[];
  /** Pronouns and articles that open a subject after its verb ("zuvor war sie", "dann hat der"). */
  subjectWords: readonly string[];
  /** Words that open a clause whose verb stands at its end. */
  subordinators: readonly string[];
  /** Nouns that a sum measures ("revenue"); in a compounding language also as word endings. */
  metricNouns: readonly string[];
  /** Words between such a noun and its owner ("of"), and words by which a figure is given to one ("for", "bei"). */
  ofLinks: readonly string[];
  atLinks: readonly string[];
  /** Articles that stand for a noun named before ("der von X", "that of X"). */
  elided: readonly string[];
  /** Words right after a name that lead to its figure ("at"), hedges of the figure ("about"), and words before a price. */
  figureLinks: readonly string[];
  hedges: readonly string[];
  priceLinks: readonly string[];
  /** Verbs of buying, right before the name or, in German, at the clause's end. */
  objectVerbs: readonly string[];
  /** Words between members of a row ("and", "while"). */
  parallels: readonly string[];
  /** Ordinary words that stand in these places and are no names; in a compounding language also as word endings. */
  plainNouns: readonly string[];
  /** Endings of ordinary words, and endings that names have as well. */
  plainEndings: readonly string[];
  weakEndings: readonly string[];
}

/**
 * Word lists by which what may be a name, and descriptions, are found in a text of one language. All words
 * are in lower case unless said otherwise; the engine adds case, endings and word edges.
 */
export interface NameSearchTables {
  language: ReadingLanguage;
  /** Nouns begin with a capital, so a capital alone says nothing (German). */
  nounsCapitalised: boolean;
  /** Words that lose their last letter and are joined to the next word with an apostrophe, as written then ("l", "qu"). */
  elisions?: readonly string[];
  /** Words that begin sentences and are never a name. */
  functionWords: readonly string[];
  /** Lower-case words that stand inside names ("of"). */
  connectors: readonly string[];
  /** Name words written with a dot ("bros"). */
  abbreviations: readonly string[];
  /** Whether a genitive's ending belongs to the mention ("Metas": yes; "Meta's": no). */
  genitiveInTarget: boolean;
  /** Articles and the like before a noun. */
  determiners: readonly string[];
  /** The same, for one or for many things, where they open a definite description. */
  definite: { one: readonly string[]; many: readonly string[]; either: readonly string[] };
  /** Company nouns, singular. A language that compounds matches them as word endings too. */
  heads: HeadTable;
  /** Nouns that, before a name, make it a company's, but by themselves point at no company in particular ("rival"). */
  looseHeads: readonly string[];
  /** Heads whose plural looks like their singular ("Unternehmen"). */
  invariantHeads: readonly string[];
  /** Heads that often modify the next noun ("venture round"). */
  modifierHeads: readonly string[];
  /** Articles before which a head is plural though it looks singular ("der Unternehmen"). */
  pluralArticles: Readonly<Record<string, readonly string[]>>;
  /** Company nouns, plural. */
  pluralHeads: readonly string[];
  /** Endings a head may take ("s", "en"). */
  headEndings: readonly string[];
  /** Adjectives that stand after a head, before the name or what it makes ("fabricant néerlandais"). */
  postposed?: readonly string[];
  /** Whether heads end compounds ("Softwarekonzern"). */
  compounds: boolean;
  /** Heads after a product: who makes or runs it ("ChatGPT maker"). */
  makerHeads: readonly string[];
  /** Words between a maker head and the product that follows it ("maker of", "hinter"). */
  makerLinks: readonly string[];
  /** Words right before a name that lead to a company ("acquire", "backed by": last word). */
  companyWordsBefore: readonly string[];
  /** Verbs of which companies are the subject. */
  companyVerbs: readonly string[];
  /** Verbs of speech; persons do them too. */
  speechVerbs: readonly string[];
  /** Auxiliaries that may stand between a name and its verb. */
  auxiliaries: readonly string[];
  firstNames: readonly string[];
  /** Words after which a name in lower case may stand ("called"). */
  namingWords: readonly string[];
  /** Words that put a name out of a sentence's subject ("of", "von"). */
  prepositions: readonly string[];
  /** Words that join equals ("and"). */
  conjunctions: readonly string[];
  /** Inhabitants of a place, standing for a company from there, with the country (ISO 3166). */
  demonyms: Readonly<Record<string, string>>;
  /** Pronouns that may stand for a company; possessives first in their sentence part. */
  pronouns: readonly string[];
}

/** Further lists, by which names are told from other words and companies from other names. Written as those of the search. */
export interface NameTables extends NameSearchTables {
  /** Endings of ordinary nouns, also before an "s", with which no single new name is trusted; for languages with capitalised nouns. */
  ordinaryEndings: readonly string[];
  /** Capitalised words that are no company by themselves (months, "AI", "Series"). */
  plainCapitals: readonly string[];
  /** Endings that a genitive adds without an apostrophe; longest first. */
  genitiveEndings: readonly string[];
  /** Endings of an inflected adjective inside a name, and the ending of its basic form. */
  adjectiveEndings: readonly string[];
  adjectiveBase: string;
  /** Article of a genitive that governs what follows it (German "des"); empty for none. */
  genitiveArticle: string;
  /** Heads after a company: who owns it ("Google parent"). */
  parentHeads: readonly string[];
  /** Ends of heads whose first part says what the company makes, where the language does not compound freely ("chipmaker"). */
  madeBy: readonly string[];
  /** Second parts of a compound whose first part is a company ("Aktie", "backed"). */
  companyParts: readonly string[];
  /** First parts before a name in a compound ("Ex", "Post"). */
  prefixParts: readonly string[];
  /** Expressions in which a name's word is an ordinary one ("Meta-Analyse", "apple pie"). */
  fixedExpressions: readonly string[];
  /**
   * Ordinary words of the language that companies are called by as well ("Scale", "Index"), and names that are
   * shared otherwise ("Reuters"); an ambiguous name that is not among them nearly always means its company.
   */
  ordinaryNames: readonly string[];
  /** Those of them that are no nouns, so that before a verb they are names ("Cohere will"). */
  nonNouns: readonly string[];
  /** Names of persons that companies bear as well ("Harvey"), and surnames that stand without a first name. */
  personNames: readonly string[];
  /** Words of languages after which a name is only explained ("is Japanese for"), with the word that follows. */
  glossLanguages: readonly string[];
  glossLinks: readonly string[];
  /** Last words that make an entity of its own out of a company's name ("Foundation"). */
  otherEntityTails: readonly string[];
  /** Last words of company names ("Labs", "AI"). */
  companyTails: readonly string[];
  /** Those of them that end other expressions as well ("generative AI", "investment bank"). */
  weakTails: readonly string[];
  /** Words after a comma that go on with what a company is ("acquired", "based"). */
  companyParticiples: readonly string[];
  /** Prepositions of place ("in"), after which a name is rather a place's. */
  placePrepositions: readonly string[];
  /** Nouns right after a name that only companies have ("shares", "CEO"). */
  companyNounsAfter: readonly string[];
  /** Those of them that follow no ordinary word ("shares"; but "benchmark results"). */
  ownNouns: readonly string[];
  /** Verbs that only companies do ("raised"): enough, with an appositive, for a name the record lacks. */
  fundingVerbs: readonly string[];
  /** Relative pronouns that refer to things. */
  relatives: readonly string[];
  /** Relative pronouns that open a clause about the name before a comma, those that look like articles too. */
  clauseRelatives: readonly string[];
  /** Relative pronouns that, after a preposition, open nothing but a clause ("into which"; not German "in dem"). */
  boundRelatives: readonly string[];
  /** Roles of persons ("CEO", "founder"); in a compounding language also as word endings. */
  roles: readonly string[];
  honorifics: readonly string[];
  /** Places besides those of `placeCountries`, and institutions, authorities and exchanges that are no companies. */
  places: readonly string[];
  /** Countries, regions and cities under their country (ISO 3166; empty for a region of several). */
  placeCountries: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of a country, without endings where the language inflects them, with the country (ISO 3166). */
  nationalities: Readonly<Record<string, string>>;
  /** Words by which a description points away from what was named ("other", "younger"). */
  otherWords: readonly string[];
  /** Endings of words that tell that a company is young ("three-year-old"). */
  youngEndings: readonly string[];
  /** Those of `pronouns` that are a subject, and so need a verb of companies after them ("it"). */
  subjectPronouns?: readonly string[];
  slots: SlotTable;
}
