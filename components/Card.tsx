import type { CardContent, Details } from '../lib/model';
import { CompanyCard } from './CompanyCard';
import { FigureCard } from './FigureCard';
import { Icon } from './icons';
import { useWords } from './words';

/** What the card needs to show; where it stands on the page is not its business. */
export interface CardViewProps {
  content: CardContent;
  details: Details;
  onClose: () => void;
}

/** The hover card: a company's or a figure's. */
export function Card({ content, details, onClose }: CardViewProps) {
  const words = useWords();
  const id = content.kind === 'company' ? content.company : content.claim.subject;
  const name = details.names[id] ?? details.companies[id]?.name ?? id;
  const kicker = content.kind === 'figure' ? words.factTitle(content.claim, details.names) : null;
  return (
    <div class={content.kind === 'figure' ? `card card-${content.claim.verdict.kind}` : 'card'}>
      <header class="card-head">
        <h2>{name}</h2>
        {kicker ? <p class="kicker">{kicker}</p> : null}
        <button type="button" class="close" onClick={onClose} aria-label={words.t('card.close')}>
          <Icon name="close" />
        </button>
      </header>
      {content.kind === 'company' ? (
        <CompanyCard content={content} details={details} />
      ) : (
        <FigureCard content={content} details={details} />
      )}
    </div>
  );
}
