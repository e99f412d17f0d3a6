import { useState } from 'react';
import { i18n } from '#i18n';

export interface Head {
  text: string;
  /** A column of figures stands to the right. */
  figures?: boolean;
}

export interface ChartTableProps {
  caption: string;
  heads: readonly Head[];
  /** Makes the rows; the first cell of each names the row. */
  rows: () => readonly { key: string; cells: readonly string[] }[];
}

/**
 * The data of a picture as a table, behind "Show as table"; an empty cell is something that was not written down. Rows are made when it is
 * first opened: a page of pictures has hundreds, or thousands, and those that nobody looks at would hold it up.
 */
export function ChartTable({ caption, heads, rows }: ChartTableProps) {
  const [made, setMade] = useState(false);
  return (
    <details className="table-more" onToggle={(event) => event.currentTarget.open && setMade(true)}>
      <summary>{i18n.t('time.ribbon.table')}</summary>
      {made && (
        <div className="table-scroll">
          <table className="ledger tbl">
            <caption className="vh">{caption}</caption>
            <thead>
              <tr>
                {heads.map(({ text, figures }) => (
                  <th key={text} scope="col" className={figures ? 'r' : undefined}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(({ key, cells: [name, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, i) => (
                    <td key={heads[i + 1]?.text} className={heads[i + 1]?.figures ? 'num r' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
