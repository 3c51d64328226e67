import { fail, type Result } from "../result";
import type { PlanPack } from "./planPack";
import type { Plan } from "./schema";

/** A plan that can be chosen. */
export interface PlanEntry {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
}

/** The plans that come with the program, in the order in which they are offered. */
export const PLAN_LIST: readonly PlanEntry[] = [
  {
    id: "003",
    title:
      "Tổ chức Hội nghị điển hình tiên tiến ngành Giáo dục và Đào tạo, tiến tới Đại hội Thi đua yêu nước thành phố Hà Nội giai đoạn 2020 - 2025",
    issuer: "Sở Giáo dục và Đào tạo Hà Nội",
  },
  {
    id: "000",
    title:
      "Tổ chức thực hiện phong trào thi đua đặc biệt “Toàn ngành Giáo dục và Đào tạo Hà Nội đoàn kết, chung sức thi đua phòng, chống và chiến thắng đại dịch Covid-19”",
    issuer: "Sở Giáo dục và Đào tạo Hà Nội",
  },
  {
    id: "001",
    title: "Công tác Thi đua - Khen thưởng Ngành Giáo dục và Đào tạo năm 2022",
    issuer: "Phòng Giáo dục và Đào tạo quận Nam Từ Liêm",
  },
  {
    id: "002",
    title:
      "Tổ chức phong trào thi đua “Cán bộ, nhà giáo, người lao động nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid - 19”",
    issuer: "Công đoàn Giáo dục Việt Nam",
  },
  {
    id: "004",
    title: "Phát động phong trào thi đua năm học 2021 - 2022",
    issuer: "Sở Giáo dục và Đào tạo và Công đoàn Giáo dục tỉnh Hưng Yên",
  },
  {
    id: "nam-hoc",
    title: "Xét thi đua, khen thưởng cuối năm học 2025 - 2026",
    issuer: "Cơ quan, đơn vị tự ghi",
  },
];

// Each pack is a chunk of its own, read when it is chosen.
const PACKS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  "000": () => import("./packs/plan000.json"),
  "001": () => import("./packs/plan001.json"),
  "002": () => import("./packs/plan002.json"),
  "003": () => import("./packs/plan003.json"),
  "004": () => import("./packs/plan004.json"),
  "nam-hoc": () => import("./packs/planNamHoc.json"),
};

/**
 * The plan in force of that id, with the law of the decision date: the plan's own date where none is given.
 * Faults: `unknown-plan` (params: plan); those of `composePlan`; `no-regime` (params: date) for a day that no
 * regime covers.
 */
export async function loadPlan(id: string, decisionDate?: string): Promise<Result<Plan>> {
  const pack = PACKS[id];
  if (!pack) return fail({ code: "unknown-plan", params: { plan: id } });
  const { planPackSchema } = await import("./planPack");
  const read = planPackSchema.parse((await pack()).default);
  return planInForce(read, decisionDate ?? read.decisionDate);
}

/** A pack with the law of the decision date; faults as `loadPlan`. */
export async function planInForce(pack: PlanPack, decisionDate: string): Promise<Result<Plan>> {
  const [{ composePlan }, { regimeOnDate }, { loadRegimes }] = await Promise.all([
    import("./composePlan"),
    import("./regimeOnDate"),
    import("./loadRegimes"),
  ]);
  const { regimes, packs } = loadRegimes();
  const regime = regimeOnDate(regimes, decisionDate);
  if (!regime.ok) return regime;
  const rules = packs.find(({ id }) => id === regime.value.rules);
  if (!rules) throw new Error(`No rules ${regime.value.rules}`);
  return composePlan(pack, { info: regime.value.info, rules }, decisionDate);
}

/** What is known of a plan before it is loaded; null for one that did not come with the program. */
export function planEntry(id: string): PlanEntry | null {
  return PLAN_LIST.find((entry) => entry.id === id) ?? null;
}
