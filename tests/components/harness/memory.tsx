import type { ComponentChildren } from 'preact';
import { Memory, type MemoryState } from '../../../components/options/memory/Memory';
import { MemoryOffer } from '../../../components/Remembered';
import type { Annotations, JudgedClaim, MemoryArticle, MemoryHoldings, Remembered } from '../../../lib/model';

/* The reading memory: ?show=popup&remembered&offer, and ?show=options&section=memory&state=on|off|full */

/** A title that a hostile page might give itself. */
const HOSTILE =
  '<img src=x onerror=alert(1)>\u202EWholly-unbroken-title-of-an-article-about-the-price-of-labels-in-the-trade';

/** For each claim of two companies, three articles that give another figure. */
export function rememberedOf({ claims }: Pick<Annotations, 'claims'>): Remembered[] {
  return claims.slice(0, 4).flatMap((claim, index) =>
    [1.1, 1.2, 1.3].map((factor, n) => ({
      ...{ claim: index, id: `${n}:${index}`, status: claim.status, quote: claim.quote, target: claim.target },
      figure: { ...claim.figure, low: (claim.figure.low ?? 1e9) * factor, high: (claim.figure.high ?? 1e9) * factor },
      ...{ date: claim.date, period: claim.period, language: 'en' as const, published: n === 1 ? null : '2025-06-12' },
      title: [HOSTILE, null, 'The price of labels'][n] ?? null,
      site: ['Morning Ledger', 'a-site-with-a-very-long-name-indeed.example', null][n] ?? null,
      url: ['https://ledger.example/a', null, 'http://post.example/b'][n] ?? null,
      readOn: '2025-06-13',
    })),
  );
}

/** The offer of the memory, where the address asks for it. */
export function memoryOffer(noted: string[], query: URLSearchParams): ComponentChildren {
  if (!query.has('offer')) return null;
  return <MemoryOffer onAccept={() => noted.push('accept')} onDecline={() => noted.push('decline')} />;
}

const NOTHING: MemoryHoldings = { state: 'ready', articles: 0, claims: 0, bytes: 0, unreadable: 0, sites: [] };

/** The section of the options page in the state that the address asks for. */
export function memoryPart(claims: readonly JudgedClaim[], noted: string[], query: URLSearchParams): ComponentChildren {
  const sites = ['ledger.example', 'a-site-with-a-very-long-name-indeed-and-more.example'];
  const holdings: MemoryHoldings = {
    ...{ state: query.get('state') === 'full' ? 'full' : 'ready', articles: 4, claims: 12, bytes: 23_400 },
    unreadable: query.get('state') === 'full' ? 2 : 0,
    sites: sites.map((site) => ({ site, articles: 2, claims: 6 })),
  };
  const articles = (site: string): MemoryArticle[] =>
    [HOSTILE, null].map((title, id) => ({
      ...{ id, title, site, language: 'en' as const, published: id === 0 ? '2025-06-12' : null, readOn: '2025-06-13' },
      url: id === 0 ? `https://${site}/a` : null,
      claims: claims.slice(0, 3),
    }));
  const isOff = query.get('state') === 'off';
  const state: MemoryState = { on: !isOff, days: 90, holdings: isOff ? NOTHING : holdings };
  const found = Object.fromEntries(
    sites.map((site) => [site, { articles: articles(site), names: { 'scale-ai': 'Scale AI' } }]),
  );
  return (
    <Memory
      state={state}
      found={found}
      actions={{
        onSwitch: (on) => noted.push(`memory ${on}`),
        onEnd: () => noted.push('memory end'),
        onDays: (days) => noted.push(`days ${days}`),
        onOpenSite: (site) => noted.push(`open ${site}`),
        onForgetArticle: ({ id }) => noted.push(`forget article ${id}`),
        onForgetSite: (site) => noted.push(`forget site ${site}`),
        onForgetAll: () => noted.push('forget all'),
      }}
    />
  );
}
