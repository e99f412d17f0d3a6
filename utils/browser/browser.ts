/**
 * The extension API for extension pages and the background; every other module of this room takes it from here. The page script
 * does not: it talks through page-port.ts, without the polyfill's weight.
 */
export { default as browser } from 'webextension-polyfill';
