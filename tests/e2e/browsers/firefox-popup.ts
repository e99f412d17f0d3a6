import { writeFile } from 'node:fs/promises';
import type { Surface } from './driver.ts';
import {
  DRAW_POPUP,
  HAS_POPUP,
  HIDE_POPUP,
  IN_POPUP_PROCESS,
  type Privileged,
  SET_POPUP_THEME,
} from './firefox-privileged.ts';
import { surfaceFrom } from './surface.ts';
import { until } from './until.ts';

const FIRST_ANSWER_MS = 500;

/**
 * The popup's document is out of WebDriver's sight. It is reached by a script in its own process, which sees the page through a sandbox with
 * the page's rights: `document`, `browser` and the rest are the page's own, and its content security policy does not apply.
 */
export async function firefoxPopup(privileged: Privileged, url: string): Promise<Surface> {
  const inProcess = <T>(code: string, patienceMs?: number) => privileged.run<T>(IN_POPUP_PROCESS, code, patienceMs);
  const inSandbox = (source: string, patienceMs?: number) =>
    inProcess<string>(
      // Only privileged code sees what hangs on this wrapper of the window, so the page stays as it was.
      `content.nightleaf ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       reply(await Cu.evalInSandbox(${JSON.stringify(source)}, content.nightleaf));`,
      patienceMs,
    );
  const evaluate: Surface['evaluate'] = async (fn, ...args) => {
    const call = `(async () => JSON.stringify({ answer: await (${fn})(...${JSON.stringify(args)}) }))()`;
    return JSON.parse(await inSandbox(call)).answer;
  };
  const isOpen = () => privileged.run<boolean>(HAS_POPUP);
  await until('the popup to open', async () => {
    // The first question may go to the empty document that the popup starts with, and is lost with it.
    const [address, state] = JSON.parse(
      await inSandbox('JSON.stringify([location.href, document.readyState])', FIRST_ANSWER_MS),
    );
    return address.startsWith(url) && state === 'complete';
  });
  return surfaceFrom({
    evaluate,
    addScript: async (source) => {
      await inSandbox(`(() => { ${source} })(); ''`);
    },
    async press(x, y, times) {
      const once = (count: number) =>
        `for (const type of ['mousedown', 'mouseup']) content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: ${count} }, {});`;
      await inProcess(`${once(1)} ${times === 2 ? once(2) : ''} reply(true);`);
    },
    setTheme: (theme) => privileged.run(SET_POPUP_THEME, theme),
    async screenshot(path) {
      const png = Buffer.from(await privileged.run<string>(DRAW_POPUP), 'base64');
      if (path) await writeFile(path, png);
      return png;
    },
    isOpen,
    close: () => hidePopup(privileged),
  });
}

/** Closes the popup if there is one. A panel that is still opening does not listen, so it is told until it is gone. */
export async function hidePopup(privileged: Privileged): Promise<void> {
  await until('the popup to close', async () => {
    await privileged.run(HIDE_POPUP);
    return !(await privileged.run<boolean>(HAS_POPUP));
  });
}
