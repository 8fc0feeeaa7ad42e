import type { MetricCue } from '../../../model/tables/claims';
import { people, percent } from '../../cue';
import { list } from '../../list';

/** Words for percentages and for counted people. */
export const counts: MetricCue[] = [
  percent('stake', 'percent-of', 8.5, ['# of $', '# in $']),
  percent(
    null,
    'share-of',
    12,
    list(`
      # of $ _ revenue|sales|profit|customers|staff|users|business|revenues|workforce|employees|income|orders|spending|engineers|chips|capacity|output;
      # of $ revenue|revenues|sales|profit|profits|customers|staff|users|business|workforce|employees|income|orders|spending|cloud|traffic|turnover|costs|compute|engineers|subscribers|models|chips|researchers|workers|output|capacity|demand|code`),
  ),
  percent(
    'stake',
    'stake',
    10,
    list(`
      # convertible; # economic; # holder; # holding; # in the company; # interest; # interest in; # of common;
      # of its equity; # of its shares; # of its stock; # of shares; # of the capital; # of the common;
      # of the equity; # of the outstanding; # of the share; # of the shares; # of the stock; # owned; # owner;
      # ownership; # shareholder; # shareholding; # slice; # stake; # stakeholder; controlling interest;
      controlling stake; economic interest; equity interest; equity stake; equity stakes; fully diluted;
      majority holding; majority interest; majority owned; majority stake; minority holding; minority interest;
      minority shareholding; minority stake; outstanding shares; ownership; ownership interest; ownership part;
      ownership stake; share capital; share of ownership; share of the company; shareholding; shareholdings; stake;
      stakes; voting power; voting rights; voting shares; voting stake`),
    { reach: 9 },
  ),
  percent(
    'stake',
    'shares-in-return',
    13,
    list(`
      get|gets|got|receive|receives|received|obtain|obtains|obtained _ # of the|its capital|equity|shares|stock;
      in return|exchange ~ # of the|its capital|equity|shares|stock; in return|exchange it gets|got|receives|takes _ #`),
  ),
  percent(
    'stake',
    'owns',
    8.5,
    list(`
      # of the business; # of the combined; # of the company; # of the firm; # of the group; # of the joint;
      # of the lab; # of the startup; # of the unit; # of the venture; # of the younger company; acquired #;
      acquires #; bought #; bought _ #; buys #; controlled; controlling; controls; cut its stake to; diluted to #;
      ends up with; first bought #; gets #; gives it #; got #; had #; has #; held; hold; holding; holds;
      increased its stake; investor with; keep #; keeps #; left with #; lifted its stake to; own; owned; owner;
      owning; owns; possesses; raised its stake to #; raising its stake to; retain*; sells #; shareholder;
      shareholders; sits on #; sold #; stakeholder; takes #; taking #; took #; trimmed`),
    { reach: 7 },
  ),
  percent(
    'stake',
    'equity',
    4,
    list(`
      backer; chunk; convertible; diluted; dilution; equity; for #; foundation; founders; holders; in exchange;
      in return; investor; joint venture; nonprofit; other #; parent; partner; piece; remaining #; shares in; slice;
      slug; subsidiary; take; takes; the rest; took; warrant; warrants`),
    { reach: 6 },
  ),
  percent(
    null,
    'change',
    9,
    list(`
      # a year; # above; # annually; # below; # better; # bigger; # boost; # bump; # cheaper; # cut; # decline;
      # dip; # drop; # fall; # faster; # fewer; # from a year; # gain; # growth; # higher; # hike; # increase;
      # jump; # larger; # leap; # less; # lower; # more; # on the day; # plunge; # premium; # rally; # reduction;
      # rise; # slide; # slower; # smaller; # surge; # uptick; # year on year; # year over year; # yoy; accelerat*;
      added #; adds #; advanced; advances; appreciated; better than; by #; cheaper; climb; climbed; climbing; climbs;
      compared with a year; contracted; crashed; crept; decelerat*; decline; declined; declines; decrease*; deepened;
      dip; dipped; dips; doubled; down #; down about #; down almost #; down by #; down nearly #; drop; dropped;
      dropping; drops; eased; edged; exceeds; expanded; expands; fall; fallen; falling; falls; faster; fell; gain;
      gained; gaining; gains; grew; grow; growing; grown; grows; growth; halved; headwind; inched; increase;
      increased; increases; increasing; jump; jumped; jumping; jumps; leap; leaped; leapt; lost #; narrowed; nudged;
      outperformed; pared; plummeted; plunge; plunged; plunges; plus or minus; popped; qoq; quadrupled;
      quarter on quarter; rallied; rally; reduction; retreated; rise; risen; rises; rising; rocketed; rose; sank;
      shares; shed #; shot up; shrank; shrink; shrunk; skidded; slashed; slid; slide; slipped; slips; slump; slumped;
      soar; soared; soaring; soars; spiked; stock; sunk; surge; surged; surges; surging; swelled; tanked; ticked;
      tripled; tumble; tumbled; tumbles; up #; up about #; up almost #; up by #; up nearly #; up roughly #;
      up some #; went up; widened; year on year; year over year; yoy`),
    { reach: 6 },
  ),
  percent(
    null,
    'share-of',
    10,
    list(`
      # accuracy; # accurate; # chance; # coupon; # discount; # efficien*; # interest rate; # likelihood; # margin;
      # margins; # of _ adults; # of _ capacity; # of _ companies; # of _ customers; # of _ employees; # of _ market;
      # of _ revenue; # of _ revenues; # of _ sales; # of _ staff; # of _ traffic; # of _ turnover; # of _ users;
      # of _ workforce; # of adults; # of all; # of americans; # of business; # of businesses; # of cases; # of code;
      # of companies; # of cost; # of costs; # of customers; # of demand; # of developers; # of employees;
      # of engineers; # of executives; # of firms; # of gdp; # of global; # of income; # of its; # of its staff;
      # of jobs; # of last; # of new; # of orders; # of our; # of output; # of people; # of queries;
      # of respondents; # of revenue; # of revenues; # of sales; # of spending; # of staff; # of tasks; # of that;
      # of the cost; # of the job; # of the market; # of the s; # of the time; # of the total; # of the way;
      # of the workforce; # of the world's; # of their; # of those; # of time; # of today's; # of traffic; # of u;
      # of us; # of users; # of work; # of workers; # probability; # share of the market; # success; # tariff; # tax;
      # uptime; # utilisation; # utilization; # yield; account for; accounted for; accounts for; accuracy; adoption;
      approval; backlog; benchmark; capacity utilisation; capacity utilization; churn; commission; contributed #;
      coupon; discount; ebitda margin; efficiency; error rate; gross margin; gross margins; hallucinat*; hedged;
      inflation; interest; interest rate; made up; make up; makes up; margin; margins; market share; net margin;
      net retention; occupancy; odds; operating margin; penetration; polled; premium; probability; profit share;
      recurring; respondents; retention; revenue share; rival's revenue; royalty; share of profits; share of revenue;
      share of sales; share of the market; subscription share; success rate; surveyed; tariff; tax; tax rate;
      turnout; unemployment; uptime; utilisation; utilization; win rate; yield; yields`),
    { reach: 7 },
  ),

  people(
    'users',
    'users',
    9,
    list(`
      # a day; # a month; # a week; # daily; # each day; # each month; # each week; # every day; # every month;
      # every week; # log in; # monthly; # open; # per day; # per month; # per week; # rely on; # signed up;
      # talk to; # turn to; # use; # used; # visit; # weekly; # who use; # worldwide use; active accounts;
      active people; active user; active users; audience; audience of; chat with; daily; daily active; daily actives;
      dau; daus; downloaded; logged in; mau; maus; monthly; monthly active; monthly actives; monthly audience; open;
      people a month; people a week; people have tried; people rely; people turn to; people use; people using;
      people visit; players; reach of; reaches _ #; registered; regular users; sign ups; signups; subscriber;
      subscribers; unique visitors; uniques; use; used by; user; user base; user numbers; userbase; users; uses;
      using; viewers; visitors; visits; wau; waus; weekly; weekly active; weekly actives; paid users; paying subscribers; paying users; subscribers pay; subscribers pay for; # scroll; # sign in; # log on; # people scroll; # people listen; # people play; # people search; audience has grown; count|counts|counted _ # users; followers a month; has an audience of; listeners; monthly listeners; monthly visitors; players; were on it; are on it; on the platform; on the app`),
    { reach: 5 },
  ),
  people(
    'headcount',
    'headcount',
    8,
    list(`
      # _ team; # associates; # colleagues; # company; # employees; # engineers; # firm; # full time; # outfit;
      # person; # staff; # staffers; # startup; # strong; # team; # work; # workers; # workforce; crew of; employ;
      employed; employee; employees; employing; employing #; employs; employs #; engineers; ftes;
      full time employees; full time equivalents; grew to #; grown to #; grown to some #; head count; headcount;
      headcount of; manpower; number of employees; on its books; on its payroll; on the payroll; payroll; payroll of;
      pays #; pays _ #; people at; people employed; people on the; people strong; people work for; permanent staff;
      person company; person firm; person lab; person start up; person startup; person team; personnel; roster of;
      scientists; staff; staff numbers; staff of #; staffed by; staffer; staffers; team; team has grown; team of #;
      team of about #; team of some #; team size; technicians; total workforce; up to # strong; we are #; with #;
      with about #; with almost #; with around #; with just #; with nearly #; with over #; with roughly #;
      with some #; workers; workforce; workforce of #; # draw a salary; # earn their living; # on staff; # on the payroll; # on its payroll; # on the books; # are employed; # find work; # people draw; # people in its; # people work; a staff of #; a workforce of _ #; counts # heads; draw a salary; had a staff; heads; is home to #; its # people; on staff; salaried; souls; the _ # strong; work for $; work there; works force; workforce numbers _ #; workforce stands at _ #; workforce to _ #; workforce came to _ #`),
    { reach: 5 },
  ),
  people(
    'headcount',
    'team-bought',
    4,
    list(`
      # join; # joined; # joining; brains; brings _ #; comes with #; each of its #; employs some; folks; for #;
      heads; inherits; its #; joins with #; men and women; minds; people; souls; takes over #; talent; team members;
      whose #`),
    { reach: 4 },
  ),
  people(
    null,
    'other-people',
    18,
    list(`
      # lose their; # lost their; # paying customers; # redundant; # to lose; # were laid; # were let; # will be laid;
      # will go; # will lose; add|adding|adds _ #; another #; axe|axed|axes|axing _ #; bring on _ #;
      cut|cuts|cutting _ #; dismiss|dismissed|dismisses _ #; fire|fired|fires|firing _ #;
      hire|hired|hires|hiring _ #; laid off _ #; lay|laying|lays off _ #; let _ # go; let go of _ #;
      made # redundant; make # redundant; making # redundant; poach|poached|poaches|poaching _ #;
      recruit|recruited|recruiting|recruits _ #; sack|sacked|sacking|sacks _ #; serve|serves|served|serving _ #;
      shed|shedding|sheds _ #; sign up _ # customers; take on _ #; taking on _ #; tested by _ #; to add _ #;
      train|trained|trains _ #; # went on strike; # are on strike; # walked out; # downed tools; # protested; # have to leave; # must leave; # must go; # have to go; # will have to leave; # will have to go; # will leave; # are leaving; # face dismissal; # fewer; # freelancers; # contractors; # annotators; # artists; # customers; # clients; # corporate customers; # companies; # jobs; by # people; dropped|fell|shrank|shrunk|declined|decreased|reduced|grew|rose|swelled by _ #; headcount|workforce|staff|payroll _ by #; leave to # ; lose # ; part|parts|parted with _ #; reach|reaches|reached _ # freelancers; says goodbye to _ #; shrink by _ #; trim|trims|trimmed _ #; retrain|retrained _ #`),
  ),
  people(
    null,
    'other-people',
    11,
    list(`
      additional; annotators; another; applicants; artists; attended; attendees; authors; axe; axed; axes; axing;
      churned; citizens; clients; clinicians; clinics; companies; content creators; contract workers; contractors;
      creating; creators; customers; cut; cuts; cutting; defected; departed; design engineers; developers; devices;
      dismiss; dismissed; dismisses; dismissing; doctors; drivers; enterprises; extra; fire; fired; firing;
      followers; freelancers; gig workers; guests; hire; hired; hires; hiring; homes; hopefuls; hospitals;
      households; investors; job cuts; job losses; jobs; journalists; laid off; lawyers; lay off; laying off;
      layoffs; lays off; left; let go; made redundant; members; merchants; moderators; new hires;
      new jobs; nurses; of them; openings; participants; partners; passengers; patients; 
      paying; poach; poached; positions; posts; prisoners; protesters; pupils;
      readers; recruit; recruited; recruiting; recruits; redundancies; researchers; residents; respondents;
      retailers; riders; roles; sack; sacked; sacking; sacks; sellers; shareholders; shed; shedding; sheds; sign*;
      small businesses; soldiers; spectators; start ups; students; surveyed; teachers; testers;
      to create; trainees; trimming; vacancies; victims; viewers watched; volunteers; voters; will create;
      will employ`),
    { reach: 4 },
  ),
  people(
    'users',
    'many-people',
    2.5,
    list(`adults; billion people; consumers; everyone; individuals; million people; people`),
    {
      reach: 5,
    },
  ),
  people(
    null,
    'people-who-join',
    6,
    list(`
      came over; come over; follow; followed; join; joined; joining; joins; move over; moved over; switch; switched`),
    { reach: 3 },
  ),
];
