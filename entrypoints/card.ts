import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '../components/mount-card';
import type { CardApi } from '../lib/model';

export default defineUnlistedScript(() => {
  (globalThis as { __secondSourceCard?: CardApi }).__secondSourceCard = { mount };
});
