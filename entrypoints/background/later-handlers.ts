import { later } from './later';

const pages = () => import('./parts/pages');

/** Answers to pages of the extension whose code is loaded when they are first asked for. */
export const laterHandlers = {
  ...later(
    async () => (await pages()).recordHandlers,
    ...(['storage', 'ownEntries', 'draftFromClaim', 'draftFromFact', 'saveOwn', 'withdraw', 'removeOwn'] as const),
    ...(['undoOwn', 'restoreOwn', 'forgetLostOwn'] as const),
  ),
  ...later(async () => (await pages()).searchHandlers, 'search', 'companies', 'company'),
  ...later(async () => (await pages()).transferHandlers, 'planImport', 'applyImport', 'exportFile'),
  ...later(async () => (await pages()).eraseHandlers, 'eraseAll'),
  ...later(
    async () => (await pages()).memoryHandlers,
    ...(['memory', 'memorySet', 'memoryArticles', 'memoryForget'] as const),
    ...(['memoryAgreeing', 'memoryOffer', 'memoryDecline'] as const),
  ),
  ...later(
    async () => (await import('./parts/feeds')).feedHandlers,
    ...(['feeds', 'feedLook', 'feedFollow', 'feedSync', 'feedCancel', 'feedPause', 'feedRemove', 'feedUndo'] as const),
    ...(['feedAccept', 'feedChanges', 'feedSeen', 'feedEvidence', 'feedResume', 'feedAccess'] as const),
  ),
};
