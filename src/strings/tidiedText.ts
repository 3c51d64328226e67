import type { Phrase } from "./language";
import { linesLeftText } from "./tidyingText";

const number = (count: number) => String(count);

/** What the actions of tidying up say when they are done. */
export const tidiedText = {
  repaired(count: number): Phrase {
    return {
      vi: `Đã sửa ${number(count)} chỗ ở sổ Danh sách và nhớ cách sửa.`,
      en: `${number(count)} texts repaired in the register, and remembered.`,
    };
  },
  merged(name: string, left: Parameters<typeof linesLeftText>[0]): Phrase {
    const rest = linesLeftText(left);
    return {
      vi: `Đã gộp về “${name}”.${rest.vi}`,
      en: `Merged under “${name}”.${rest.en}`,
    };
  },
  split(name: string): Phrase {
    return {
      vi: `Đã tách “${name}”: các dòng đã nhận với tên ấy mang lại tên như đã nhận.`,
      en: `“${name}” is split: rows that came under it have it again.`,
    };
  },
  exported(file: string, unread: number): Phrase {
    const left =
      unread === 0 ? "" : ` ${number(unread)} dòng không đọc được nên không có trong tệp.`;
    const leftEn = unread === 0 ? "" : ` ${number(unread)} unreadable lines are not in it.`;
    return {
      vi: `Đã giao tệp “${file}” cho trình duyệt lưu.${left}`,
      en: `File “${file}” was handed to the browser to save.${leftEn}`,
    };
  },
  imported(counts: {
    readonly added: number;
    readonly conflicts: readonly { readonly written: string; readonly standing: string }[];
    readonly unknownAwards: readonly string[];
  }): Phrase {
    const { added, conflicts, unknownAwards } = counts;
    const kept = conflicts
      .map(({ written, standing }) => `“${written}” = “${standing}”`)
      .join(", ");
    const unknown = unknownAwards.map((award) => `“${award}”`).join(", ");
    const vi = [
      `Đã thêm ${number(added)} cách đọc.`,
      kept === "" ? "" : `Giữ như sổ này: ${kept}.`,
      unknown === "" ? "" : `Không lấy, vì kế hoạch không có danh hiệu: ${unknown}.`,
    ];
    const en = [
      `${number(added)} readings added.`,
      kept === "" ? "" : `Kept as they stand: ${kept}.`,
      unknown === "" ? "" : `Not taken, since the plan lacks the award: ${unknown}.`,
    ];
    const join = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
    return { vi: join(vi), en: join(en) };
  },
  paperRead: {
    vi: "Đã đọc văn bản; xem lại bên dưới rồi ghi. Chưa ghi gì.",
    en: "The paper is read; look at it below, then record it. Nothing is written yet.",
  },
  paperRecorded: { vi: "Đã ghi vào trang Đối chiếu.", en: "Recorded on sheet Đối chiếu." },
} as const;
