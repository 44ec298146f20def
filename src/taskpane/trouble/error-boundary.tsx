import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { TROUBLE_WORDS } from "../../text/trouble";
import { PANE_WORDS } from "../../text/pane";
import { useNavigation } from "../shell/navigation";
import { useWords } from "../shell/pane-context";
import { HOME } from "../shell/route";
import { Screen } from "../shell/screen";
import { Trouble } from "./trouble";

/** Catches what a screen should never throw, and offers to start again. What is in the workbook is not touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} onStartAgain={() => this.setState({ error: null })} />;
  }
}

function Broken({
  error,
  onStartAgain,
}: {
  readonly error: unknown;
  readonly onStartAgain: () => void;
}): ReactElement {
  const sayPane = useWords(PANE_WORDS);
  const say = useWords(TROUBLE_WORDS);
  const { replace } = useNavigation();
  const startAgain = () => {
    // A script that once failed to load is not asked for again before the page is.
    if (error instanceof Error && error.name === "ChunkLoadError") location.reload();
    replace(HOME);
    onStartAgain();
  };
  return (
    <Screen
      title={sayPane("product")}
      isFirst
      footer={
        <Button appearance="primary" style={{ flexGrow: 1 }} onClick={startAgain}>
          {say("startAgain")}
        </Button>
      }
    >
      <Trouble error={error} />
    </Screen>
  );
}
