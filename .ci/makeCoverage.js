/**
 * Writes docs/coverage.md from tests/fixtures/coverage: which part of the program answers each sentence of
 * the founding plans. `node .ci/makeCoverage.js` writes the page; tests ask for its text. Plain Node.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const fixtures = join(root, "tests", "fixtures", "coverage");
const PAGE = join(root, "docs", "coverage.md");
const PLANS = [
  ["000", "Sở GDĐT Hà Nội, phong trào phòng, chống Covid-19, 2021"],
  ["001", "Phòng GDĐT quận Nam Từ Liêm, công tác thi đua, khen thưởng 2022"],
  ["002", "Công đoàn Giáo dục Việt Nam, phong trào phòng, chống Covid-19, 2021"],
  ["003", "Sở GDĐT Hà Nội, Hội nghị điển hình tiên tiến, 2020"],
  ["004", "Sở GDĐT và Công đoàn Giáo dục tỉnh Hưng Yên, năm học 2021 - 2022"],
];

const HEAD = `# Kế hoạch được phần mềm đáp ứng đến đâu

Trang này do \`node .ci/makeCoverage.js\` viết từ \`tests/fixtures/coverage\`; không sửa tay.

Mỗi câu của năm kế hoạch gốc có một dòng, ghi ý chính bằng lời của chúng tôi và đúng một câu trả lời:

- **gói:** mục trong gói dữ liệu của kế hoạch (\`src/domain/regulation/packs\`) giữ yêu cầu đó, ghi \`nhóm/mã\`; tiêu chuẩn chỉ người xét được (\`standards\` của kế hoạch 000, 002) vẫn do người đánh dấu từng đề nghị ở sheet \`Ý kiến xét\`, gói chỉ giữ và đòi câu trả lời;
- **người xét:** phần mềm không tự đánh giá được; ai xét, và mục \`leftToPeople\` nhắc điều đó trong mỗi báo cáo, hoặc thành phần hồ sơ mà người xét phải đọc;
- **không thuộc phần mềm:** kèm lý do.

Câu được đếm theo quy tắc ghi đầu \`.ci/countSentences.js\`. Tên mục là số của kế hoạch; “(2)” là mục thứ hai mang cùng số.
`;

function readJson(name) {
  return JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8"));
}

function answerText({ leaves, people, outside }) {
  if (leaves) return `gói: ${leaves.map((leaf) => `\`${leaf}\``).join(", ")}`;
  if (people) return `người xét: ${people}`;
  return `không thuộc phần mềm: ${outside}`;
}

function rowsOf(plan, sections) {
  return Object.entries(sections).flatMap(([section, rows]) =>
    rows.map(({ gist, answer }, at) => [plan, section, String(at + 1), gist, answerText(answer)]),
  );
}

function planText([plan, name]) {
  const rows = rowsOf(plan, readJson(`plan${plan}`));
  const kinds = ["gói", "người xét", "không thuộc"].map(
    (start) => rows.filter(([, , , , answer]) => answer.startsWith(start)).length,
  );
  const table = [
    ["Kế hoạch", "Mục", "Câu", "Ý chính", "Trả lời"],
    ["---", "---", "--:", "---", "---"],
    ...rows,
  ].map((cells) => `| ${cells.join(" | ")} |`);
  const counts = `${rows.length} câu: ${kinds[0]} có trong gói, ${kinds[1]} do người xét, ${kinds[2]} không thuộc phần mềm.`;
  return `## ${plan}: ${name}\n\n${counts}\n\n<!-- prettier-ignore -->\n${table.join("\n")}\n`;
}

/** The page as text. */
function coveragePage() {
  return [HEAD, ...PLANS.map(planText)].join("\n");
}

module.exports = { coveragePage };

if (require.main === module) writeFileSync(PAGE, coveragePage());
