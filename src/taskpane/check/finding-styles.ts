import { makeStyles, tokens } from "@fluentui/react-components";

/** What open and fixed findings have in common. */
export const useFindingStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  icon: { display: "flex", paddingTop: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: "24px", gap: "0 4px" },
  // Text of the link kind: as in the design, without a box around it.
  action: {
    minWidth: "auto",
    minHeight: "24px",
    padding: "0 4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    whiteSpace: "nowrap",
    "& svg": { width: "16px", height: "16px", fontSize: "16px" },
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    "@media (forced-colors: active)": { border: "1px solid ButtonText" },
  },
  lastAction: { marginRight: "-4px" },
  text: { margin: "2px 0 0", overflowWrap: "anywhere" },
});
