import type { ButtonProps } from "@fluentui/react-components";
import { useId } from "react";
import { ALSO_WRITES } from "../../strings/stepText";
import { prepareAction } from "../actions/recordActions";
import { ActionButton } from "./ActionButton";
import { WillWrite } from "./WillWrite";

/** Makes the sheets to fill in, having said which. */
export function PrepareButton(look: Pick<ButtonProps, "appearance" | "size">) {
  const id = useId();
  return (
    <div>
      <ActionButton action={prepareAction} input={null} describedBy={id} {...look} />
      <WillWrite id={id} what={ALSO_WRITES.prepare} />
    </div>
  );
}
