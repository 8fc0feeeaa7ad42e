import './later-styles';
import { useEffect } from 'preact/hooks';
import { ClaimPage } from '../../components/claim/ClaimPage';
import type { CheckedPage } from '../../components/panel-model';
import { fragmentLink } from '../../lib/format';
import type { JudgedClaim } from '../../lib/model';
import type { PanelRouteProps } from './App';
import { useAgreeing, useClaimActions, useClaimFacts } from './use-claim';

interface ClaimRouteProps extends PanelRouteProps {
  /** Place of the claim among the article's. */
  index: number;
  page: CheckedPage;
  /** Day of the record, ISO 8601. */
  asOf: string | null;
}

function Claim({ claim, ...route }: ClaimRouteProps & { claim: JudgedClaim }) {
  const { index, page, asOf } = route;
  const facts = useClaimFacts(route, index, claim);
  const agreeing = useAgreeing(route, index, claim);
  const actions = useClaimActions(route, index, claim);
  const articleLink = page.address && fragmentLink(page.address, claim.target);
  return <ClaimPage {...{ claim, index, page, facts, agreeing, actions, asOf, articleLink, home: route.home }} />;
}

/** A claim's page; the list where the article has no such claim. */
export function ClaimRoute(props: ClaimRouteProps) {
  const claim = props.page.annotations.claims[props.index];
  useEffect(() => {
    // Somebody may have gone on already: to the corrections, which took this claim out.
    if (!claim && location.hash.startsWith('#/claim/')) location.hash = props.home;
  }, [claim, props.home]);
  return claim ? <Claim {...props} claim={claim} /> : null;
}
