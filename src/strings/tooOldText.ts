import type { Phrase } from "./language";

/** For an Excel without what the pane needs: what to do instead. */
export const tooOldText: Phrase = {
  vi: "Excel này quá cũ để chạy Bình Xét. Hãy mở sổ bằng Excel 2021, Microsoft 365, Excel trên web hoặc Excel cho Mac. Máy chỉ có Excel 2016, 2019 hoặc WPS thì nhờ bộ phận tin học chạy Bình Xét bằng dòng lệnh; sổ kết quả vẫn mở được bằng Excel này.",
  en: "This Excel is too old for Bình Xét. Open the workbook in Excel 2021, Microsoft 365, Excel on the web or Excel for Mac. With Excel 2016, 2019 or WPS only, have Bình Xét run on the command line; its workbooks open in this Excel.",
};
