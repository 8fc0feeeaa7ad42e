import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words that narrow what a figure covers, and before or after the new money. */
export const scopes: ClaimTables['scopes'] = [
  {
    rule: 'alles-zusammen',
    scope: 'whole',
    phrases: list(
      'bar und in aktien; in bar und aktien; cash und aktien; in cash und aktien; in aktien und bar; bar und aktien; eigen und fremdkapital; vollständig in bar; komplett in bar',
    ),
    reach: 6,
  },
  {
    rule: 'post-money',
    basis: 'post-money',
    phrases: list(`
      post money; nach einrechnung; einschließlich des neuen|frischen; inklusive des neuen|frischen; nach dem geld;
      nach der einzahlung; nach der kapitalerhöhung; nach der finanzierung; nach dem geldzufluss; nach zufluss;
      einschließlich der neuen|frischen; inklusive der neuen|frischen; samt dem neuen|frischen; mit dem neuen geld;
      das neue|frische geld eingerechnet; die mittelzuflüsse inbegriffen; nach der geldspritze; nach der kapitalspritze`),
    reach: 6,
    metrics: ['valuation'],
  },
  {
    rule: 'pre-money',
    basis: 'pre-money',
    phrases: list(
      'vor der einzahlung; vor einzahlung; vor der kapitalspritze; vor dem geldzufluss; vor dem einstieg; vor der transaktion; ohne das frische|neue geld|kapital; ohne die neuen mittel; vor den neuen mitteln; vor der geldspritze; vor der finanzierung; vor der finanzierungsrunde; vor der kapitalerhöhung; pre money; vor zufluss; vor dem geld; ohne das neue geld; vor der runde',
    ),
    reach: 6,
    metrics: ['valuation'],
  },
  {
    rule: 'pro-jahr',
    scope: 'rate',
    phrases: list(
      'pro jahr; jährlich; im jahr; je jahr; per annum; p.a; pro monat; im monat; monatlich; je monat; pro quartal; je quartal',
    ),
    reach: 1,
    side: 'after',
    metrics: ['contract_value', 'capex', 'investment'],
  },
  {
    rule: 'part-of-result',
    scope: 'part',
    side: 'before',
    phrases: list('davon; wovon; hiervon; von denen; darunter; darin enthalten; allein'),
    reach: 3,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue', 'headcount', 'users'],
  },
  { rule: 'nur-noch', scope: 'whole', side: 'before', phrases: list('nicht nur; nur mehr; nur noch'), reach: 4 },
  {
    rule: 'eroeffnet-teil',
    scope: 'part',
    side: 'before',
    phrases: list(`
      davon; wovon; von denen; zunächst; weitere; weiteren; im ersten jahr; im zweiten; ersten jahr; sofort;
      zusätzlich; noch einmal; allein; nur; papiere für; hiervon; der rest; den rest; die restlichen; restlichen; die übrigen; vorab; vorerst; in einem ersten schritt; im ersten schritt; anzahlung; sofort fällig; nochmals; weitere; obendrauf; drauf`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'zahlungsmittel',
    scope: 'part',
    phrases: list('in bar; bar; in aktien; in eigenen aktien; aktienpaket'),
    reach: 4,
    besideAnother: true,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'tranche',
    scope: 'part',
    phrases: list(`
      tranche; tranchen; teilbetrag; rate; raten; eigenkapital; fremdkapital; teil; schritten; nachgelegt; anzahlung; vorauszahlung; earn out; erfolgsabhängig; erfolgsprämie; meilensteine; meilensteinen; an ~ geknüpft; an ~ gebunden; darlehen; wandelanleihe; vorzugsaktien; in papieren`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'sparte',
    scope: 'segment',
    phrases: list(`
      cloudumsatz; cloudumsätze; clouderlöse; cloud erlöse; cloud umsatz; werbeumsatz; werbeerlöse; werbeeinnahmen; servicesumsatz; rechenzentrumsumsatz; softwareumsatz; *sparte; sparte; segment; geschäftsbereich; *geschäft; tochter; cloud; rechenzentrumsgeschäft; azure;
      aws; anzeigen; werbung; nebenwetten; bereich; plattform; reality labs`),
    reach: 7,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue'],
  },
  {
    rule: 'wert-des-anteils',
    scope: 'worth',
    phrases: list(
      'anteil ~ # wert; anteil ~ # _ wert; beteiligung ~ # wert; anteil ~ wert von #; beteiligung ~ wert von #; paket ~ # wert; aktien ~ wert von #; anteile ~ wert von #; anteile ~ # wert; paket ~ wert von #; paket ~ auf _ #; anteil ~ auf _ # taxiert|geschätzt|beziffert',
    ),
    reach: 4,
    metrics: ['investment'],
  },
  {
    rule: 'wert-des-pakets',
    scope: 'worth',
    phrases: ['paket', 'beteiligung _ wert', 'anteil _ wert'],
    reach: 5,
    side: 'before',
    metrics: ['investment'],
  },
];
