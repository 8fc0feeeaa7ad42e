/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|wt[._]?\w*|pk_\w+|mtm_\w+|at_\w+|ns_\w+|hsa_\w+|(?:fb|g|gb|wb|dcl|msc|tw|yc|ttc)clid|mc_[ce]id|igshid|cmpid|icid|ito|ref|referrer|referer|source|src|smid|smtyp|partner|share|sara_ref|guccounter|rss|feed|xing_share|_ga|_gl)$/i;

/** Parameters that only ask for another dress of the page. */
const DRESS = /^(?:amp|outputtype|view|mode|print|mobile|m)$/i;

const DRESSES = /^(?:1|true|amp|amphtml|mobile|print)?$/i;

/** An address as a link: without what leads into the page, tells how one came there, or signs one in. Null for none of the web. */
export function linkOf(url: string | undefined): string | null {
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}

/** Host of an address as people name the site: without what only says how it is dressed. */
export function hostOf(link: string): string {
  const { host } = new URL(link);
  const bare = host.toLowerCase().replace(/^(?:www|amp|m|mobile|mobil)\./, '');
  return bare.includes('.') ? bare : host.toLowerCase();
}

/** What two addresses of one article share: the AMP or mobile page of an article has that of the article. */
export function addressKey(link: string): string {
  const url = new URL(link);
  for (const [name, value] of [...url.searchParams]) {
    if (DRESS.test(name) && DRESSES.test(value)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const path = url.pathname.replace(/\/amp(?=\/|$)/i, '').replace(/\.amp(?=\.html?$|$)/i, '');
  let end = path.length;
  while (path.charAt(end - 1) === '/') end -= 1;
  return `${hostOf(link)}${path.slice(0, end)}${url.search}`;
}
