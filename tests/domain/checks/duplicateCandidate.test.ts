import fc from "fast-check";
import { duplicateCandidate } from "../../../src/domain/checks/duplicateCandidate";
import { unitKey } from "../../../src/domain/intake/unitKey";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { foldText } from "../../../src/domain/text/foldText";
import { foldTone } from "../../../src/domain/text/foldTone";
import { aNomination, reviewData } from "./reviewKit";

const names = ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "NGUYỄN THỊ HOÀ", "Lê Văn Sơn"];
const posts = [
  "",
  "Giáo viên",
  "GIÁO VIÊN",
  "Giáo viên Trường Hoa Sen",
  "Giáo viên trương Hoa Sen",
];
const units = [null, "Trường Hoa Sen", "trường HOA SEN", "Trường Mai Vàng"];

const anyNominations = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      post: fc.constantFrom(...posts),
      submittingUnit: fc.constantFrom(...units),
      listForm: fc.constantFrom("III", "IV"),
      award: fc.constantFrom("CSTD_TQ", null),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, at) => aNomination({ ...row, id: `DN-${String(at)}` })));

/** What the check says of two nominations, as its rule is worded. */
function likenessOf(earlier: RegisteredNomination, later: RegisteredNomination) {
  const pair = [earlier, later] as const;
  const agree = (key: (each: RegisteredNomination) => string) => key(pair[0]) === key(pair[1]);
  const isOneList = earlier.listForm === later.listForm && earlier.award === later.award;
  if (!isOneList || !agree(({ name }) => foldText(name))) return null;
  const samePost = agree(({ post }) => foldText(post));
  const sameUnit = agree(({ submittingUnit }) => unitKey(submittingUnit ?? ""));
  if (!agree(({ name }) => foldTone(name))) return samePost && sameUnit ? "possible" : null;
  const namesSchool = foldTone(earlier.post).includes("trường ");
  if (samePost && (sameUnit || namesSchool)) return "same";
  return sameUnit || (samePost && earlier.post !== "") ? "possible" : null;
}

function twinOf(nominations: readonly RegisteredNomination[], at: number) {
  const [later] = nominations.slice(at);
  if (!later) return [];
  const likenesses = nominations
    .slice(0, at)
    .map((twin) => ({ twin: twin.id, likeness: likenessOf(twin, later) }));
  const found =
    likenesses.find(({ likeness }) => likeness === "same") ??
    likenesses.find(({ likeness }) => likeness === "possible");
  return found ? [{ later: later.id, ...found }] : [];
}

test("looking twins up finds those that comparing all pairs finds", () => {
  fc.assert(
    fc.property(anyNominations, (nominations) => {
      const found = duplicateCandidate
        .observe(reviewData({ nominations }))
        .map(({ subject, params }) => ({
          later: subject.id,
          twin: params["twin"],
          likeness: params["likeness"],
        }));
      const expected = nominations.flatMap((_, at) => twinOf(nominations, at));
      expect(new Set(found.map((each) => JSON.stringify(each)))).toEqual(
        new Set(
          expected.map(({ later, twin, likeness }) => JSON.stringify({ later, twin, likeness })),
        ),
      );
      expect(found).toHaveLength(expected.length);
    }),
    { numRuns: 1000 },
  );
});
