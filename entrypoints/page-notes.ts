import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glancePort } from '../utils/browser/glance-port.ts';
import { hasStem } from '../utils/mentions/stems.ts';
import { startGlance } from '../utils/page/start-glance.ts';

export default defineUnlistedScript(() => startGlance(glancePort, hasStem));
