import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "8px", height: "48px", padding: "0 44px 0 8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: { padding: "0 16px 16px" },
  footer: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ScreenProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function Screen({ title, back, onBack, footer, children }: ScreenProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={back} onClick={onBack} />
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className={styles.main}>{children}</main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
