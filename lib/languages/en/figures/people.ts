import { all, noun } from '../../entries';
import { list } from '../../list';

/** English nouns for employees and users, with their forms; the value is the base form. */
export const people: Record<string, string> = {
  ...noun('employee; employees'),
  ...all(
    'employee',
    `full-time equivalents; full-time equivalent; FTE; FTEs; team members; team member; staff members; members of staff;
    personnel; -strong; on staff; on its staff; on its payroll; on the payroll; on their payroll; on the books; heads;
    coworkers; co-workers; workforce; headcount; full-timers; salaried staff`,
  ),
  ...noun('staff'),
  ...noun('staffer; staffers'),
  ...noun('worker; workers'),
  ...noun('colleague; colleagues'),
  ...noun('engineer; engineers'),
  ...noun('researcher; researchers'),
  ...noun('scientist; scientists'),
  ...noun('developer; developers'),
  ...noun('programmer; programmers'),
  ...noun('coder; coders'),
  ...noun('contractor; contractors'),
  ...noun('freelancer; freelancers'),
  ...noun('specialist; specialists'),
  ...noun('expert; experts'),
  ...noun('professional; professionals'),
  ...noun('annotator; annotators'),
  ...noun('person; persons; people; -man; folks; souls'),
  ...noun('user; users'),
  ...all('user', 'MAU; MAUs; WAU; WAUs; DAU; DAUs; actives; active accounts; user accounts'),
  ...noun('customer; customers'),
  ...noun('subscriber; subscribers'),
  ...noun('subscription; subscriptions; seats'),
  ...noun('member; members'),
  ...noun('visitor; visitors'),
  ...noun('player; players'),
  ...noun('viewer; viewers'),
  ...noun('listener; listeners'),
  ...noun('consumer; consumers'),
  ...noun('client; clients'),
};

/** Words between a count and its noun. */
export const peopleAdjectives: string[] = list(`
  weekly; monthly; daily; active; paying; paid; full-time; part-time; full; part; time; registered; regular; new; more; business;
  enterprise; corporate; global; individual; human; software; hardware; research; machine; learning; data; AI; ML; expert;
  remote; additional; current; former; skilled; -; total; permanent; worldwide; design; unique; free; staff; highly;
  top; senior; junior; young; local; in-house; loyal; premium; commercial; consumer; retail; institutional; tech; technical;
  sales; support; office; dedicated; different; specialized; specialised; temporary; salaried; hourly; outside; external;
  internal; happy; early; beta; cloud; engineering; security; science; experienced; distinct; existing; combined; US; U.S.;
  British; European; American; Indian; Chinese; German; French; other; further; extra; fellow; company; product; average;
  estimated; self-employed; unionized; unionised; small; large; big; developer; concurrent; logged-in; verified; mobile`);

/** Phrases before a bare number that make it a count of people, with the noun. */
export const peopleBefore: Record<string, string> = {
  ...all(
    'employee',
    `headcount; head count; head-count; headcount of; workforce; workforce of; staff of; team of; employs; employ; employed;
    employing; payroll of; number of employees; number of staff; number of people it employs; employees; team; staff;
    crew of; total headcount; employee count; employee base of; roster of; payroll; squad of`,
  ),
  ...all(
    'user',
    `user base of; userbase of; user base; number of users; number of weekly users; number of monthly users; users; audience
    of; monthly audience of; weekly audience of; active users; MAUs; WAUs; DAUs; user count; userbase; user numbers`,
  ),
  ...all(
    'subscriber',
    'number of subscribers; subscriber base of; subscriber count; subscribers; number of paying subscribers',
  ),
};

/** Verbs and particles that may stand between such a phrase and the number. */
export const peopleLinks: string[] = list(`
  of; at; to; is; was; stands; stood; rose; rises; grew; grows; grown; fell; reached; reaches; hit; hits; now; currently; has;
  had; number; numbers; numbered; totals; totaled; totalled; :; from; by; worldwide; globally; only; just; already; counts; counted; |;
  with; in; by; the; end; ended; year; climbed; jumped; swelled; shrank; dropped; increased; expanded; passed; remains; (; );
  still; today; there; it; who; -; comes; came; came to; went; slid; slipped; edged; ballooned; mushroomed; halved; hovers; hovered; hovering; sits; sat; remained; standing;
  totaling; totalling; totalled; crossed; topped; exceeded; exceeds; nears; neared; tripled; quadrupled; cut; trimmed; down; up; around; surged; doubled; will; reach; as; ago; risen; grown; fallen; been; have; were`);

/** Verbs right after a number that make it a count of people, with the noun. */
export const peopleVerbs: Record<string, string> = {
  ...all('user', 'use; chat; subscribe'),
  ...all('employee', 'work; worked'),
};
