import { describe, expect, it } from 'vitest';
import { reading } from '../../../../lib/sync';

const URL_OF = 'https://feeds.example/ai/feed.json';

/** A browser before a host: what of it a page may read, and whether it can be reached. */
function browser({ open, reachable = true }: { open: boolean; reachable?: boolean }) {
  const asked: RequestInit[] = [];
  const ask: typeof fetch = async (_, init = {}) => {
    asked.push(init);
    init.signal?.throwIfAborted();
    if (!reachable || (!open && init.mode !== 'no-cors')) throw new TypeError('Failed to fetch');
    return new Response('file');
  };
  return { ask, asked };
}

describe('R03: reading from a host', () => {
  it('is one request where the host lets everybody read', async () => {
    const { ask, asked } = browser({ open: true });
    expect(await (await reading(async () => false, ask)(URL_OF)).text()).toBe('file');
    expect(asked).toHaveLength(1);
  });

  it('fails as not allowed when the host answers and the browser keeps it from us', async () => {
    const { ask, asked } = browser({ open: false });
    await expect(reading(async () => false, ask)(URL_OF)).rejects.toMatchObject({ outcome: 'no-access' });
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('fails as fetch does when nobody answers, or although the person allowed the host', async () => {
    const gone = browser({ open: false, reachable: false });
    await expect(reading(async () => false, gone.ask)(URL_OF)).rejects.toBeInstanceOf(TypeError);
    const allowed = browser({ open: false });
    await expect(reading(async () => true, allowed.ask)(URL_OF)).rejects.toBeInstanceOf(TypeError);
    expect(allowed.asked).toHaveLength(1);
  });

  it('asks nothing more once it was cancelled', async () => {
    const { ask, asked } = browser({ open: false });
    const signal = AbortSignal.abort();
    await expect(reading(async () => false, ask)(URL_OF, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(1);
  });
});
