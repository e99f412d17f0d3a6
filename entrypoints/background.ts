import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/toolbar/start-background.ts';

export default defineBackground(() => startBackground());
