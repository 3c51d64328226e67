import { Field, Select } from "@fluentui/react-components";
import { findPlan, planIds } from "../../../domain/regulation/plans";
import { receiveText } from "../../../strings/receiveText";
import { usePane, useStore, useText } from "../../parts/usePane";

/** Which plan the session is opened with; fixed once the session stands in the workbook. */
export function PlanField() {
  const { plan, view, busy } = usePane();
  const store = useStore();
  const t = useText();
  const isFrozen = view?.session != null;
  return (
    <Field label={t(receiveText.plan)} {...(isFrozen ? { hint: t(receiveText.planFrozen) } : {})}>
      <Select
        value={plan.id}
        disabled={isFrozen || busy !== null}
        onChange={(_, data) => {
          store.choosePlan(data.value);
        }}
      >
        {planIds().map((id) => {
          const each = findPlan(id);
          return (
            <option key={id} value={id}>
              {each.ok ? `${id} · ${each.value.title}` : id}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
