/** A cell of a document's table, in the columns of the table's own raster. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Empty for an empty cell. */
  readonly text: string;
  readonly font: string | null;
}

/** A table before it becomes rows of a grid. */
export interface DocumentTable {
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
  /** Counted from the table's first row. */
  readonly hiddenRows: readonly number[];
}
