import type { CellRange } from "../domain/grid/address";
import { MARK_LEVELS, MARK_STYLES, markFormula, markLevelOf, tidyMarks } from "./marks";
import type { Mark, MarkStyle } from "./marks";
import { intersection, overlaps, subtract } from "./ranges";

/** One conditional format of a sheet: ours, or one that a person has made. */
export interface ConditionalFormat {
  readonly id: number;
  readonly ranges: readonly CellRange[];
  /** Excel's name of its kind; only `Custom` has a formula. */
  readonly kind: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly style: MarkStyle;
}

type Settings = Partial<Pick<ConditionalFormat, "formula" | "style">>;

/** The conditional formats of a sheet, that of the highest priority first. Nothing is checked here. */
export class ConditionalFormats {
  private formats: readonly ConditionalFormat[] = [];
  private next = 1;

  get all(): readonly ConditionalFormat[] {
    return this.formats;
  }

  find(id: number): ConditionalFormat | null {
    return this.formats.find((format) => format.id === id) ?? null;
  }

  /** It comes before all others, as Excel does it. */
  add(ranges: readonly CellRange[], kind: string, settings: Settings = {}): ConditionalFormat {
    const added = { id: this.next++, ranges, kind, formula: "", style: {}, ...settings };
    this.formats = [added, ...this.formats];
    return added;
  }

  change(id: number, settings: Settings): void {
    this.formats = this.formats.map((format) =>
      format.id === id ? { ...format, ...settings } : format,
    );
  }

  remove(id: number): void {
    this.formats = this.formats.filter((format) => format.id !== id);
  }

  /** No format reaches into the range any more. */
  clearIn(range: CellRange): void {
    this.formats = this.formats.flatMap((format) => {
      if (!format.ranges.some((other) => overlaps(other, range))) return [format];
      const ranges = format.ranges.flatMap((other) => subtract(other, range));
      return ranges.length > 0 ? [{ ...format, ranges }] : [];
    });
  }

  /** The other sheet's formats of the range, to the same addresses here. */
  copyIn(source: ConditionalFormats, range: CellRange): void {
    for (const { ranges, kind, formula, style } of [...source.all].reverse()) {
      const within = ranges.flatMap((other) => intersection(other, range) ?? []);
      if (within.length > 0) this.add(within, kind, { formula, style });
    }
  }

  get marks(): readonly Mark[] {
    return tidyMarks(
      this.formats.flatMap(({ formula, ranges }) => {
        const level = markLevelOf(formula);
        return level ? ranges.map((range) => ({ range, level })) : [];
      }),
    );
  }

  /** These take the place of all our marks; the formats of people stay. */
  setMarks(marks: readonly Mark[]): void {
    this.formats = this.formats.filter(({ formula }) => markLevelOf(formula) === null);
    const tidy = tidyMarks(marks);
    for (const level of [...MARK_LEVELS].reverse()) {
      const ranges = tidy.filter((mark) => mark.level === level).map(({ range }) => range);
      if (ranges.length === 0) continue;
      this.add(ranges, "Custom", { formula: markFormula(level), style: MARK_STYLES[level] });
    }
  }
}
