import { unitKey } from "../intake/unitKey";
import type { FilePlace, FileProposal, FileProposals, FileReason } from "./fileProposal";
import { isOfNoUse } from "./isOfNoUse";
import { pathReader, type KnownNames, type PathReading } from "./readPath";

/** All that files are matched with. */
export interface DossierTargets extends KnownNames {
  readonly nominations: readonly {
    readonly id: string;
    /** Without honorific. */
    readonly name: string;
    readonly unit: string;
  }[];
  /** Every paper that is asked for. */
  readonly owed: readonly FilePlace[];
}

/**
 * Proposes for each file which paper it is, of whom: by the names of the file and its folders alone, no file is
 * opened. What fits several is asked, never guessed. Paths have `/`; they come back as given.
 */
export function matchDossierFiles(
  paths: readonly string[],
  targets: DossierTargets,
): FileProposals {
  const read = pathReader(targets);
  const index = indexTargets(targets);
  const wanted = paths.filter((path) => !isOfNoUse(path));
  const proposals = wanted.map((path) => propose(path, read(path), index));
  return { proposals: onePaperEach(proposals), ignored: paths.filter(isOfNoUse) };
}

/** The targets with the units' keys, which are made once. */
interface TargetIndex {
  readonly owed: readonly { readonly place: FilePlace; readonly unit: string }[];
  /** Key of the unit by nomination id. */
  readonly unitOf: ReadonlyMap<string, string>;
  readonly hasUnits: boolean;
}

function indexTargets({ owed, nominations, units }: DossierTargets): TargetIndex {
  const keys = new Map<string, string>();
  const keyOf = (unit: string) => {
    const key = keys.get(unit) ?? unitKey(unit);
    keys.set(unit, key);
    return key;
  };
  return {
    owed: owed.map((place) => ({ place, unit: keyOf(place.unit) })),
    unitOf: new Map(nominations.map(({ id, unit }) => [id, keyOf(unit)])),
    hasUnits: units.length > 1,
  };
}

/** What a path tells, with the places that fit all of it. */
interface Question {
  readonly reading: PathReading;
  /** Keys of the units that it names. */
  readonly units: ReadonlySet<string>;
  /** Nomination ids. */
  readonly people: ReadonlySet<string>;
  readonly fitting: readonly FilePlace[];
  readonly index: TargetIndex;
}

function propose(path: string, reading: PathReading, index: TargetIndex): FileProposal {
  const units = new Set(reading.units.keys.map(unitKey));
  const people = peopleOfUnits(reading, units, index);
  const items = new Set(reading.items.items);
  const fitting = index.owed
    .filter(({ place }) => items.has(place.item))
    .filter(({ unit }) => units.size === 0 || units.has(unit))
    .filter(({ place: { nomination } }) => nomination === "" || people.has(nomination))
    .map(({ place }) => place);
  const [only, ...more] = fitting;
  if (!only || more.length > 0) return asked(path, { reading, units, people, fitting, index });
  const because = doubtOf(reading, only);
  const sure = because === "named";
  const isUnitOpen = because === "several-units" || because === "no-unit";
  const named = isUnitOpen ? { item: only.item, unit: null, nomination: null } : known(only);
  return { path, ...named, because, sure, others: sure ? [] : [only] };
}

function known({ item, unit, nomination }: FilePlace) {
  return { item, unit, nomination: nomination === "" ? null : nomination };
}

/** Namesakes of other units are not meant where the path names the unit. */
function peopleOfUnits(
  { people }: PathReading,
  units: ReadonlySet<string>,
  { unitOf }: TargetIndex,
): ReadonlySet<string> {
  const isMeant = (id: string) => units.size === 0 || units.has(unitOf.get(id) ?? "");
  return new Set(people.keys.filter(isMeant));
}

/** Why the only paper that fits is not certain; `named` where it is. */
function doubtOf({ items, units, people }: PathReading, place: FilePlace): FileReason {
  if (units.keys.length > 1) return "several-units";
  if (units.keys.length === 0) return place.nomination === "" ? "no-unit" : "unit-by-candidate";
  if (units.isDoubtful) return "unit-doubtful";
  if (place.nomination !== "" && people.isDoubtful) return "candidate-doubtful";
  if (items.isVague) return "item-doubtful";
  return items.isByFolder ? "item-by-folder" : "named";
}

function asked(path: string, question: Question): FileProposal {
  const { reading, people, fitting } = question;
  const { because, others } = questionOf(question);
  const places = fitting.length > 0 ? fitting : others;
  const item = onlyOne(places.length > 0 ? places.map((one) => one.item) : reading.items.items);
  return {
    path,
    item,
    unit: onlyOne(reading.units.keys),
    nomination:
      because === "several-items" || because === "not-asked" ? onlyOne([...people]) : null,
    because,
    sure: false,
    others,
  };
}

function questionOf(question: Question): Pick<FileProposal, "because" | "others"> {
  const { reading, units, fitting, index } = question;
  if (reading.items.items.length === 0) {
    return { because: "no-item", others: placesOfOwner(question) };
  }
  if (fitting.length === 0) return nothingFits(question);
  if (onlyOne(fitting.map(({ item }) => item)) === null) {
    return { because: "several-items", others: units.size > 0 ? fitting : [] };
  }
  if (onlyOne(fitting.map(({ unit }) => unitKey(unit))) !== null) {
    return { because: "several-candidates", others: fitting };
  }
  // Without a unit or a person every unit would be a choice.
  const isOpen = units.size === 0 && fitting.every(({ nomination }) => nomination === "");
  return isOpen && index.hasUnits
    ? { because: "no-unit", others: [] }
    : { because: "several-units", others: fitting };
}

/** The papers of the person that the path names, or else of the unit's own. */
function placesOfOwner({ units, people, index }: Question): readonly FilePlace[] {
  return index.owed
    .filter(({ place: { nomination }, unit }) =>
      people.size > 0 ? people.has(nomination) : nomination === "" && units.has(unit),
    )
    .map(({ place }) => place);
}

function nothingFits(question: Question): Pick<FileProposal, "because" | "others"> {
  const { reading, units, people, index } = question;
  const inUnit = index.owed
    .filter(({ place, unit }) => units.has(unit) && reading.items.items.includes(place.item))
    .map(({ place }) => place);
  if (people.size === 0 && inUnit.length > 0) return { because: "no-candidate", others: inUnit };
  if (units.size === 0 && people.size === 0) return { because: "no-unit", others: [] };
  return { because: "not-asked", others: [] };
}

function onlyOne(values: readonly string[]): string | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** Two files for one paper: a person says which it is, or that it is both. */
function onePaperEach(proposals: readonly FileProposal[]): readonly FileProposal[] {
  const counts = new Map<string, number>();
  for (const proposal of proposals) {
    const key = paperKey(proposal);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return proposals.map((proposal) => {
    const { item, unit, nomination, sure } = proposal;
    const key = paperKey(proposal);
    if (!sure || key === null || (counts.get(key) ?? 0) < 2 || item === null) return proposal;
    const place = { item, unit: unit ?? "", nomination: nomination ?? "" };
    return { ...proposal, because: "same-paper", sure: false, others: [place] };
  });
}

function paperKey({ item, unit, nomination, others }: FileProposal): string | null {
  if (item === null || unit === null || others.length > 1) return null;
  return JSON.stringify([item, nomination ?? unitKey(unit)]);
}
