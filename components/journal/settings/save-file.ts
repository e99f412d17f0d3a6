/** Hands a text to the browser's own download, which asks where or keeps its habit. Nothing goes over the network. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
