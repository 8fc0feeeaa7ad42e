/** Stamp of the packaged record, compiled in by the build (see scripts/record/bundle-plugin.ts). */
declare module 'virtual:record-stamp' {
  const stamp: import('../lib/facts').BundleStamp;
  export default stamp;
}
