import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Source, Standing, WorkbookView } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { HOME_WORDS } from "../../text/home";
import { useNavigation } from "../shell/navigation";
import { usePane, useWords } from "../shell/pane-context";
import { Prose } from "../shell/prose";
import type { Asked } from "../shell/use-asked";
import { Trouble } from "../trouble/trouble";
import { Findings } from "./findings";
import { useHomeStyles } from "./home-styles";
import { Staircase } from "./staircase";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", gap: "12px" },
});

interface FoundProps {
  /** The register or, where there is none, the likeliest table. */
  readonly source: Source;
  readonly view: WorkbookView;
  readonly findings: Asked<number>;
}

/** A register or a table of indicators was found: how its indicators stand, and the way to the sheet. */
export function Found({ source, view, findings }: FoundProps): ReactElement {
  const styles = useStyles();
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { go } = useNavigation();
  const isRegister = source.id.kind === "register";
  const { standing } = view;
  return (
    <section className={styles.found}>
      {isRegister ? (
        <RegisterTitle source={source} view={view} />
      ) : (
        <TableTitle source={source} view={view} />
      )}
      {source.indicators === 0 ? (
        <FillIn source={source} />
      ) : (
        <>
          {standing && isAnyReported(standing) && <Staircase standing={standing} />}
          <Button
            className={home.wide}
            data-nav="make"
            appearance="primary"
            size="large"
            onClick={() => go({ screen: "make", start: source.id })}
          >
            {say("make")}
          </Button>
          <Findings findings={findings} />
        </>
      )}
    </section>
  );
}

/** With nothing but zeros there is nothing to see; in a table of theirs they mean that the result is not chosen yet. */
function isAnyReported({ below, low, standard, high }: Standing): boolean {
  return below + low + standard + high > 0;
}

/** The register was just started: the next step is in the sheet. */
function FillIn({ source }: Pick<FoundProps, "source">): ReactElement {
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { verbs } = usePane();
  const [error, setError] = useState<unknown>(null);
  const show = () => {
    setError(null);
    verbs.show({ source: source.id, table: "register", row: 1, column: 0 }).catch(setError);
  };
  return (
    <>
      <p className={home.quiet}>
        <Prose>{fill(say("fillIn"), { sheet: source.sheet })}</Prose>
      </p>
      <Button className={home.wide} appearance="primary" size="large" onClick={show}>
        {say("goToRegister")}
      </Button>
      {error !== null && <Trouble error={error} />}
    </>
  );
}

type TitleProps = Pick<FoundProps, "source" | "view">;

function RegisterTitle({ source, view }: TitleProps): ReactElement {
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const { fiscalYear, round } = view.settings;
  return (
    <div>
      <p className={home.quiet}>
        <Prose>{say("found")}</Prose>
      </p>
      <h2 className={home.headline}>
        <Prose>{registerTitle(source.indicators, say)}</Prose>
      </h2>
      <p className={home.quiet}>
        <Prose>
          {fill(say("where"), { sheet: source.sheet, year: String(fiscalYear), months: String(round) })}
        </Prose>
      </p>
    </div>
  );
}

function registerTitle(
  count: number,
  say: (key: "registerEmpty" | "registerOfOne" | "registerOf") => string,
): string {
  if (count === 0) return say("registerEmpty");
  return count === 1 ? say("registerOfOne") : fill(say("registerOf"), { count: String(count) });
}

function TableTitle({ source, view }: TitleProps): ReactElement {
  const home = useHomeStyles();
  const say = useWords(HOME_WORDS);
  const others = view.tables.length - 1;
  return (
    <div>
      <p className={home.quiet}>
        <Prose>{say("tableFound")}</Prose>
      </p>
      <h2 className={home.headline}>
        <Prose>
          {fill(say(source.indicators === 1 ? "tableOfOne" : "tableOf"), {
            table: source.sheet === "" ? say("pastedTable") : source.name,
            count: String(source.indicators),
          })}
        </Prose>
      </h2>
      {others > 0 && (
        <p className={home.quiet}>
          <Prose>{fill(say("tablesMore"), { count: String(others) })}</Prose>
        </p>
      )}
    </div>
  );
}
