/** A pane with room for little, as where text is twice its size: pictures go, and what stood side by side is stacked. */
export const NARROW = "@media (max-width: 219px)";
