import type { CheckedPage } from '../../components/popup-model';
import { Understood } from '../../components/Understood';
import type { PanelRouteProps } from './App';

interface ClaimRouteProps extends PanelRouteProps {
  /** Place of the claim among the article's. */
  index: number;
  page: CheckedPage;
}

/** A claim's page. */
export function ClaimRoute({ index, page }: ClaimRouteProps) {
  const claim = page.annotations.claims[index];
  return claim ? <Understood claim={claim} names={page.details.names} /> : null;
}
