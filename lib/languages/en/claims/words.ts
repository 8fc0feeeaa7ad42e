import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Word classes that reading a sentence needs. */
export const words: Pick<
  ClaimTables,
  | 'listers'
  | 'conjunctions'
  | 'trading'
  | 'prepositions'
  | 'respectively'
  | 'agents'
  | 'examples'
  | 'pointers'
  | 'relatives'
  | 'temporal'
  | 'backedTails'
  | 'owning'
  | 'determiners'
  | 'attributionBefore'
  | 'attributionAfter'
  | 'asides'
  | 'genitives'
  | 'backers'
  | 'backerVerbs'
  | 'people'
  | 'columns'
> = {
  listers: list(`along; and; as; both; nor; or; plus; the; then; together; well`),
  trading: list(`
      after the bell; bourse; closing bell; closing price; closing high; earnings beat; first day of trading; ftse;
      dow jones; hang seng; in after hours trading; in early trading; in extended trading; in frankfurt trading;
      in late trading; in morning trading; in new york trading; in premarket trading; intraday; listed in; listed on;
      market debut; most valuable company; nasdaq; nikkei; nyse; on the stock exchange; on the stock market;
      premarket; publicly listed; publicly traded; record high; s p 500; share price;
      share|shares|stock|stocks _ _ added|advanced|climbed|closed|dipped|dropped|eased|fell|gained|hit|jumped|leapt|lost;
      share|shares|stock|stocks _ _ plunged|popped|rallied|rose|sank|shed|slid|slipped|slumped|soared|surged|tumbled|up|down;
      share|shares|stock _ _ gaining|rising|falling|climbing|closing|jumping|trading|trades|traded|opened|ended;
      stock exchange; stock market; stock price; the market paid; tokyo trading; trading day; trading session; wall street;
      monday's|tuesday's|wednesday's|thursday's|friday's close; on monday's|tuesday's|wednesday's|thursday's|friday's close`),
  conjunctions: list(`
      after; although; and; as; because; but; so; though; unless; when; whenever; whereas; which; while; whilst; who`),
  prepositions: list(`
      about; above; across; against; alongside; amid; among; amongst; around; at; behind; below; beneath; besides;
      between; beyond; by; concerning; despite; during; except; excluding; following; for; from; in; including;
      inside; into; like; near; of; on; onto; outside; over; regarding; than; through; throughout; to; toward;
      towards; under; unlike; upon; versus; via; vs; with; within; without`),
  respectively: ['respectively'],
  agents: list(`by; from; through; via`),
  examples: list(`as; including; like; namely; notably; say`),
  pointers: ['that', 'those'],
  relatives: list(`currently; itself; now; that; then; where; which; who; whom; whose`),
  temporal: list('when; while; whereupon'),
  backedTails: list(`
      affiliate; affiliated; anchored; backed; bankrolled; controlled; financed; founded; funded; incubated;
      invested; led; linked; owned; portfolio; run; seeded; sponsored; supported`),
  owning: list(`at; for; of`),
  determiners: list(`
      3d; a; accelerator; accounting; ad; adtech; advertising; african; agent; agentic; agritech; ai; ailing;
      aircraft; airline; all; alto; ambitious; american; amsterdam; an; analytics; another; any; app; apparel;
      application; applications; apps; archrival; arm; artificial; asian; asset; assistant; audio; australian;
      austrian; auto; automaker; automation; automotive; autonomous; avatar; aviv; backup; bangalore; bank; banking;
      based; battery; bay; behemoth; beijing; belgian; bengaluru; berlin; big; bigger; biggest; biotech; bitter;
      boston; both; brand; brazilian; british; broadcaster; broker; browser; builder; building; business; buyout;
      buzzy; california; californian; cambridge; canadian; car; carmaker; carrier; cash; chain; champion; chatbot;
      chinese; chip; chipmaker; chips; cleantech; client; clinical; closely; closest; cloud; code; coding; cologne;
      commerce; company; competitor; compliance; compute; computer; computing; conglomerate; consultancy; consulting;
      consumer; contractor; copenhagen; copilot; corporate; creative; creator; crm; crypto; customer; customers;
      cyber; cybersecurity; czech; danish; darling; data; database; decacorn; deep; deeptech; defence; defense;
      delhi; delivery; design; designer; developer; device; diagnostics; digital; discovery; distributor; domestic;
      driverless; driving; drone; drug; drugmaker; dubai; dutch; each; early; eastern; ecommerce; edtech; education;
      eight; electric; electronics; emerging; emirati; energy; engine; engineering; english; enterprise; entire;
      equipment; erstwhile; established; estonian; european; ev; every; exchange; fashion; fast; fellow; financial;
      finnish; fintech; firm; firms; first; five; fledgling; food; foreign; former; foundation; foundry; four;
      francisco; french; fresh; gaming; genai; generation; generative; german; giant; global; goliath; gpu; graphics;
      group; growing; guangdong; hamburg; hangzhou; hardware; health; healthcare; healthtech; heavyweight; helsinki;
      her; highly; his; holding; homegrown; hong; hot; house; humanoid; hungry; hyperscaler; image; incumbent;
      indebted; independent; indian; indonesian; industrial; inference; influential; infrastructure; insurer;
      insurtech; intelligence; international; internet; investment; investor; irish; israeli; italian; its; jakarta;
      japanese; jet; joint; juggernaut; kong; korea; korean; lab; labeling; labelling; laboratory; language; larger;
      largest; late; law; leader; leading; legal; legaltech; lender; lidar; listed; little; local; logistics; london;
      long; loss; lossmaking; machine; machinery; madrid; major; maker; makers; malaysian; management; manager;
      manufacturer; market; marketplace; media; medical; medtech; memory; messaging; mexican; mobile; mobility;
      model; models; monitoring; montreal; much; multinational; mumbai; munich; music; my; native; neighbouring;
      neocloud; network; networking; new; newcomer; newer; news; next; nine; north; northern; norwegian; nuclear;
      obscure; observability; ohio; oil; old; older; online; open; operator; our; outfit; outsourcer; own; owned;
      owner; oxford; palo; parent; paris; parisian; partner; payment; payments; payroll; peer; personal; pharma;
      phone; photo; pioneer; planemaker; platform; player; polish; portuguese; power; powerful; private; privately;
      procurement; producer; product; productivity; profitable; programming; promising; proptech; protein; provider;
      public; publicly; publisher; quantum; quoted; real; reclusive; recognition; red; rental; research; researcher;
      retailer; ride; rising; rival; robot; robotaxi; robotics; rocket; russian; s; saas; safety; sales; san;
      satellite; saudi; search; seattle; secretive; sector; security; self; semi; semiconductor; sensor; seoul;
      server; service; services; seven; shanghai; shenzhen; shopping; silicon; singapore; singaporean; site; six;
      small; smaller; smartphone; social; software; some; source; south; southern; space; spanish; specialist;
      speech; spin; spinoff; spinout; stage; star; start; startup; startups; state; stealthy; stockholm; storage;
      storied; streaming; struggling; studio; subsidiary; such; superintelligence; supplier; swedish; swiss; sydney;
      synthesis; systems; taiwan; taiwanese; tech; techbio; technology; tel; telecom; telecoms; ten; texan; texas;
      text; that; the; their; these; this; those; three; tiny; titan; tokyo; tool; toolmaker; tools; toronto; traded;
      trading; training; translation; transport; travel; troubled; turkish; tutoring; two; u.; uk; unicorn; unit;
      unlisted; up; upstart; us; utility; valley; valuable; valued; vast; vehicle; vendor; venerable; venture; very;
      video; vietnamese; virtual; voice; wearables; web; website; welsh; western; whole; wireless; world's;
      worldwide; writing; year; york; young; younger; your; zurich`),
  attributionBefore: list(`
      according to; as per; as reported by; calculations by; cited by; citing; confirmed to; data from; estimates by;
      estimates from; figures from; first reported by; in; interview with; obtained by; per; quoted by; report by;
      report in; reported by; research by; reviewed by; said by; seen by; speaking to; the; told; wrote`),
  attributionAfter: list(`
      analysts; calculated; cited; data; estimates; figures; first reported; found; had reported; has reported;
      have reported; learned; learnt; quoted; reported; reporting; reports; research; revealed; said; says; survey;
      understands; writes; wrote`),
  asides: list(`
      ahead of; along with; alongside; alternative to; alum; alumni of; alumnus of; alums of; among; and former;
      answer to; apart from; as against; as did; as has; as have; as opposed to; as with; aside from; away from;
      backed by; backer; backers; based on; behind; besides; bigger than; built on; by; career at; challenger to;
      challengers; challenging; clients; clients include; comparable to; compared to; compared with; compete with;
      competes with; competing against; competing with; competitor; competitor to; competitors; competitors like;
      competitors such as; contender to; counterpart; counterparts; counts; customer; customers; customers include;
      customers including; customers like; customers such as; days at; departed; descended from; dwarfs; employed by;
      engineer at; engineers from; equivalent of; ex; except; except for; excluding; executive at; experience at;
      far behind; fellow; former; formerly at; formerly of; founded by; founders of; from; funded by; hired from;
      hires from; hosted on; in contrast to; in league with; in line with; include; included; includes; including;
      instead of; investors in; investors include; job at; joined by; just behind; larger than; leaving; led by;
      left; less than; like; likes of; modelled on; models from; more than; neighbor; neighbour; next to; not;
      on par with; other than; ousted from; outside of; owner of; partner; partnering with; partners;
      partners include; partners like; partners such as; peer; peers; peers like; peers such as; people from;
      poached from; powered by; quit; quitting; rather than; relies on; researcher at; researchers at;
      researchers from; rival; rival to; rivalled by; rivals; rivals include; rivals like; rivals such as;
      running on; runs on; set up by; similar to; smaller than; spinoff of; spun out of; staff from; stint at;
      stints at; such as; supplier; suppliers; suppliers like; teamed up with; tie up with; time at; together with;
      told; trailing; trails; under the lead of; unlike; users include; using; versus; veteran; veterans of; via; vs;
      with; worked at; worked for; working at; works with; years at`),
  genitives: list("'s; ’s; s'; s’; '; ’"),
  backers: list(`
      alongside; also invested; also joined; also participated; also participating; also put in; also took part;
      among its backers; among its investors; among the backers; among the investors; anchored; anchored by;
      are aboard; are all in; backed by; backers include; backers included; backers including; backers like;
      backers such as; backing from; backing of; bankrolled by; came aboard; came along; came in; came on board;
      cap table; capital from; cash from; checks from; cheques from; chipped in; co invested; co investors; co leads;
      co led; co led by; contributed; contributions from; cornerstone; cornerstone investors; doubled down;
      earlier backers; earlier investors; existing backers; existing investors; existing shareholders; financed by;
      followed; from; from investors; funded by; funding from; headed by; including; invest; invested; investors are;
      investors include; investors included; investors including; investors like; investors such as; invests; joined;
      joined by; joining; joins; lead; lead investor; lead investors; leading; leads; led; led by; money from;
      new backers; new investors; other backers; other investors; participants; participate; participated;
      participating; participation by; participation from; participation of; piled in; put in; puts in; re upped;
      rejoined; returned; returning backers; returning investors; seeded by; shareholders include;
      shareholders including; spearheaded by; sponsors; subscribed by; subscribers; support from; supported by;
      syndicate; took part; topped up; underwritten by; with; wrote the`),
  backerVerbs: list(`
      also backed; also came; also invested; also joined; also led; also participated; also put; also took part;
      anchored; anchors; are among; are investing; are joining; backed it; backed the; backs; bought in; came aboard;
      came along; came in; chipped in; chips in; co invested; co leads; co led; coled; comes in; contributed;
      contributes; doubled down; doubles down; first invested; followed; had joined; has joined; have joined; headed;
      heads the; invest; invested; invests; is among; is in for; is in talks to lead; is investing; is joining;
      is leading; is to lead; joined; joining; joins; kicked in; leading; leads; led; participate; participated;
      participates; participating; piled in; pitched in; previously invested; previously led; priced; put in;
      puts in; re upped; reinvested; rejoined; returned; reupped; sat out; shot in; spearheaded; spearheads;
      stumped up; subscribed; takes part; to lead; took part; topped up; underwrote; upped its; was among;
      was joined; weighed in; were among; were joined; will lead; would lead; wrote a; wrote the`),
  people: list(`
      academics; advisers; advisors; alumni; alumnus; analyst; analysts; attorney; attorneys; banker; bankers; board;
      board member; boss; bosses; ceo; ceos; cfo; chair; chairman; chairwoman; chief; chief executive; chief's; cio;
      cmo; co ceo; co chief; co founder; co founders; cofounder; cofounders; coo; cto; customers; developers;
      director; directors; employee; employees; engineer; engineers; evp; exec; execs; executive; executives;
      finance chief; financial chief; founder; founder's; founders; founding; general counsel; general partner; head;
      insider; insiders; inventor; investors; lawyer; lawyers; leadership; magnate; manager; managers;
      managing director; managing partner; maverick; md; mogul; nominee; operations chief; president; researcher;
      researchers; scientist; scientists; shareholder; shareholders; spokesman; spokespeople; spokesperson;
      spokeswoman; staff; staffer; staffers; strategist; supremo; svp; technology chief; treasurer; tycoon;
      vice president; vp; workers; workforce`),
  columns: {
    target: list(`
      acquired; acquired company; acquiree; borrower; company; contractor; firm; investee; issuer; portfolio company;
      provider; recipient; seller; start up; startup; supplier; target; vendor`),
    actor: list(`
      acquirer; acquiror; anchor; backer; backers; bidder; bought by; buyer; client; customer; investor; investors;
      lead; lead investor; lead investors; led by; owner; payer; purchaser; shareholder; suitor; tenant`),
  },
};
