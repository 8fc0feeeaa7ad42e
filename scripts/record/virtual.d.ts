declare module 'virtual:record-stamp' {
  const stamp: import('../../lib/facts').BundleStamp;
  export default stamp;
}

declare module 'virtual:record-rates' {
  const files: import('../../lib/facts').RateFile[];
  export default files;
}
