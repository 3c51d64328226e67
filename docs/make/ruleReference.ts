import { CHECK_LIST } from "../../src/domain/checks/checkList";
import type { Check, Need } from "../../src/domain/checks/check";
import type { Plan } from "../../src/domain/regulation/schema";
import { severityOf, type Severity } from "../../src/domain/regulation/severity";
import type { Basis } from "../../src/domain/regulation/basis";
import type { CheckId } from "../../src/domain/checks/finding";
import type { CheckReference } from "../../src/strings/checkReference";
import { checkTitle } from "../../src/strings/checkTitle";
import { citationText } from "../../src/strings/citationText";
import { LIST_REFERENCE } from "../../src/strings/listReference";
import { RULE_REFERENCE } from "../../src/strings/ruleReference";
import { STANDARD_REFERENCE } from "../../src/strings/standardReference";

const CHECK_REFERENCE: Readonly<Record<CheckId, CheckReference>> = {
  ...LIST_REFERENCE,
  ...STANDARD_REFERENCE,
  ...RULE_REFERENCE,
};

const SHEETS: Readonly<Record<Need, string>> = {
  units: "Đơn vị",
  dossier: "Hồ sơ",
  facts: "Thông tin xét",
  history: "Lịch sử",
  initiatives: "Sáng kiến",
  pledges: "Đăng ký",
  opinions: "Ý kiến xét",
  papers: "Đối chiếu",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "thông tin",
};

const HEAD = `# Các phép kiểm tra

Trang này do \`npm run docs\` viết từ chính các phép kiểm tra và gói quy định; sửa tay sẽ bị bộ kiểm thử từ chối.

Mức độ theo căn cứ: **lỗi** khi văn bản đã đọc nguyên văn và ràng buộc cơ quan giáo dục vào ngày quyết định, hoặc khi cơ
quan tự xác nhận; **cảnh báo** khi chưa đọc nguyên văn, khi quy định là của địa phương, hoặc khi luật đã được sửa mà chưa
đọc văn bản sửa; **thông tin** khi là văn bản của ngành khác, văn bản cũ, dự thảo. Dữ liệu tự mâu thuẫn thì tùy từng lỗi.
`;

/** The rule reference as Markdown: every check, and in each plan the rules that it looks after. */
export function ruleReference(plans: readonly Plan[]): string {
  return [HEAD, ...CHECK_LIST.map((check) => checkSection(check, plans))].join("\n");
}

function checkSection(check: Check, plans: readonly Plan[]): string {
  const { looksAt, passes, fails } = CHECK_REFERENCE[check.id];
  const needs = check.needs.map((need) => `\`${SHEETS[need]}\``).join(", ");
  return [
    `## ${checkTitle(check.id, "vi")} (\`${check.id}\`)\n`,
    `- Xem: ${looksAt.vi}`,
    ...(needs === "" ? [] : [`- Cần trang: ${needs}; chưa có trang thì báo là chưa kiểm tra.`]),
    `- Đạt: ${passes.vi}`,
    `- Không đạt: ${fails.vi}`,
    ...ruleLines(check, plans),
    "",
  ].join("\n");
}

interface Rule {
  readonly id: string;
  readonly basis: Basis;
}

/** The standards that the check looks at, each once, with the plans in which it holds. */
function ruleLines(check: Check, plans: readonly Plan[]): readonly string[] {
  const rules = new Map<string, { readonly rule: Rule; readonly plans: string[] }>();
  for (const plan of plans) {
    for (const rule of rulesOf(check, plan)) {
      const line = ruleLine(rule);
      const known = rules.get(line);
      if (known) known.plans.push(plan.id);
      else rules.set(line, { rule, plans: [plan.id] });
    }
  }
  return [...rules].map(([line, { plans: ids }]) => `${line} Kế hoạch: ${ids.join(", ")}.`);
}

function rulesOf(check: Check, plan: Plan): readonly Rule[] {
  return plan.standards.filter(
    ({ enabled, anyOf }) =>
      enabled && anyOf.some(({ allOf }) => allOf.some((each) => each.check === check.id)),
  );
}

function ruleLine({ id, basis }: Rule): string {
  return `- \`${id}\`, ${SEVERITIES[severityOf(basis)]}. ${citationText(basis.citation).vi}.`;
}
