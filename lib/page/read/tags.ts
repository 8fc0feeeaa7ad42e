import type { BlockKind } from '../../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Elements that begin a new block. Every other element is inline: its tags add nothing to the text. */
export const BLOCK_TAGS = set(`address article aside blockquote body caption center dd details dialog div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p
  search section summary table tbody tfoot thead tr ul`);

/** Cells of one table row: separated by a blank. */
export const CELL_TAGS = set('td th');

/** Elements whose content is never text of an article. */
export const SKIPPED_TAGS = set(`applet area audio base button canvas code datalist embed frame frameset head iframe
  img input kbd link map math menu meta meter nav noframes noscript object optgroup option output picture
  portal pre progress samp script search select source style svg template textarea title track video xmp`);

/** Kind of the blocks inside an element; the nearest element that has one counts. */
export const BLOCK_KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['tr', 'table-row'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
]);

/** ARIA roles of things that are no text of an article (WAI-ARIA 1.2, section 5.4). */
export const SKIPPED_ROLES = set(`alertdialog button combobox contentinfo dialog form listbox menu menubar navigation
  radiogroup scrollbar search searchbox slider spinbutton switch tablist textbox toolbar tooltip tree`);

/**
 * Words in an id or class that say what an element is, as a whole word of the name ("article-share-bar").
 * `always`: left out whatever it holds. `unlessText`: left out unless it holds running text, since
 * such words also name the frames around an article.
 */
export const SKIPPED_HINTS = {
  always: set(`breadcrumb breadcrumbs cookie cookies consent gdpr onetrust usercentrics cmp outbrain taboola
    sharebar sharing sharebutton sharebuttons socialmedia addthis`),
  unlessText: set(`ad ads advert advertisement anzeige anzeigen banner footer menu mostread nav navbar navigation
    newsletter pager pagination popular promo promotion recommendation recommendations recommended related share
    shares sidebar social sponsor sponsored subscribe subscription tags taglist toc toolbar topics trending
    weiterlesen meistgelesen empfehlungen empfehlung themen schlagworte`),
} as const;

/** Pairs of neighbouring words in an id or class that mean the same as the sure hints above. */
export const SKIPPED_PAIRS = set(
  'sr-only visually-hidden visuallyhidden screenreader screen-reader skip-link read-more most-read share-bar social-share',
);

/** Words in an id or class of the place where readers comment. */
export const COMMENT_HINTS = set('comments kommentare disqus leserkommentare leserbriefe commentlist comment-list');

/** Words in an id or class of one reader's comment. */
export const COMMENT_ENTRY_HINTS = set('comment leserkommentar');

/** Words in an id or class of a pointer to another article. */
export const TEASER_HINTS = set('teaser teasers aside infobox factbox faktenbox promobox');

/** Words in an id or class of one entry of a live blog. */
export const LIVE_HINTS = set('liveblog livepost liveticker newsticker liveentry liveblogpost');

/** Words in an id or class of a correction note. */
export const CORRECTION_HINTS = set('correction corrections korrektur berichtigung clarification errata');

/** Words in an id or class of the wall before the rest of an article. */
export const PAYWALL_HINTS = set('paywall regwall paygate piano bezahlschranke metered');
