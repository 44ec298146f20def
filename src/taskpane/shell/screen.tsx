import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { PANE_WORDS } from "../../text/pane";
import { useArrivalFocus } from "./arrival-focus";
import { NARROW } from "./narrow";
import { Prose } from "./prose";
import { StaircaseMark } from "./staircase-mark";
import { useNavigation } from "./navigation";
import { useWords } from "./pane-context";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  // The top right is Office's: it draws its own menu there.
  header: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    minHeight: "48px",
    boxSizing: "border-box",
    padding: "8px 44px 8px 16px",
    // Its menu does not grow with the text.
    [NARROW]: { paddingRight: "22px" },
  },
  back: { marginLeft: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: "16px",
    padding: "4px 16px 24px",
    minWidth: 0,
    textWrap: "pretty",
    fontVariantNumeric: "tabular-nums",
  },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    gap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 279px)": { flexDirection: "column" },
  },
});

interface ScreenProps {
  /** The heading; it has the focus when the screen opens. */
  readonly title: string;
  /** The first screen shows the mark and has no way back. */
  readonly isFirst?: boolean;
  /** Where Back leads; the screen before unless given. */
  readonly onBack?: () => void;
  /** Buttons that stay in sight, the primary one last. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: header with title and Back, content, and a footer that stays in sight. */
export function Screen({ title, isFirst = false, onBack, footer, children }: ScreenProps): ReactElement {
  const styles = useStyles();
  const say = useWords(PANE_WORDS);
  const { back } = useNavigation();
  const heading = useArrivalFocus();
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        {isFirst ? (
          <StaircaseMark />
        ) : (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={say("back")}
            onClick={onBack ?? back}
          />
        )}
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          <Prose>{title}</Prose>
        </h1>
      </header>
      <main className={styles.main}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
