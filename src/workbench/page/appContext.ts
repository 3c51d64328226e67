/** Office.js's numbers for Excel on the web and for the Vietnamese interface. */
const EXCEL_WEB = 64;
const VIETNAMESE = 1066;

/** Office.js's flags of a shared runtime and of an add-in that is not Microsoft's own. */
const HOST_FLAGS = 1 + 16;

/** The floor that the manifest names: what runs here runs in Excel 2021. */
const REQUIREMENTS = { excelapi: "1.14", sharedruntime: "1.1", addincommands: "1.1" };

export interface PaneIdentity {
  readonly conversationId: string;
  readonly addinId: string;
  readonly origin: string;
  /** Name of the open workbook. */
  readonly fileName: string;
}

/** `iframe.name`, from which Office.js knows that it stands in Excel on the web and who its host is. */
export function frameName({ conversationId, addinId, origin }: PaneIdentity): string {
  return JSON.stringify({
    hostInfo: `Excel|Web|16.01|vi-VN|${conversationId}|||${HOST_FLAGS}`,
    xdmInfo: `${conversationId}|${addinId}|${origin}`,
    serializerVersion: 1,
    baseFrameName: conversationId,
  });
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(identity: PaneIdentity, frame: Element) {
  const { conversationId, addinId, origin, fileName } = identity;
  return {
    _id: addinId,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appUILocale: VIETNAMESE,
    _dataLocale: VIETNAMESE,
    _docUrl: `${origin}/${fileName}`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _appMinorVersion: 1,
    _clientWindowHeight: frame.clientHeight,
    _clientWindowWidth: frame.clientWidth,
    _addinName: "Bình Xét",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
