import type { ReceivedList } from "../../../domain/intake/nomination";
import { listLineText, receiveText } from "../../../strings/receiveText";
import { usePane, useText } from "../../parts/usePane";

/** A received list in one line: whose it is, which of the plan's, where, how many rows. */
export function ListLine({ list }: { readonly list: ReceivedList }) {
  const { plan } = usePane();
  const t = useText();
  const form = plan.listForms.find(({ id }) => id === list.listForm);
  return t(
    listLineText({
      unit: list.submittingUnit ?? t(receiveText.unitUnclear),
      form: form?.title ?? t(receiveText.formUnclear),
      sheet: list.sheet,
      nominations: list.nominations,
    }),
  );
}
