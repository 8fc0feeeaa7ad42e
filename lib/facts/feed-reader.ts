import { sha256Hex } from '../integrity';
import { type Company, companySchema } from '../model';

/** Text of shards that is kept between look-ups, in UTF-16 units: about thirty shards. */
const KEPT_TEXT = 8_000_000;
/** Companies that are kept. */
const KEPT_COMPANIES = 400;

/** Reads a shard's text as stored; null when it is not there. */
export type ReadShard = (feed: string, hash: string) => Promise<string | null>;

/** Reads companies out of shards through a bounded memory: a hash stands for one content. */
export class FeedReader {
  private readonly shards = new Map<string, { lines: readonly string[]; length: number }>();
  private kept = 0;
  private readonly companies = new Map<string, Company>();
  private readonly pending = new Map<string, Promise<readonly string[] | null>>();

  constructor(private readonly readShard: ReadShard) {}

  /**
   * The company in a line of a shard; null when the shard is missing or damaged (then `lost` is called), or the
   * line is not understood. Rejects as the database does.
   */
  async company(feed: string, hash: string, line: number, lost: () => void): Promise<Company | null> {
    const key = `${hash}/${line}`;
    const known = this.companies.get(key);
    if (known !== undefined) return known;
    const lines = await this.lines(feed, hash);
    if (lines === null) lost();
    const text = lines?.[line];
    if (text === undefined) return null;
    const company = parsed(text);
    if (company === null) return null;
    if (this.companies.size >= KEPT_COMPANIES) this.companies.clear();
    this.companies.set(key, company);
    return company;
  }

  private async lines(feed: string, hash: string): Promise<readonly string[] | null> {
    const kept = this.shards.get(hash);
    if (kept !== undefined) {
      // Reinserted, so that the one not asked for the longest time stands first.
      this.shards.delete(hash);
      this.shards.set(hash, kept);
      return kept.lines;
    }
    const key = `${feed}/${hash}`;
    const reading = this.pending.get(key) ?? this.read(feed, hash).finally(() => this.pending.delete(key));
    this.pending.set(key, reading);
    return reading;
  }

  private async read(feed: string, hash: string): Promise<readonly string[] | null> {
    const text = await this.readShard(feed, hash);
    if (text === null || (await sha256Hex(text)) !== hash) return null;
    const lines = text.split('\n');
    this.kept += text.length - (this.shards.get(hash)?.length ?? 0);
    this.shards.set(hash, { lines, length: text.length });
    for (const [oldest, { length }] of this.shards) {
      if (this.kept <= KEPT_TEXT || this.shards.size === 1) break;
      this.shards.delete(oldest);
      this.kept -= length;
    }
    return lines;
  }
}

function parsed(text: string): Company | null {
  try {
    const result = companySchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
