export type { StorageArea } from './area';
export { type FeedAccess, feedAccess } from './feed-access';
export { type FeedNotes, feedNotes } from './feeds';
export { chosenLanguage } from './language';
export { factBaseMirror, type Mirror } from './mirror';
export { ownBackup } from './own-backup';
export {
  type PreferenceStore,
  type Preferences,
  preferenceStore,
  preferencesSchema,
  type StorageChanges,
  watchPreferences,
} from './preferences';
export { KEPT_TABS, type SessionResults, sessionResults } from './results';
export { type SiteSettings, siteSettings } from './site-settings';
export { isListedSite, isUnder, type SiteList, siteHost, siteListSchema } from './sites';
export { type Upkeep, type UpkeepStore, upkeepStore } from './upkeep';
