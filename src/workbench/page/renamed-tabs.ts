/**
 * Lets a sheet's tab be taken away after it was renamed in place. Typing replaces the text in the tab behind React's back;
 * React then fails to remove the text that it made, and the whole spreadsheet goes white.
 */
export function allowRenamedTabs(): void {
  const remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (remove.call(this, child) as T) : child;
  };
}
