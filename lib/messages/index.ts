export { callTab, serveBackground } from './background';
export type { Caller, CallMap, Handlers, ReplyOf, RequestOf, Runtime, Sender, Tabs } from './channel';
export { callBackground, serveContent } from './content';
export type { ContentCalls } from './content-calls';
export { callFromPage } from './extension-page';
export type { Access, BaseState, PageCalls, PageState, TabView } from './page-calls';
export type { Draft, ImportView, OwnView, StorageView } from './record-calls';
export { type CallError, type CallErrorCode, CallFailure, failure, type Result, success } from './result';
export type { PageCommand, TabCalls } from './tab-calls';
