/** Rows in columns of equal width: the first column starts on the left, numbers end on the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** In percent; a dash where there is nothing to have a share of. */
export function share(part: number, all: number): string {
  return all === 0 ? '—' : ((part / all) * 100).toFixed(1);
}
