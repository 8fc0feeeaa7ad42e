import accuracy from '../../assets/measured/accuracy.json';
import cost from '../../assets/measured/cost.json';
import { Quality } from '../../components/options/Quality';

/** What is measured of the product, as packaged with it. */
export function QualityRoute() {
  return <Quality accuracy={accuracy} cost={cost} />;
}
