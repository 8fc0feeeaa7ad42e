import type { CardContent, CardProps, Details } from '../lib/model';
import { CompanyCard } from './CompanyCard';
import { FigureCard } from './FigureCard';
import { Icon } from './icons';
import { useWords } from './words';

/** What the card needs to show; where it stands on the page is not its business. */
export interface CardViewProps extends Pick<CardProps, 'onPause' | 'onOpenPanel'> {
  content: CardContent;
  details: Details;
  onClose: () => void;
}

const PAUSES = ['page', 'site', 'everywhere'] as const;

/** Runs an action for a press of a person, never for one that a script made up. */
const trusted =
  (run: () => void) =>
  ({ isTrusted }: Event): void => {
    if (isTrusted) run();
  };

/** What a person can do from the card; nothing where nothing is offered. */
function Actions({ onPause, onOpenPanel }: Pick<CardProps, 'onPause' | 'onOpenPanel'>) {
  const words = useWords();
  if (!onPause && !onOpenPanel) return null;
  return (
    <div class="card-actions">
      {onOpenPanel ? (
        <button type="button" class="link-button" onClick={trusted(onOpenPanel)}>
          {words.t('card.openPanel')}
        </button>
      ) : null}
      {onPause ? (
        <details class="pause">
          <summary>{words.t('card.pause')}</summary>
          <ul>
            {PAUSES.map((what) => (
              <li key={what}>
                <button type="button" class="link-button" onClick={trusted(() => onPause(what))}>
                  {words.t(`card.pause.${what}`)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** The hover card: a company's or a figure's. It has no landmarks: they would be the article's. */
export function Card({ content, details, onClose, onPause, onOpenPanel }: CardViewProps) {
  const words = useWords();
  const id = content.kind === 'company' ? content.company : content.claim.subject;
  const name = details.names[id] ?? details.companies[id]?.name ?? id;
  const kicker = content.kind === 'figure' ? words.factTitle(content.claim, details.names) : null;
  return (
    <div class="card">
      <div class="card-head">
        <h2>{name}</h2>
        {kicker ? <p class="kicker">{kicker}</p> : null}
        <button type="button" class="close" onClick={onClose} aria-label={words.t('card.close')}>
          <Icon name="close" />
        </button>
      </div>
      {content.kind === 'company' ? (
        <CompanyCard content={content} details={details} />
      ) : (
        <FigureCard content={content} details={details} />
      )}
      <Actions onPause={onPause} onOpenPanel={onOpenPanel} />
    </div>
  );
}
