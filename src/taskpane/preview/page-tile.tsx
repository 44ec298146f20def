import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { gridOf } from "./page-grid";
import { PagePicture } from "./page-picture";
import type { PlanPage } from "./pages";
import { useNear } from "./use-near";
import { usePanning } from "./use-panning";
import { shownWidth, type Zoom } from "./zoom";

const useStyles = makeStyles({
  tile: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, margin: 0 },
  // The paper, white in every theme, with a border that contrast themes keep.
  view: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
    backgroundColor: "#fff",
    forcedColorAdjust: "none",
  },
  zoomed: { overflow: "auto", maxHeight: "70vh", cursor: "grab", ":active": { cursor: "grabbing" } },
  paper: { position: "relative" },
  // Over the picture, so that what is drawn there is not read out as the button's name.
  select: {
    position: "absolute",
    inset: 0,
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    cursor: "zoom-in",
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
  moved: { cursor: "inherit" },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface PageTileProps {
  readonly page: PlanPage;
  readonly caption: string;
  /** What a click on the page does, said after its caption. */
  readonly action: string;
  readonly zoom: Zoom;
  /** Said of a page that is larger than its place. */
  readonly moveHint: string;
  /** Whether it is drawn before anybody knows what is in sight. */
  readonly isFirst: boolean;
  readonly today: Date;
  readonly className?: string;
  readonly onSelect: () => void;
}

/** One page: a picture to select; larger than its place, to be moved about. */
export function PageTile(props: PageTileProps): ReactElement {
  const { page, caption, action, zoom, moveHint, isFirst, today, className, onSelect } = props;
  const styles = useStyles();
  const [tile, isNear] = useNear<HTMLElement>(isFirst);
  const { width, height } = gridOf(page);
  const isZoomed = zoom !== "fit";
  const panning = usePanning(isZoomed);
  return (
    <figure ref={tile} className={mergeClasses(styles.tile, className)}>
      <div className={mergeClasses(styles.view, isZoomed && styles.zoomed)} {...panning}>
        <div
          className={styles.paper}
          style={{ width: shownWidth(zoom, width), aspectRatio: `${String(width)} / ${String(height)}` }}
        >
          {isNear && <PagePicture page={page} today={today} />}
          <button
            type="button"
            className={mergeClasses(styles.select, isZoomed && styles.moved)}
            aria-label={`${caption}, ${action}${isZoomed ? `. ${moveHint}` : ""}`}
            onClick={onSelect}
          />
        </div>
      </div>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}
