/** The codes of `Excel.ErrorCodes` that this host answers with, their status and Excel's wording. */
const REFUSALS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. See https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets for more.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path isn't working for what you're trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
  RequestPayloadSizeLimitExceeded: [
    413,
    'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  ResponsePayloadSizeLimitExceeded: [
    413,
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/**
 * What Excel would refuse. It ends the request at once, whatever depth it arises at, so it is thrown
 * inside the host; `runRequest` is the only place that catches it and turns it into an answer.
 */
export class Refusal extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: RefusalCode,
    message?: string,
  ) {
    super(message ?? REFUSALS[code][1]);
    this.httpStatus = REFUSALS[code][0];
  }
}
