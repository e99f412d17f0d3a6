/** Reads a form of the vocabulary and lists strings it matches: optional parts with and without, every alternative once. */
export function expandForm(form: string): string[] {
  let at = 0;

  function alternatives(): string[] {
    const all = [...sequence()];
    while (form[at] === '|') {
      at += 1;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): string[] {
    let made = [''];
    while (at < form.length && form[at] !== '|' && form[at] !== ')') {
      const piece = repeated(atom());
      made = made.flatMap((head) => piece.map((tail) => head + tail)).slice(0, 600);
    }
    return made;
  }

  function atom(): string[] {
    const character = form[at] ?? '';
    at += 1;
    if (character === '(') return group();
    if (character === '[') {
      const close = form.indexOf(']', at);
      const inside = [...form.slice(at, close)];
      at = close + 1;
      return inside[1] === '-' ? [inside[0] ?? '', inside[2] ?? ''] : inside;
    }
    if (character === '\\') {
      at += 1;
      return [{ s: ' ', d: '1', B: '' }[form[at - 1] ?? ''] ?? form[at - 1] ?? ''];
    }
    if (character === '*') return ['', 's'];
    if (character === '~') return ['', ' ', '-'];
    return character === ' ' ? [' ', '-'] : [character];
  }

  function group(): string[] {
    const look = /^\?<?[=!]/.exec(form.slice(at))?.[0];
    at += look?.length ?? (form.startsWith('?:', at) ? 2 : 0);
    const inside = alternatives();
    at += 1;
    // What a look-around asks of the neighbourhood is no part of the name.
    return look ? [''] : inside;
  }

  function repeated(piece: string[]): string[] {
    const quantifier = (
      /[)\]]/.test(form[at - 1] ?? '') ? /^(?:\?|\*|\+|\{(\d)(?:,(\d*))?\})/ : /^(?:\?|\{(\d)(?:,(\d*))?\})/
    ).exec(form.slice(at));
    if (!quantifier || form[at - 1] === ' ') return piece;
    at += quantifier[0].length;
    if (quantifier[0] === '+') return piece;
    const least = quantifier[1] === undefined ? 0 : Number(quantifier[1]);
    const once = least === 0 ? ['', ...piece] : piece;
    return least > 1 ? once.map((one) => one.repeat(least)) : once;
  }

  return [...new Set(alternatives())];
}
