import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pagePort } from '../utils/browser/page-port.ts';
import { startLookout } from '../utils/page/start-lookout.ts';
import { hasStem } from '../utils/page/stem.ts';

export default defineUnlistedScript(() => startLookout(pagePort, hasStem));
