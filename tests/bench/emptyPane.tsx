import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What any pane made with Fluent UI has to do before it shows something. */
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>empty</Button>
    </FluentProvider>,
  );
}
