import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** How sure or how far along a statement is. */
export const statuses: ClaimTables['statuses'] = [
  {
    rule: 'denied',
    status: 'denied',
    weight: 9,
    reach: 14,
    phrases: list(`
      reject; rejects; rejected; rejecting; rebuff*; spurn*; turned down; turns down; turning down; said no; says no; saying no; refused the|an|a|to sell;
      walked away from; walks away from; walked out; collapsed; collapses; fell through; falls through; fell apart; falls apart; called off; calls off; scrapped; scraps; abandoned; abandons; shelved; ditched;
      dropped a|an|its|the|their bid|offer|plan|plans|talks|deal; pulled out; pulls out; withdrew; withdrawn; terminated; terminates; blocked by; blocks; blocked; vetoed; prohibited; unwound; unwinding; unwind; voided; scuttled; thwarted; derailed;
      dead; died; dies; never happened; never closed; never made; never signed; came to nothing; broke down; stalled; lapsed; failed to agree; failed bid|deal|merger|takeover|acquisition; jilted;
      instead of the agreed|promised|offered #; rather than the agreed|promised|offered #; instead of the agreed; turned away; turns away; cold shoulder; cancelled; canceled; cancels; never materialised|materialized; failed to materialise|materialize; knocked back; brushed off; fended off; pulled the plug; pulls the plug; backed out; backs out; backed away; nixed; axed; fizzled; came to naught; went nowhere; out of the question; there is|was|were no #; there is|was no _ #; is|are|was|were not raising|buying|acquiring|selling|seeking|investing|negotiating; isn't raising|buying|selling|seeking|investing|negotiating; isn’t raising|buying|selling|seeking|investing|negotiating; will not buy|acquire|invest|pay|take|raise|sell; won't buy|acquire|invest|pay|take|raise|sell; won’t buy|acquire|invest|pay|take|raise|sell; did not happen; hand _ back; that got away`),
  },
  {
    rule: 'withdrawn',
    status: 'denied',
    retracts: true,
    weight: 9,
    reach: 14,
    phrases: list(`
      an earlier version of; earlier version of this; earlier version; previous version of; original version of; misstated; misreported; incorrectly; inaccurate; inaccurately; erroneous; erroneously; mistakenly; wrongly said; wrongly; wrong; correction;
      corrects; denied; denies; deny; denying; dismissed as; not true; baseless; groundless; unfounded; without foundation; wide of the mark; refuted; refutes; untrue; false; way off; not quite; often quoted; no truth; fabricated; invented; pure fiction; no such offer|deal|talks`),
  },
  {
    rule: 'if',
    status: 'hypothetical',
    weight: 10,
    phrases: list(`
      if $ went; if $ were; if $ had; if $ ever; if $ was; if it went; if it were; if ~ were; if ~ was to; suppose; supposing; imagine; if _ merely; if just; even if; assuming; were to;
      had it come; might not have sufficed; if it ever; what if; if one; say you; would have to grow; hypothetically; in theory; let us say; let's say; if only; were it`),
  },
  {
    rule: 'talks',
    status: 'in_talks',
    weight: 7,
    phrases: list(`
      could; might; may invest|pay|raise|buy|value|put|take|sell|acquire|be|fetch|join|lead|offer|seek|land|come; in talks; talks; negotiat*; discussing; discussions; in discussions; considering; considers;
      weighing; weighs; exploring; explores; seeking; seeks; looking to raise|buy|sell; hunting for; terms circulating; letter of intent; term sheet; mulling; mulls; potential; possible; all but done|agreed|settled; lining up a|an|another|new|more #|round|funding|financing; lining up #; lines up #; lining up _ #; early|first|initial|exploratory conversations; conversations about|over|with; is|are on the cards; on the cards; in the offing; in the works; is|are marketing; still being negotiated; being negotiated; is|are raising #; is|are raising _ #; about to raise|buy|invest|acquire|sign|close|sell|land; on the verge of; on the brink of; poised to; passing the hat; shopping for; in the market for; under discussion; being discussed; on the table; sniffing around; looking at a; said to be raising|seeking|weighing|considering; possibly; potentially; courting; courts; is|are|was|were close to; nearing; nears; near a deal; closing in;
      sounding out; sounds out; sounded out; approached; approaches; in the running; eyeing; eyes; circling; hopes to raise|sell|fetch|land; is said to want; the talk was of; talk was of; talk is of; talk of; tentative; preliminary; in advanced`),
  },
  {
    rule: 'headline-plan',
    status: 'planned',
    weight: 6.5,
    reach: 14,
    phrases: ['$ to acquire|buy|invest|spend|raise|pay|put|build|take|sell|launch|inject|lead'],
  },
  {
    rule: 'plan',
    status: 'planned',
    weight: 5.5,
    reach: 9,
    phrases: list(`
      plan; plans; planned; planning; intends; intend; intended; wants; want; wanted; aims; aim; aimed; aiming; is to; are to; was to; were to be; set to; slated; earmarked; earmarks; option to; targeting; targets a|revenue|sales|annual; hoping for; hopes for; hoped for; hopes to; budgeted; budgets;
      spoke of; set out to; proposes; proposed; propose; signaled; signalled; signals; has yet to; due to; scheduled to; prepares to; preparing to; on the drawing board; would like to`),
  },
  {
    rule: 'promise',
    status: 'announced',
    weight: 5.4,
    reach: 10,
    frame: 'clause',
    phrases: list(
      'pledged; pledges; pledge; promised; promises; committed; commits; commitment; commitments; agreed to; agrees to; agreed; signed; signs',
    ),
  },
  {
    rule: 'will',
    status: 'planned',
    weight: 5.5,
    reach: 9,
    soft: true,
    phrases: list('will; would; shall; is going to; are going to'),
  },
  {
    rule: 'forecast',
    status: 'forecast',
    weight: 6.5,
    phrases: list(`
      expects; expect; expected; expecting; forecast; forecasts; forecasting; projected; projects; projection; projections; guided; guidance; guiding; guides; outlook; sees; foresees; should reach; should exceed|surpass|double|climb|grow|rise; should land; should pass; should top; should come; should hit; anticipates; anticipated; on track; estimates for;
      predicts; predicted; likely to; by year end; will reach; will hit; will top; will end up; would cross; would reach; is aiming; is aiming for; for # is; to top; target of; its target; revenue target; sales target; on course; reckons with; is seen; ought to`),
  },
  {
    rule: 'analysts-could',
    status: 'forecast',
    weight: 7.6,
    phrases: list(
      'analyst|analysts|forecasters|experts ~ could; analyst|analysts|experts ~ consider|considers|deem|deems ~ possible',
    ),
  },
  {
    rule: 'announced',
    status: 'announced',
    weight: 5.2,
    frame: 'sentence',
    phrases: list(`
      announced; announces; announcing; said; says; confirmed; confirms; unveiled; unveils; disclosed; discloses; told; tells; stated; according to the company|filing|firm|group|prospectus; according to a filing|statement|release; a filing; in a filing; in a statement; press release; blog post; declared; reported revenue|net|sales|profit|a; posted`),
  },
  {
    rule: 'hearsay',
    status: 'reported',
    weight: 6,
    frame: 'clause',
    phrases: list(
      'reportedly; rumored; rumoured; allegedly; purportedly; apparently; supposedly; is said to have; are said to have; said to have; is thought to; is|was|were|are thought to be|have; was|were|are believed to; was|were|are understood to; is believed to; is understood to; by one account; by some|several|most|all accounts; so the story goes; the story goes; the grapevine; word on the street; as rumored|rumoured; by one insider; by one estimate; estimated',
    ),
  },
  {
    rule: 'hearsay-ahead',
    status: 'reported',
    weight: 6,
    frame: 'clause',
    side: 'before',
    phrases: list(
      'said to be; is said to; are said to; are each reported to; is reported to; are reported to; was reported to; has been reported',
    ),
  },
  {
    rule: 'reported',
    status: 'reported',
    weight: 6,
    frame: 'sentence',
    phrases: list(`
      according to people; according to a person; according to one|two|three|several; according to sources; according to documents; according to investors; according to an investor|insider; according to media; according to reports; according to a report; according to former; according to court;
      according to reuters|bloomberg|cnbc|axios|techcrunch|forbes|fortune|sifted|nikkei|caixin|semafor|politico|ft|wsj|nyt|pitchbook|crunchbase|tracxn|dealroom; per reuters|bloomberg|cnbc|axios|techcrunch|forbes|fortune|sifted|nikkei|caixin|semafor|politico|ft|wsj|nyt|pitchbook|crunchbase|tracxn|dealroom; according to the information|financial|verge|times|journal|paper|newspaper|magazine|newsletter|outlet|wire|broadcaster|report; by the ft’s|ft's|paper's|paper’s estimate; has|have learned|learnt; people familiar; person familiar; people briefed; person briefed; people close; person close; people with|who; person with; sources; source close; source familiar; insiders; insider; media reports; news reports; press reports;
      with knowledge; direct knowledge; briefed on the; familiar with the; close to the deal|matter|talks|situation|transaction|company|negotiations; have seen the; has seen the; a report said; first reported; report said; one report; documents seen; documents reviewed|viewed|obtained; reviewed by reuters|bloomberg|the; obtained by reuters|bloomberg|the; it has emerged; it emerged; has emerged that; bloomberg|sky|reuters news reported|reports|said|says; people with knowledge; papers seen; documents show; court papers; court filings; seen by; outlets; a newsletter; the newsletter; a blogger; a banker; bankers; leaked; leak; rumor; rumour; rumors; rumours; we hear; word is; word has it; scuttlebutt;
      reuters|bloomberg|cnbc|axios|techcrunch|forbes|sifted|nikkei|caixin reported|reports|wrote|writes|estimates|said|says; times|journal|information|insider reported|reports|wrote|writes; one insider; one person; two people; three people; an estimate; estimates put; estimate`),
  },
  {
    rule: 'put-by-others',
    status: 'reported',
    weight: 6,
    frame: 'sentence',
    side: 'before',
    phrases: list(
      'analyst|analysts|investor|investors|banker|bankers|people|insiders|outlets|magazine|newspaper put|puts|reckon|reckons|estimate|estimates; reuters|bloomberg|forbes|cnbc|information|journal|times|fortune|axios|sifted|techcrunch|pitchbook|nikkei|handelsblatt|semafor put|puts',
    ),
  },
  {
    rule: 'that-is-according-to',
    status: 'reported',
    weight: 6,
    backward: true,
    phrases: list(
      "that is according to; that’s according to; that's according to; so say; so said; the news was first reported; was first reported by; first reported by; this was reported by; source reuters|bloomberg; neither side confirmed; neither confirmed; neither side has confirmed; has not been confirmed; have not been confirmed",
    ),
  },
  {
    rule: 'means-at-hand',
    status: 'completed',
    weight: 7,
    reach: 6,
    phrases: list(`
      with the # round|raise|financing|injection|investment|deal; with the # it|they|$; with its # round|raise|war; flush with #; armed with #; armed with _ #; fresh from # round; the # will be used|spent|help|go|flow|fund|pay; the # is to be used|spent; the # it|they|he|she raised|collected|received|secured|landed|gathered; the # it|they has|have|had just raised|collected|received|secured; the # it|they has|have|had raised|collected|received|secured; the # $ raised|collected|received|secured; which|that gives|gave|puts|put|values|valued ~ #`),
  },
  {
    rule: 'completed',
    status: 'completed',
    weight: 4.2,
    reach: 10,
    phrases: list(`
      closed; completed; raised; has raised; have raised; wrapped up; paid; bought; acquired; invested; came in at; valued; is valued; was valued; posted; reported revenue; lost; earned; worth; employs; employed; counts; counted; stood at; stands at; reached; hit; topped; passed; crossed; brought in; took in; pulled in;
      generated; booked; made; secured; landed; collected; received; owns; owned; holds; held; priced; carries; carried; numbers; has; have; had; was; were; is; are; totals; totaled; totalled; amounts; amounted; rose; grew; grown; climbed; fell; shrank; widened; narrowed; contributed; put in; spent; sold; values; fetched`),
  },
];
