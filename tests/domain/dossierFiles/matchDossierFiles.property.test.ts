import fc from "fast-check";
import { matchDossierFiles } from "../../../src/domain/dossierFiles/matchDossierFiles";
import { foldText } from "../../../src/domain/text/foldText";
import { TARGETS } from "./dossierTargets";

/** How people write the papers' names. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "to-trinh": ["Tờ trình", "TTr", "to trinh"],
  "bien-ban": ["Biên bản bình xét", "BB"],
  "tong-ket": ["Báo cáo tổng kết", "BCTK"],
  "bao-cao": ["Báo cáo thành tích", "BCTT", "bao cao thanh tich"],
  "sang-kien": ["Chứng nhận sáng kiến", "GCN sáng kiến"],
};

const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(" ", "_"),
  foldText,
];

const named = fc
  .constantFrom(...TARGETS.owed.filter(({ item }) => item in WRITTEN))
  .chain((place) => {
    const written = WRITTEN[place.item] ?? [];
    const person = TARGETS.nominations.find(({ id }) => id === place.nomination);
    return fc.record({
      place: fc.constant(place),
      item: fc.constantFrom(...written),
      person: fc.constant(person?.name ?? ""),
      folder: fc.constantFrom(place.unit, place.unit.replace("Trường ", "")),
      styleOfFolder: fc.constantFrom(...styles),
      styleOfFile: fc.constantFrom(...styles),
      number: fc.constantFrom("", "03. ", "1-"),
      ending: fc.constantFrom(".pdf", ".docx", " 2022.jpg"),
    });
  });

test("a file named after a paper and a person is proposed as just that, or asked about", () => {
  fc.assert(
    fc.property(named, (parts) => {
      const { place, item, person, folder, number, ending } = parts;
      const file = person === "" ? item : `${item} - ${person}`;
      const path = `${parts.styleOfFolder(folder)}/${number}${parts.styleOfFile(file)}${ending}`;
      const [proposal] = matchDossierFiles([path], TARGETS).proposals;
      if (proposal?.sure) {
        expect([proposal.item, proposal.unit, proposal.nomination ?? ""]).toEqual([
          place.item,
          place.unit,
          place.nomination,
        ]);
      } else {
        expect(proposal?.others).toContainEqual(place);
      }
    }),
    { numRuns: 500 },
  );
});

test("nothing in a path is ever lost, and no path makes it throw", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (paths) => {
      const { proposals, ignored } = matchDossierFiles(paths, TARGETS);
      expect([...proposals.map(({ path }) => path), ...ignored].sort()).toEqual([...paths].sort());
    }),
  );
});
