import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** How sure or how far along a statement is. */
export const statuses: ClaimTables['statuses'] = [
  {
    rule: 'denied',
    status: 'denied',
    weight: 9,
    phrases: list(`
      an earlier version of; earlier version of this; misstated; incorrectly; wrongly said; correction; denied; denies; rejected; rejects; rebuffed; collapsed; fell through; falls through; called off;
      walked away; dead; scrapped; abandoned; dropped a bid; withdrew; way off; turned down;
      instead of the agreed; not quite; often quoted; never made; not true; untrue; wrongly; blocked by;
      terminated; false`),
    reach: 14,
  },
  {
    rule: 'if',
    status: 'hypothetical',
    weight: 10,
    phrases: list(`
      if $ went; if $ were; if $ had; if $ ever; if $ was; if it went; if it were; if ~ were; if ~ was to; suppose; supposing; imagine; if _ merely; if just; even if; assuming; were to;
      had it come; might not have sufficed; if it ever; what if; if one; say you; would have to grow`),
  },
  {
    rule: 'talks',
    status: 'in_talks',
    weight: 7,
    phrases: list(`
      could invest; could pay; could raise; could buy; could value; could put; may invest; might invest;
      could be worth; could fetch; in talks; talks; negotiat*; discussing; discussions; considering;
      weighing; exploring; seeking; seeks; looking to raise; hunting for; in discussions; terms circulating;
      letter of intent; mulling; potential; possible; potentially; could exceed; courting; close to; nearing;
      sounding out; approached`),
  },
  {
    rule: 'headline-plan',
    status: 'planned',
    weight: 6.5,
    phrases: ['$ to acquire|buy|invest|spend|raise|pay|put|build|take|sell|launch'],
    reach: 14,
  },
  {
    rule: 'plan',
    status: 'planned',
    weight: 5.5,
    phrases: list(`
      plan; plans; planned; planning; will; would; intends; intend; wants; aims; pledged; pledges; is to;
      are to; set to; promised; promises; earmarked; option to; targeting; aiming; hoping for; budgeted;
      spoke of; set out to`),
    reach: 9,
  },
  {
    rule: 'forecast',
    status: 'forecast',
    weight: 6.5,
    phrases: list(`
      expects; expect; expected; forecast; forecasts; projected; projects; projection; guided; guidance;
      guides; outlook; sees; should reach; should land; should pass; anticipates; on track; estimates;
      predicts; likely to; by year end; will reach; would cross; is aiming; for # is; to top; target;
      on course`),
  },
  {
    rule: 'announced',
    status: 'announced',
    weight: 5.2,
    framing: true,
    phrases: list(`
      announced; announces; said; says; confirmed; confirms; unveiled; agreed; disclosed; signed; told`),
    reach: 25,
  },
  {
    rule: 'reported',
    status: 'reported',
    weight: 6,
    framing: true,
    phrases: list(`
      reportedly; according to people; according to a person; people familiar; person familiar;
      people briefed; people close; sources; insiders; insider; according to media; media reports;
      people with knowledge; direct knowledge; people who have seen; said to be; is said to; a report said;
      first reported; report said; according to reports; documents seen; seen by; rumored; rumoured; outlets;
      put _ at`),
    reach: 25,
  },
  {
    rule: 'completed',
    status: 'completed',
    weight: 4.2,
    phrases: list(`
      closed; completed; raised; has raised; wrapped up; paid; bought; acquired; invested; came in at;
      was valued; is valued; posted; reported revenue; lost; earned`),
    reach: 8,
  },
];
