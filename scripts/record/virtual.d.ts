declare module 'virtual:record-stamp' {
  const stamp: import('../../lib/facts').BundleStamp;
  export default stamp;
}
