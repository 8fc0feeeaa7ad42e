import type { MeasureTable } from '../../model/tables/measures';
import { list } from '../list';
import { MEDIA } from '../media';

/** English words by which a text tells apart what is called alike. */
export const measures: MeasureTable = {
  daily: ['daily', 'a day', 'per day', 'every day'],
  weekly: ['weekly', 'a week', 'per week', 'every week'],
  monthly: ['monthly', 'a month', 'per month', 'every month'],
  paying: ['paying', 'paid', 'subscriber'],
  net: ['net income', 'net profit', 'net loss', 'bottom line', 'after tax', 'net earnings'],
  operating: ['operating', 'ebit'],
  adjusted: ['adjusted', 'non-gaap', 'underlying'],
  pretax: ['pre-tax', 'pretax', 'before tax'],
  rounds: ['series'],
  namedRounds: ['seed', 'pre-seed', 'bridge round', 'ipo', 'tender offer'],
  revised: list(`
  corrections; clarification; clarifications; originally; first reported; initially reported; corrected; correction; restated; revised; true figure;
  actual figure; nearer the mark; an earlier version; had said; had guided; had planned; should have read;
  previously guided; previously reported; instead of the; turned out to be; turned out; turns out; in truth; in reality;
  once reported; had been shown; had claimed; had booked; had reported; on closer inspection; re-audited; after an audit;
  forensic; inflated; overstated; understated; fabricated; fictitious; bogus; cooked; survived; wiped away; not the`),
  formerly: [
    'previously',
    'originally',
    'initially',
    'formerly',
    'earlier',
    'so far',
    'hitherto',
    'once',
    'prior',
    'previous',
    'after',
    'compared with',
    'compared to',
    'against',
    'versus',
    'instead of',
    'rather than',
    'up from',
    'down from',
  ],
  further: list(`
  further; another; additional; extra; the other; remaining; a separate; on top`),
  rest: list(`
  remaining; remainder; the rest; the other; everyone else; all others; no other owners; no other shareholders; no other investors;
  nobody else; no one else; no further shareholders; there are no others; sole other; only other`),
  keeps: list(`
  stays with; remains with; remain with; stay with; keeps; keep; kept; retains; retain; retained; retaining; keeping; holds on to;
  hangs on to; left with; still owns; still holds; continues to hold; continues to own`),
  sources: [
    ...MEDIA,
    ...list(`
    newspaper; paper; daily; wire service; agency; magazine; outlet; outlets; newsletter; insider; insiders; people;
    person; report; reports; sources; source; broadcaster; analysts; investors; spokesperson; spokesman; spokeswoman;
    filing; document; documents; memo; the company itself; trade publication; publication; journal`),
  ],
};
