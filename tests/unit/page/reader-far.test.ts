import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillBrowserGaps } from './browser-gaps.ts';
import { putBoxes, standAsWritten, textOf } from './marked.ts';
import { part, readTall as read, recogniser } from './tall-page.ts';

beforeEach(() => {
  fillBrowserGaps();
  standAsWritten();
  putBoxes(new Map());
  document.title = '';
});

describe('a page of many screens', () => {
  const PAGE = part(0, '<p>Kratom</p>') + part(3_000, '<p>kratom three</p>') + part(9_000, '<p>red Bali</p>');

  it('is read where it is near the screen, and where it has come near, when there is time', () => {
    const { reader, idle, words, section } = read(PAGE);
    idle.pass();
    expect(words()).toEqual(['Kratom']);
    section(2).setAttribute('at', '1500');
    reader.readNear(false);
    expect(words()).toEqual(['Kratom']);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali']);
    section(1).setAttribute('at', '-500');
    reader.readNear(false);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'kratom', 'Bali']);
  });

  it('is read where something of it is on the screen that stands far in the tree, when one looks closely', () => {
    const { reader, idle, words, section } = read(PAGE);
    idle.pass();
    document.elementFromPoint = () => section(2).firstElementChild;
    reader.readNear(false);
    idle.pass();
    expect(words()).toEqual(['Kratom']);
    reader.readNear(true);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali']);
  });

  it('is read at once where it is not rendered', () => {
    const { idle, words } = read(
      part(0, '<p>Kratom</p>') + part('nowhere', '<p>Bali</p>') + part(3_000, '<p>Bali</p>'),
    );
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali']);
  });

  it('is read to its end when all is asked for, and what it holds is in reading order', () => {
    const { idle, rest } = read(PAGE);
    idle.pass();
    expect(rest()).toEqual(['Kratom', 'kratom', 'Bali']);
  });

  it('is read to its end though all was asked for before anything was read', () => {
    expect(read(PAGE).rest()).toEqual(['Kratom', 'kratom', 'Bali']);
  });

  it('is read to its end though it must be read anew meanwhile', () => {
    const { reader, idle, words } = read(PAGE);
    idle.pass();
    reader.readRest();
    document.title = 'Kratom';
    reader.readAround([]);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'kratom', 'Bali']);
  });

  it('is not read to its end again for having been once', () => {
    const { reader, idle, words, rest, section } = read(PAGE);
    rest();
    section(1).remove();
    section(1).remove();
    reader.dropGone();
    document.body.insertAdjacentHTML('beforeend', part(5_000, '<p>Bali</p>') + part(5_000, '<p>Bali</p>'));
    reader.readAgain();
    idle.pass();
    expect(words()).toEqual(['Kratom']);
  });

  describe('with a chapter that is larger than what is read in one go', () => {
    const chapter = `<div at="5000">${part(5_000, '<p>bali five</p>')}${part(9_000, '<p>Bali nine</p>')}</div>`;
    const open = () => {
      const page = read(part(0, '<p>Kratom</p>') + chapter + part(20_000, '<p>bali</p>'));
      page.idle.pass();
      return { ...page, chapter: document.querySelector('div') as Element };
    };

    it('is read as far as that has come near', () => {
      const { reader, idle, words, section, chapter } = open();
      expect(words()).toEqual(['Kratom']);
      chapter.setAttribute('at', '1000');
      section(1).setAttribute('at', '1000');
      reader.readNear(false);
      idle.pass();
      expect(words()).toEqual(['Kratom', 'bali']);
      section(2).setAttribute('at', '1000');
      reader.readNear(false);
      idle.pass();
      expect(words()).toEqual(['Kratom', 'bali', 'Bali']);
    });

    it('is read where something of it is on the screen', () => {
      const { reader, idle, words, section } = open();
      document.elementFromPoint = () => section(2).firstElementChild;
      reader.readNear(true);
      idle.pass();
      expect(words()).toEqual(['Kratom', 'Bali']);
    });

    it('is read to its end, in order, when all is asked for', () => {
      expect(open().rest()).toEqual(['Kratom', 'bali', 'Bali', 'bali']);
    });

    it('is searched for a certain name', () => {
      const { reader, idle, words } = open();
      textOf('div section:last-child p').data = 'Kratom nine';
      textOf('p').data = 'tea';
      reader.readAround([textOf('p')]);
      idle.pass();
      expect(words()).toEqual(['Kratom']);
    });
  });

  it('has shadow trees, which are read with what is around them', () => {
    const { idle, words, rest } = read(part(0, '<p>Kratom</p>') + part(3_000, '<x-card></x-card>') + part(4_000, ''));
    const shadow = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Bali</p>';
    idle.pass();
    expect(words()).toEqual(['Kratom']);
    expect(rest()).toEqual(['Kratom', 'Bali']);
  });
});

describe('a page that changes where it was not read', () => {
  const PAGE = part(0, '<p>Kratom</p>') + part(3_000, '<p id="a">kratom</p><p id="b">bali</p>') + part(4_000, '');
  const far = () => {
    const page = read(PAGE);
    page.idle.pass();
    return page;
  };

  it('is read there at once', () => {
    const { reader, words } = far();
    textOf('#b').data = 'kratom or bali';
    reader.readAround([textOf('#b')]);
    expect(words()).toEqual(['Kratom', 'kratom', 'bali']);
  });

  it('is read once where the page has moved a part, and not where it has taken one away', () => {
    const { reader, idle, words, rest, section } = far();
    const moved = section(1);
    section(0).before(moved);
    document.querySelector('#a')?.remove();
    reader.readAdded([moved]);
    idle.pass();
    expect(words()).toEqual(['bali', 'Kratom']);
    expect(rest()).toEqual(['bali', 'Kratom']);
  });

  it('is not read where the page has put a part into what is never read', () => {
    const { rest, section } = far();
    const code = document.createElement('code');
    const moved = section(1);
    moved.replaceWith(code);
    code.append(moved);
    expect(rest()).toEqual(['Kratom']);
  });
});

describe('a page that is read again', () => {
  const PAGE = part(0, '<p>Kratom</p>') + part(3_000, '<p id="a">bali</p><p id="b">It helps.</p>') + part(4_000, '');

  it('forgets what is no longer true far from the screen, keeps what is, and reads no more there', () => {
    const { reader, idle, ledger, words, rest } = read(PAGE + part(5_000, '<p>bali</p><p id="c">bali</p>'));
    expect(rest()).toEqual(['Kratom', 'bali', 'bali', 'bali']);
    const before = ledger.runs().flatMap(({ marks }) => marks);
    textOf('#a').data = 'tea';
    textOf('#b').data = 'bali';
    document.querySelector('#c')?.remove();
    reader.readAgain();
    idle.pass();
    expect(words()).toEqual(['Kratom', 'bali']);
    expect(ledger.runs().flatMap(({ marks }) => marks)).toEqual([before[0], before[2]]);
    expect(rest()).toEqual(['Kratom', 'bali', 'bali']);
  });

  it('reads no line twice that it reads anyway', () => {
    const { reader, idle, rest } = read(PAGE);
    rest();
    const asked = vi.spyOn(recogniser, 'hasStem');
    reader.readAgain();
    idle.pass();
    expect(asked.mock.calls.filter(([text]) => text === 'Kratom')).toHaveLength(1);
  });

  it('gains and loses claims with its title, near and far', () => {
    const { reader, idle, words, rest } = read(`${PAGE}${part(0, '<p>It helps.</p>')}`);
    rest();
    const rename = (title: string) => {
      document.title = title;
      reader.readAround([]);
      idle.pass();
    };
    rename('Kratom');
    expect(words()).toEqual(['Kratom', 'bali', 'It helps']);
    expect(rest()).toEqual(['Kratom', 'bali', 'It helps', 'It helps']);
    rename('Tea');
    expect(words()).toEqual(['Kratom', 'bali']);
  });
});

describe('a page whose certain name is far from the screen', () => {
  const PAGE =
    part(0, '<p>red Bali</p>') + part(3_000, '<p>Bali</p>') + part(6_000, '<p>Kratom</p>') + part(9_000, '<p>Bali</p>');

  it('is read there and near the screen, and nowhere else', () => {
    const { idle, words, rest } = read(PAGE);
    idle.pass();
    expect(words()).toEqual(['Bali', 'Kratom']);
    expect(rest()).toEqual(['Bali', 'Bali', 'Kratom', 'Bali']);
  });

  it('holds it though the one near the screen has gone, and lets everything go with the last', () => {
    const { reader, idle, words, dropped } = read(part(0, '<p id="a">Kratom</p>') + PAGE);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali']);
    const forget = (selector: string) => {
      document.querySelector(selector)?.remove();
      reader.dropGone();
      idle.pass();
    };
    forget('#a');
    expect(words()).toEqual(['Bali', 'Kratom']);
    forget('section:nth-of-type(4)');
    expect(words()).toEqual([]);
    expect(dropped).toHaveLength(3);
  });

  it('is found to be one by a shadow tree there', () => {
    document.body.innerHTML = '';
    const { reader, idle, words, section } = read(
      part(0, '<p id="a">Kratom, Bali</p>') + part(3_000, '<p>kratomania <span></span></p>') + part(9_000, ''),
    );
    const shadow = (section(1).querySelector('span') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Kratom</p>';
    idle.pass();
    textOf('#a').data = 'Bali';
    reader.readAround([textOf('#a')]);
    idle.pass();
    expect(words()).toEqual(['Bali', 'kratom', 'Kratom']);
  });
});

describe('a very large page', () => {
  it('is read closely near the screen, and of its rest only what says kratom', () => {
    const counted = vi.spyOn(document.documentElement, 'getElementsByTagName');
    counted.mockReturnValue(Object.assign([], { 60000: document.body }) as never);
    const { reader, idle, words, rest, section } = read(
      part(0, '<p>Kratom</p><p>Bali</p>') + part(3_000, '<p>Kratom, Bali</p>') + part(9_000, '<p>Bali</p>'),
    );
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali']);
    expect(rest()).toEqual(['Kratom', 'Bali', 'Kratom', 'Bali']);
    expect(rest()).toEqual(['Kratom', 'Bali', 'Kratom', 'Bali']);
    section(2).setAttribute('at', '900');
    reader.readNear(false);
    idle.pass();
    expect(words()).toEqual(['Kratom', 'Bali', 'Kratom', 'Bali', 'Bali']);
  });
});
