/** Where a key leads from one row of a table to another; `null` when the key is none of these. */
export function rowAfterKey(key: string, row: number, rowCount: number, rowsOfPage: number): number | null {
  const to = targetOf(key, row, rowCount, Math.max(1, rowsOfPage));
  return to === null ? null : Math.min(Math.max(to, 0), rowCount - 1);
}

function targetOf(key: string, row: number, rowCount: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + page;
    case 'PageUp':
      return row - page;
    case 'Home':
      return 0;
    case 'End':
      return rowCount - 1;
    default:
      return null;
  }
}
