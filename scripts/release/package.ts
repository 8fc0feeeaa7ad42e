import JSZip from 'jszip';

/** The first moment that a zip file can tell. Each entry has it, so that the same files always make the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** Files by their path in the package, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A zip file of these files: ordered by name, all of one date and without permissions, so equal files give equal bytes. */
export async function packageOf(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of [...files.keys()].sort()) {
    zip.file(name, files.get(name) as Uint8Array, { date: DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
