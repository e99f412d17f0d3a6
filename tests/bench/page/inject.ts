/**
 * Runs inside a page: puts `count` mentions between its words, evenly spread and seeded, and says how many there are. The white
 * space that indents the source is left alone: nobody reads it.
 */
export function injectMentions(count: number, seed: number): number {
  const terms = [
    'kratom',
    'Kratom',
    'mitragynine',
    '7-hydroxymitragynine',
    'Mitragyna speciosa',
    'kratom tea',
    'Maeng Da',
  ];
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  let words = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (
      node.data.trim().length < 12 ||
      node.parentElement?.closest('script,style,noscript,textarea,code,svg,button,select,pre')
    )
      continue;
    texts.push(node);
    words += node.data.split(' ').filter((part) => part.trim() !== '').length;
  }
  const every = Math.max(1, words / count);
  let due = every / 2;
  let seen = 0;
  let done = 0;
  for (const text of texts) {
    const parts = text.data.split(' ');
    const out: string[] = [];
    for (const part of parts) {
      out.push(part);
      if (part.trim() === '') continue;
      seen++;
      while (seen >= due && done < count) {
        out.push(terms[random(terms.length)] ?? 'kratom');
        done++;
        due += every;
      }
    }
    if (out.length > parts.length) text.data = out.join(' ');
  }
  return done;
}
