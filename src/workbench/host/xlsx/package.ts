import { strFromU8, unzipSync } from "fflate";
import { attribute, children, parseXml, type Element } from "./xml";

/** A part of a file, and what it refers to by its own ids. */
export interface Part {
  readonly path: string;
  readonly root: Element;
  /** The path of another part by its id here. */
  target(id: string | undefined): string | undefined;
  /** The paths of the parts of a kind, such as `table`. */
  targets(kind: string): string[];
}

/** The parts of an .xlsx file by their paths. */
export class Package {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  /** @throws where the bytes are no such file */
  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  part(path: string | undefined): Part | undefined {
    const file = path === undefined ? undefined : this.files[path];
    if (path === undefined || !file) return undefined;
    const relations = this.relations(path);
    return {
      path,
      root: parseXml(strFromU8(file)),
      target: (id) => relations.find((one) => one.id === id)?.path,
      targets: (kind) => relations.flatMap((one) => (one.kind === kind ? [one.path] : [])),
    };
  }

  private relations(path: string): { readonly id: string; readonly kind: string; readonly path: string }[] {
    const at = path.lastIndexOf("/");
    const folder = path.slice(0, at + 1);
    const file = this.files[`${folder}_rels/${path.slice(at + 1)}.rels`];
    if (!file) return [];
    return children(parseXml(strFromU8(file)), "Relationship").map((one) => ({
      id: attribute(one, "Id") ?? "",
      kind: (attribute(one, "Type") ?? "").replace(/^.*\//, ""),
      path: resolve(folder, attribute(one, "Target") ?? ""),
    }));
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else steps.push(step);
  return steps.join("/");
}
