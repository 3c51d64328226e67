import { Field, Input, Select } from "@fluentui/react-components";
import { PLAN_LIST } from "../../../domain/regulation/plans";
import { planText } from "../../../strings/planText";
import { receiveText } from "../../../strings/receiveText";
import { usePane, useStore, useText } from "../../parts/usePane";

/** Which plan the session is opened with, and the day of the decisions; fixed once it stands in the workbook. */
export function PlanField() {
  const { plan, view, busy } = usePane();
  const store = useStore();
  const t = useText();
  const isFrozen = view?.session != null;
  const isShipped = PLAN_LIST.some(({ id }) => id === plan.id);
  return (
    <>
      <Field label={t(receiveText.plan)} {...(isFrozen ? { hint: t(receiveText.planFrozen) } : {})}>
        <Select
          value={plan.id}
          disabled={isFrozen || busy !== null}
          onChange={(_, data) => {
            void store.choosePlan(data.value);
          }}
        >
          {PLAN_LIST.map(({ id, title }) => (
            <option key={id} value={id}>{`${id} · ${title}`}</option>
          ))}
          {!isShipped && (
            <option value={plan.id}>{`${plan.id} · ${plan.title} (${t(planText.ownPack)})`}</option>
          )}
        </Select>
      </Field>
      {!isFrozen && (
        <Field label={t(planText.decisionDate)} hint={t(planText.decisionHint)}>
          <Input
            type="date"
            value={plan.decisionDate}
            disabled={busy !== null}
            onChange={(_, data) => {
              if (data.value !== "") void store.chooseDecisionDate(data.value);
            }}
          />
        </Field>
      )}
    </>
  );
}
