import { UNREAD } from './node-kinds.ts';

/**
 * Tags that are hardly ever hosts while they have content of their own. No selector asks for "has a shadow root", and looking
 * at every element costs as much as the whole scan, so these are looked at only where they are empty.
 */
const ORDINARY =
  'div,span,a,p,li,img,td,tr,b,i,em,strong,br,h1,h2,h3,h4,h5,h6,ul,ol,dl,dt,dd,table,tbody,thead,th,script,style,link,meta,input,button,label,form,option,select,svg,svg *,section,article,main,aside,header,footer,nav,figure,figcaption,blockquote,pre,code,sup,sub,small,time,iframe,noscript,source,picture,video,hr,font,center,cite,abbr,u,s,q,kbd,var,samp,wbr,template,textarea';
const CANDIDATES = `:is(div,span,p,section,article,main,aside,header,footer,nav,blockquote,h1,h2,h3,h4,h5,h6):empty,:not(:is(${ORDINARY}))`;

export interface Hosts {
  roots: ShadowRoot[];
  /** Custom elements that have no open root, or none yet: their code may come later than the page. */
  later: Element[];
}

/** The open shadow roots right below `root`, as far as they can be found cheaply. */
export function hostsIn(root: ParentNode): Hosts {
  const hosts: Hosts = { roots: [], later: [] };
  for (const element of root.querySelectorAll(CANDIDATES)) {
    const shadow = element.shadowRoot;
    if (element.closest(UNREAD) !== null) continue;
    if (shadow !== null) hosts.roots.push(shadow);
    else if (element.localName.includes('-')) hosts.later.push(element);
  }
  return hosts;
}
