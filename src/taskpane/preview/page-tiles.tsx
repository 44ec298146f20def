import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";
import { fill } from "../../kpi/fill";
import type { SheetPlan } from "../../report/plan";
import { MAKE_WORDS } from "../../text/make";
import { useWords } from "../shell/pane-context";
import { PageTile } from "./page-tile";
import { pagesOf, type PlanPage } from "./pages";
import { SheetFont } from "./sheet-font";
import { zoomStep, type Zoom } from "./zoom";

/** So many pages are shown before somebody asks for more. */
const FIRST_PAGES = 5;

const useStyles = makeStyles({
  toolbar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  zoom: { minWidth: "72px", textAlign: "center", fontSize: tokens.fontSizeBase200 },
  hint: {
    flexGrow: 1,
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  tiles: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "12px" },
  wide: { gridColumn: "1 / -1" },
  // Two pages side by side are as large there as one is in a narrow pane.
  wideIfNarrow: { "@media (max-width: 559px)": { gridColumn: "1 / -1" } },
  more: {
    alignSelf: "flex-start",
    marginLeft: "-12px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface PageTilesProps {
  readonly plans: readonly SheetPlan[];
  /** The day of printing, for the footers. */
  readonly today: Date;
}

/** The pages as they will print: the selected one large, the others small until they are selected. */
export function PageTiles({ plans, today }: PageTilesProps): ReactElement {
  const styles = useStyles();
  const say = useWords(MAKE_WORDS);
  const pages = useMemo(() => plans.flatMap(pagesOf), [plans]);
  const [selected, select] = useState<number | null>(null);
  const [zoom, setZoom] = useState<Zoom>("fit");
  const [showsAll, showAll] = useState(false);
  const captionOf = useCaptions(plans);
  const shown = showsAll ? pages : pages.slice(0, FIRST_PAGES);
  const hidden = pages.length - shown.length;
  const large = selected ?? 0;
  const clickOn = (index: number) => {
    if (index !== large) select(index);
    else {
      select(index);
      setZoom(zoom === "fit" ? 75 : "fit");
    }
  };
  return (
    <>
      <SheetFont />
      <ZoomBar zoom={zoom} onZoom={setZoom} />
      <div className={styles.tiles}>
        {shown.map((page, index) => {
          const isLarge = index === large;
          const isWide = isLarge && (selected !== null || zoom !== "fit");
          return (
            <PageTile
              key={`${page.plan.name} ${String(page.number)}`}
              className={mergeClasses(isWide && styles.wide, isLarge && styles.wideIfNarrow)}
              page={page}
              caption={captionOf(page)}
              action={say(isLarge && zoom !== "fit" ? "shrink" : "enlarge")}
              moveHint={say("move")}
              zoom={isLarge ? zoom : "fit"}
              isFirst={index === 0}
              today={today}
              onSelect={() => clickOn(index)}
            />
          );
        })}
      </div>
      {hidden > 0 && (
        <Button className={styles.more} appearance="transparent" onClick={() => showAll(true)}>
          {hidden === 1 ? say("showMoreOne") : fill(say("showMore"), { count: String(hidden) })}
        </Button>
      )}
    </>
  );
}

interface ZoomBarProps {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

function ZoomBar({ zoom, onZoom }: ZoomBarProps): ReactElement {
  const styles = useStyles();
  const say = useWords(MAKE_WORDS);
  const [smaller, larger] = [zoomStep(zoom, -1), zoomStep(zoom, 1)];
  return (
    <div className={styles.toolbar}>
      <Button
        appearance="subtle"
        icon={<ZoomOutRegular />}
        aria-label={say("zoomOut")}
        disabledFocusable={smaller === null}
        onClick={() => smaller && onZoom(smaller)}
      />
      <span className={styles.zoom} role="status">
        {zoom === "fit" ? say("fitWidth") : fill(say("percent"), { percent: String(zoom) })}
      </span>
      <Button
        appearance="subtle"
        icon={<ZoomInRegular />}
        aria-label={say("zoomIn")}
        disabledFocusable={larger === null}
        onClick={() => larger && onZoom(larger)}
      />
      <span className={styles.hint}>{say("selectPage")}</span>
    </div>
  );
}

/** Captions by page number; with the sheet's name for all but a single standard sheet. */
function useCaptions(plans: readonly SheetPlan[]): (page: PlanPage) => string {
  const say = useWords(MAKE_WORDS);
  const isAlone = plans.filter(({ kind }) => kind === "standard").length === 1;
  return ({ plan, number, of }) => {
    const isPlain = plan.kind === "standard" && isAlone;
    const sheet = plan.kind === "summary" ? say("summary") : plan.name;
    const words = isPlain ? say("page") : say("pageOf");
    return fill(words, { sheet, page: String(number), pages: String(of) });
  };
}
