import { MAX_ROWS } from "../../../domain/grid/address";
import type { PageSetup } from "../../../domain/report/sheetContent";
import { numberOf, objectOf, textOf } from "../argument";
import { bind } from "../boundObject";
import { parseHostAddress } from "../hostAddress";
import type { Argument, HostClass } from "../hostClass";
import type { Json } from "../protocol";
import { isJsonObject } from "../protocol";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../sheetTarget";

/** Millimetres of each unit that margins are given in. */
const UNITS = { Points: 25.4 / 72, Inches: 25.4, Centimeters: 10 } as const;

/** Excel's own page: what a sheet has of which nobody set anything. */
const DEFAULT_PAGE: PageSetup = {
  orientation: "portrait",
  marginsMm: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78 },
  fitToWidth: false,
};

/** The model keeps orientation, margins, fit to width, repeated rows, printed columns and page numbers; paper is A4. */
export const pageLayoutClass: HostClass<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      since: 9,
      get: (target) => (pageOf(target).orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (target, value) => {
        if (value !== "Portrait" && value !== "Landscape") throw new Refusal("InvalidArgument");
        changePage(target, { orientation: value === "Portrait" ? "portrait" : "landscape" });
      },
    },
    PaperSize: {
      since: 9,
      get: () => "A4",
      set: (_target, value) => {
        if (textOf(value) !== "A4") throw new Refusal("NotImplemented");
      },
    },
    Zoom: { since: 9, get: (target) => zoomOf(pageOf(target)), set: setZoom },
  },
  links: {
    HeadersFooters: { since: 9, open: (target) => bind(headerFooterGroupClass, target) },
  },
  methods: {
    SetPrintArea: { since: 9, call: setPrintArea },
    SetPrintMargins: { since: 9, call: setMargins },
    SetPrintTitleRows: { since: 9, call: setTitleRows },
  },
};

/** Page numbers in the middle of every head but the first page's: all that the model keeps of heads and feet. */
const headerFooterGroupClass: HostClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: {
      since: 9,
      get: (target) => (pageOf(target).pageNumbers ? "FirstAndDefault" : "Default"),
      set: (_target, value) => {
        if (value !== "FirstAndDefault") throw new Refusal("NotImplemented");
      },
    },
  },
  links: {
    DefaultForAllPages: { since: 9, open: (target) => bind(headerFooterClass, target) },
  },
};

const headerFooterClass: HostClass<SheetTarget> = {
  name: "HeaderFooter",
  scalars: {
    CenterHeader: {
      since: 9,
      get: (target) => (pageOf(target).pageNumbers ? "&P" : ""),
      set: (target, value) => {
        if (value !== "&P") throw new Refusal("NotImplemented");
        changePage(target, { pageNumbers: true });
      },
    },
  },
};

export function pageOf({ sheet }: SheetTarget): PageSetup {
  return sheet.page ?? DEFAULT_PAGE;
}

export function changePage(target: SheetTarget, part: Partial<PageSetup>): void {
  target.sheet.page = { ...pageOf(target), ...part };
}

function zoomOf(page: PageSetup): Json {
  return page.fitToWidth
    ? { scale: null, horizontalFitToPages: 1, verticalFitToPages: null }
    : { scale: 100, horizontalFitToPages: null, verticalFitToPages: null };
}

function setZoom(target: SheetTarget, value: Json): void {
  const zoom = isJsonObject(value) ? value : {};
  const pages = zoom.horizontalFitToPages ?? null;
  const isFit = pages === 1 && (zoom.scale ?? null) === null;
  if (!isFit && zoom.scale !== 100) throw new Refusal("NotImplemented");
  changePage(target, { fitToWidth: isFit });
}

function setMargins(target: SheetTarget, [unit, given]: readonly Argument[]): null {
  const factor = Object.entries(UNITS).find(([name]) => name === unit)?.[1];
  if (factor === undefined) throw new Refusal("InvalidArgument");
  const margins = { ...pageOf(target).marginsMm };
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const value = objectOf(given)[side];
    if (value !== undefined) margins[side] = rounded(numberOf(value) * factor);
  }
  changePage(target, { marginsMm: margins });
  return null;
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}

function setTitleRows(target: SheetTarget, [address]: readonly Argument[]): null {
  const parsed = parseHostAddress(textOf(address));
  if (!parsed) throw new Refusal("InvalidArgument");
  changePage(target, { repeatRows: { first: parsed.range.top, last: parsed.range.bottom } });
  return null;
}

/** Whole columns only. */
function setPrintArea(target: SheetTarget, [address]: readonly Argument[]): null {
  const range = parseHostAddress(textOf(address))?.range;
  if (!range) throw new Refusal("InvalidArgument");
  if (range.top !== 0 || range.bottom !== MAX_ROWS - 1) throw new Refusal("NotImplemented");
  changePage(target, { printColumns: { first: range.left, last: range.right } });
  return null;
}
