import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pagePort } from '../utils/browser/page-port.ts';
import { hasStem } from '../utils/mentions/stems.ts';
import { startLookout } from '../utils/page/start-lookout.ts';

export default defineUnlistedScript(() => startLookout(pagePort, hasStem));
