import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShownClaim } from '../../components/text/MarkedText';
import type { TextFault, TextWanted } from '../../components/text/TextForm';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result } from '../../lib/messages';
import type { ArticleText } from '../../lib/model';
import type { PanelRoute } from './route';
import type { TextPorts } from './TextApp';
import type { TextInView } from './text-in-view';
import { useTextRoute } from './text-route';
import { useKeptText } from './use-kept-text';

type Judged = Result<{ tabId: number }>;

/** Checks texts; `drafts` keeps the last one while the browser runs. */
export function useText(
  call: Caller<PageCalls>,
  route: PanelRoute,
  { drafts, isPrivate }: Pick<TextPorts, 'drafts' | 'isPrivate'>,
): TextInView {
  const fallback = useWords().language;
  const { draft, isRead, keep, drop } = useKeptText(drafts);
  const [isEditing, setEditing] = useState(false);
  const [phase, setPhase] = useState<TextInView['phase']>('idle');
  const [fault, setFault] = useState<TextFault | null>(null);
  const [shown, setShown] = useState<ShownClaim | null>(null);
  const running = useRef(new AbortController());
  const isText = useTextRoute(route);

  useEffect(() => {
    if (isRead && isText && draft === null && route.kind !== 'text') location.replace('#/text');
  }, [isRead, isText, draft, route.kind]);
  useEffect(() => () => running.current.abort(), []);

  const judge = useCallback(
    async (article: ArticleText, given: number | null, signal: AbortSignal): Promise<Judged> => {
      const { detectText } = await import('./read-text');
      const detection = await detectText(call, article, signal);
      setPhase('judging');
      const outcome = await call('checkText', { detection, tabId: given, isPrivate });
      const isStale = given !== null && !outcome.ok && outcome.error.code === 'stale';
      return isStale ? call('checkText', { detection, tabId: null, isPrivate }) : outcome;
    },
    [call, isPrivate],
  );
  const check = async (wanted: TextWanted): Promise<void> => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const at = wanted.source.kind === 'file' ? 'file' : 'text';
    setFault(null);
    setPhase('reading');
    const reader = await import('./read-text');
    try {
      const text = await reader.readText(wanted, draft, fallback, signal);
      // The same words once more, dated or read otherwise: what was corrected in them still holds.
      const isSame = text.article.text === draft?.article.text;
      const outcome = await judge(text.article, isSame ? draft.id : null, signal);
      if (signal.aborted) return;
      if (outcome.ok) {
        setEditing(false);
        setShown(null);
        keep({ ...text, id: outcome.value.tabId });
      } else setFault({ code: outcome.error.code === 'no-room' ? 'no-room' : 'unjudged', at });
    } catch (error) {
      const code = reader.faultOf(error);
      if (!signal.aborted) setFault({ code, at: code === 'language' ? 'language' : at });
    } finally {
      if (!signal.aborted) setPhase('idle');
    }
  };
  const renewing = useRef<Promise<void> | null>(null);
  const renew = async (): Promise<void> => {
    if (!draft) return;
    const outcome = await judge(draft.article, draft.id, running.current.signal);
    setPhase('idle');
    if (!outcome.ok) {
      setFault({ code: 'unjudged', at: 'text' });
      setEditing(true);
    } else if (outcome.value.tabId !== draft.id) keep({ ...draft, id: outcome.value.tabId });
  };
  return {
    draft,
    isAwaited: isText && !isRead,
    id: isText && draft && !(isEditing && route.kind === 'text') ? draft.id : null,
    isEditing,
    phase,
    fault,
    shown,
    check: (wanted) => void check(wanted),
    setFault,
    edit: (on) => {
      setFault(null);
      setEditing(on);
    },
    clear: () => {
      setEditing(false);
      drop();
    },
    show: (index) => {
      setShown((before) => ({ index, turn: (before?.turn ?? 0) + 1 }));
      location.hash = '#/text';
    },
    renew: () => {
      renewing.current ??= renew().finally(() => {
        renewing.current = null;
      });
      return renewing.current;
    },
  };
}
