export type { StorageArea } from './area';
export { KEPT_ARTICLES, type SessionCorrections, sessionCorrections } from './corrections';
export { type FeedAccess, feedAccess } from './feed-access';
export { type FeedNotes, feedNotes } from './feeds';
export { type FormDrafts, formDrafts, KEPT_FORMS, type TypedForm } from './form-drafts';
export { chosenLanguage } from './language';
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
export { followResults, KEPT_TABS, type SessionResults, sessionResults, type WatchedArea } from './results';
export { type ReviewerStore, reviewerStore } from './reviewer';
export { type ShortcutPages, shortcutPage } from './shortcuts';
export { hasSidePanel, openSidePanel, type SidePanels } from './side-panel';
export { type SiteSettings, siteSettings } from './site-settings';
export { isListedSite, isUnder, type SiteList, siteHost, siteListSchema } from './sites';
export {
  type HandedText,
  type HandedTexts,
  handedTexts,
  KEPT_TEXTS,
  noDrafts,
  type TextDraft,
  type TextDrafts,
  type TextIds,
  textDrafts,
  textIds,
  watchHandedTexts,
} from './texts';
export { type Upkeep, type UpkeepStore, upkeepStore } from './upkeep';
