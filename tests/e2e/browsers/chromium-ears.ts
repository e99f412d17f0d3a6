import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';

/** Errors and requests of every document and worker of the extension, from the moment it is attached. */
export interface Ears {
  errors: string[];
  requests: string[];
  follow(page: Page): void;
}

export function listen(chromium: Browser, origin: string): Ears {
  const errors: string[] = [];
  const requests: string[] = [];
  const followed = new WeakSet<Page>();
  const isOurWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const note = (url: string) => {
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) requests.push(url);
  };
  const follow = (page: Page) => {
    if (followed.has(page)) return;
    followed.add(page);
    const ours = () => page.url().startsWith(origin);
    page.on('pageerror', (error) => ours() && errors.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => ours() && message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => {
      if (ours() && !request.isNavigationRequest()) note(request.url());
    });
  };
  const followWorker = async (target: Target) => {
    const session = await target.createCDPSession();
    // A worker that was stopped is begun again with its listeners attached, and waits for each of them.
    session.on('Inspector.targetReloadedAfterCrash', () => goOn(session));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: it }) =>
      errors.push(it.exception?.description ?? it.text),
    );
    session.on('Runtime.consoleAPICalled', (it) => {
      if (it.type === 'error') errors.push(it.args.map((arg) => arg.value ?? arg.description).join(' '));
    });
    session.on('Network.requestWillBeSent', (it) => note(it.request.url));
    await session.send('Runtime.enable');
    await session.send('Network.enable');
  };
  const attach = async (target: Target) => {
    if (isOurWorker(target)) await followWorker(target);
    const page = target.type() === 'page' ? await target.page() : null;
    if (page) follow(page);
  };
  // A target may be gone again before it is attached.
  const quietly = (target: Target) => void attach(target).catch(() => {});
  chromium.on('targetcreated', quietly);
  for (const target of chromium.targets()) quietly(target);
  return { errors, requests, follow };
}

/** Not waited for by anyone: the worker may be stopped again meanwhile. */
function goOn(session: CDPSession): void {
  session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
}
