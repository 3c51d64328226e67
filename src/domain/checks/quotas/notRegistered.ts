import type { RegisteredNomination } from "../../intake/register";
import { severityOf } from "../../regulation/severity";
import { candidateKeysOf } from "../evidence";
import type { Check } from "../check";
import type { Observation } from "../finding";
import type { ReviewData } from "../reviewData";
import { mildSeverity } from "./mildSeverity";
import { putForward } from "./putForward";

/** A candidate for a title that asks for registration, who has not registered for it on sheet `Đăng ký`. */
export const notRegistered: Check = {
  id: "not-registered",
  concerns: ({ registration }) => registration?.required === true,
  needs: ["pledges"],
  observe: (data) => {
    const registered = registrations(data);
    const awards = new Set(data.plan.registration?.awards);
    return putForward(data)
      .filter(({ award }) => award !== null && awards.has(award))
      .flatMap((nomination) => missing(data, nomination, registered));
  },
};

/** Awards registered for by candidate; null for one that could not be told. */
type Registrations = ReadonlyMap<string, ReadonlySet<string | null>>;

/** A unit's own line registers the unit itself. */
function registrations(data: ReviewData): Registrations {
  const keyOf = candidateKeysOf(data);
  const all = new Map<string, Set<string | null>>();
  for (const { name, unit, award } of data.pledges?.records ?? []) {
    const key = keyOf(name.trim() === "" ? unit : name, unit);
    const own = all.get(key);
    if (own) own.add(award);
    else all.set(key, new Set([award]));
  }
  return all;
}

function missing(
  data: ReviewData,
  { id, name, submittingUnit, award }: RegisteredNomination,
  registered: Registrations,
): readonly Observation[] {
  const { plan } = data;
  const own = registered.get(candidateKeysOf(data)(name, submittingUnit ?? "")) ?? new Set();
  if (!plan.registration || own.has(award)) return [];
  const { basis } = plan.registration;
  const others = [...own].filter((each) => each !== null);
  return [
    {
      severity: own.has(null) ? mildSeverity(basis) : severityOf(basis),
      basis,
      subject: { kind: "nomination", id },
      fields: ["name", "award"],
      params: {
        fault: own.has(null) ? "award-unclear" : others.length > 0 ? "other-award" : "none",
        award: award ?? "",
        registered: others.join(","),
      },
    },
  ];
}
