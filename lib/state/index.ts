export type { StorageArea } from './area';
export { KEPT_ARTICLES, type SessionCorrections, sessionCorrections } from './corrections';
export type { TextDraft } from './draft-schema';
export { eraseAreas } from './erase';
export { type FeedAccess, feedAccess } from './feed-access';
export { type FeedNotes, feedNotes } from './feeds';
export { followResults, type WatchedArea } from './follow-results';
export { type FormDrafts, formDrafts, KEPT_FORMS, noFormDrafts, type TypedForm } from './form-drafts';
export { chosenLanguage, type LanguageChoice, storedLanguage } from './language';
export { factBaseMirror, type Mirror } from './mirror';
export { ownBackup } from './own-backup';
export { type PageSort, pageSort } from './page-sort';
export { KEPT_CHOICES, noChoices, type PanelChoice, type PanelChoices, panelChoices } from './panel-choices';
export { type Pointed, type PointedClaims, pointedClaims } from './pointed';
export {
  type PreferenceStore,
  type Preferences,
  preferenceStore,
  preferencesSchema,
  type StorageChanges,
  watchPreferences,
} from './preferences';
export { KEPT_TABS, type SessionResults, sessionResults } from './results';
export { type ReviewerStore, reviewerStore } from './reviewer';
export { type ShortcutPages, shortcutPage } from './shortcuts';
export { hasSidePanel, openSidePanel, type SidePanels } from './side-panel';
export { type SiteSettings, siteSettings } from './site-settings';
export {
  isUnder,
  type ListedAccess,
  listedAccess,
  listedPattern,
  listedSite,
  type SiteList,
  type SitePermissions,
  siteHost,
  siteListSchema,
} from './sites';
export { noDrafts, type TextDrafts, textDrafts } from './text-drafts';
export { type HandedText, type HandedTexts, handedTexts, KEPT_TEXTS, type TextIds, textIds } from './texts';
export { type Upkeep, type UpkeepStore, upkeepStore } from './upkeep';
export { watchHandedTexts } from './watch-handed';
