import { bundle } from './bundle.ts';

/** Editors as people meet them, each from its maker's package. None of them groups its undo by the clock: that would depend on the machine. */
const EDITORS = `
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState as CodeState } from '@codemirror/state';
import { EditorView as CodeView, keymap as codeKeymap } from '@codemirror/view';
import { baseKeymap } from 'prosemirror-commands';
import { history as proseHistory, redo, undo } from 'prosemirror-history';
import { keymap as proseKeymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseState } from 'prosemirror-state';
import { EditorView as ProseView } from 'prosemirror-view';
import Quill from 'quill';

const NEVER = 1e9;
const place = (id: string) => document.querySelector('#' + id)!;

const code = new CodeView({
  parent: place('codemirror'),
  state: CodeState.create({
    extensions: [history({ newGroupDelay: NEVER }), codeKeymap.of([...historyKeymap, ...defaultKeymap])],
  }),
});
const prose = new ProseView(place('prosemirror'), {
  state: ProseState.create({
    schema,
    plugins: [
      proseHistory({ newGroupDelay: NEVER }),
      proseKeymap({ 'Mod-z': undo, 'Mod-y': redo }),
      proseKeymap(baseKeymap),
    ],
  }),
});
const quill = new Quill(place('quill'), { modules: { history: { delay: NEVER } }, formats: [] });

/** What each editor itself thinks that it holds. */
(window as any).editors = {
  codemirror: () => [code.state.doc.toString(), code.state.selection.main.anchor, code.state.selection.main.head],
  prosemirror: () => [prose.state.doc.textContent, prose.state.selection.anchor, prose.state.selection.head],
  quill: () => [quill.getText(), quill.getSelection()?.index, quill.getSelection()?.length],
};
`;

/** Plain fields, and one that the page brings later, as chats do. */
const FIELDS = `
  for (const id of ['input', 'textarea']) {
    const field = document.querySelector(id);
    editors[id] = () => [field.value, field.selectionStart, field.selectionEnd];
  }
  for (const id of ['rich', 'plain', 'chat']) {
    editors[id] = () => {
      const at = getSelection();
      return [document.querySelector('#' + id).innerText, at.anchorOffset, at.focusOffset];
    };
  }
  window.openChat = () => document.body.insertAdjacentHTML('beforeend',
    '<aside role="log"><p>Says kratom helps.</p><div id="chat" role="textbox" contenteditable="true"></div></aside>');
  window.closeWith = () => document.body.insertAdjacentHTML('beforeend', '<p class="fence">The last word: kratom.</p>');
`;

const AROUND = '<p>Kratom is a leaf; mitragynine is in it. People say that kratom helps with pain.</p>';

/** A page on kratom around every field in which kratom can be typed. */
export async function editorPages(): Promise<Record<string, string | { body: string; type: string }>> {
  return {
    '/editors.js': { body: await bundle(EDITORS), type: 'text/javascript' },
    '/editors': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editors</title>
      <style>body { font: 16px/1.5 sans-serif } .ql-clipboard { display: none } [id] { border: 1px solid; min-width: 40em; min-height: 1.5em; white-space: pre-wrap }</style>
      <body>${AROUND}
      <input id="input"><textarea id="textarea" cols="90"></textarea>
      <div id="rich" contenteditable="true"></div><div id="plain" contenteditable="plaintext-only"></div>
      <div id="codemirror"></div><div id="prosemirror"></div><div id="quill"></div>${AROUND}
      <script src="/editors.js"></script><script>${FIELDS}</script></body></html>`,
  };
}
