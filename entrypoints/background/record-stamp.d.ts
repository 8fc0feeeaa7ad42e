/** Stamp of the packaged record, compiled in by the build (see scripts/record/bundle-plugin.ts). */
declare module 'virtual:record-stamp' {
  const stamp: { version: string; asOf: string; hash: string; companies: number; facts: number; bytes: number };
  export default stamp;
}
