/** Stands for `virtual:record-stamp` in unit tests: the stamp of a small made-up record, with its file beside it. */
import { buildBundle, bundleFile } from '../../lib/facts';
import { madeUpCompanies } from '../../scripts/bench/made-up-record';

const bundle = await buildBundle(madeUpCompanies(1, 50));

/** Text of the packaged file that the stamp belongs to. */
export const recordText = bundleFile(bundle);

export default bundle.stamp;
