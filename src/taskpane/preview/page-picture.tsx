import { memo, useMemo, type ReactElement } from "react";
import type { ChartDrawing } from "./draw-chart";
import { drawPage, type PageDrawing } from "./draw-page";
import type { TextLine } from "./draw-text";
import type { PlanPage } from "./pages";
import { fontFamily, hasStandIn } from "./sheet-font";

interface PagePictureProps {
  readonly page: PlanPage;
  /** The day of printing, for the footer. */
  readonly today: Date;
}

/** A printed page as a picture as wide as its place. Paper stays white in every theme; text is only ever text. */
export const PagePicture = memo(function PagePicture({ page, today }: PagePictureProps): ReactElement {
  const drawing = useMemo(() => drawPage(page, today), [page, today]);
  return (
    <svg
      viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
      aria-hidden
      focusable={false}
      style={{ display: "block", width: "100%", background: "#fff", forcedColorAdjust: "none" }}
    >
      <Fills drawing={drawing} />
      {drawing.chart && <Chart chart={drawing.chart} />}
      {drawing.lines.map(({ from, to, width, isDotted, color }, index) => (
        <line
          key={index}
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          stroke={`#${color}`}
          strokeWidth={width}
          strokeDasharray={isDotted ? "1 2" : undefined}
        />
      ))}
      <Texts texts={drawing.texts} />
    </svg>
  );
});

function Fills({ drawing: { fills } }: { readonly drawing: PageDrawing }): ReactElement {
  return (
    <>
      {fills.map(({ color, ...box }, index) => (
        <rect key={index} {...box} fill={`#${color}`} shapeRendering="crispEdges" />
      ))}
    </>
  );
}

function Chart({ chart }: { readonly chart: ChartDrawing }): ReactElement {
  const { plot, gridlines, bars, color, texts } = chart;
  return (
    <>
      {gridlines.map((y) => (
        <line key={y} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} stroke="#B4BDB8" strokeWidth={0.5} />
      ))}
      {bars.map((bar) => (
        <rect key={bar.x} {...bar} fill={`#${color}`} />
      ))}
      <Texts texts={texts} />
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly TextLine[] }): ReactElement {
  return (
    <>
      {texts.map(({ text, x, y, width, anchor, font, underline, color }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          textAnchor={anchor}
          textLength={hasStandIn(font.name) ? width : undefined}
          lengthAdjust="spacingAndGlyphs"
          fontFamily={fontFamily(font.name)}
          fontSize={font.size}
          fontWeight={font.bold ? 700 : undefined}
          textDecoration={underline ? "underline" : undefined}
          fill={`#${color}`}
          style={{ whiteSpace: "pre" }}
        >
          {text}
        </text>
      ))}
    </>
  );
}
