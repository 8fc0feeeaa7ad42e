import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveAhead } from './popup/ahead';

export default defineUnlistedScript(leaveAhead);
