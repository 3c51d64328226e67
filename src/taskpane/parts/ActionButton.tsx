import { Button, Spinner, type ButtonProps } from "@fluentui/react-components";
import { ACTION_TEXT } from "../../strings/actionText";
import type { Phrase } from "../../strings/language";
import type { Action } from "../state/action";
import { usePane, useStore, useText } from "./usePane";

interface ActionButtonProps<I> {
  readonly action: Action<I>;
  readonly input: I;
  /** Says more than the action's own words where several of the same stand together. */
  readonly label?: Phrase;
  readonly description?: string;
  /** Id of what says more of it. */
  readonly describedBy?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly disabled?: boolean;
  readonly icon?: ButtonProps["icon"];
}

/** Runs an action with an input; off while another runs. */
export function ActionButton<I>(props: ActionButtonProps<I>) {
  const store = useStore();
  const t = useText();
  const { busy } = usePane();
  // While something runs buttons stay focusable: the keyboard must not be thrown to the pane's beginning.
  const isBusy = busy !== null;
  const { action, input, label = ACTION_TEXT[action.id], disabled = false } = props;
  const isOwn = busy?.action === action.id;
  return (
    <Button
      appearance={props.appearance ?? "secondary"}
      size={props.size ?? "medium"}
      disabled={disabled || (!isBusy && !store.canRun(action))}
      disabledFocusable={isBusy}
      aria-label={props.description}
      aria-describedby={props.describedBy}
      icon={isOwn ? <Spinner size="tiny" /> : (props.icon ?? null)}
      onClick={() => {
        void store.run(action, input);
      }}
    >
      {t(label)}
    </Button>
  );
}
