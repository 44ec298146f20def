import { UnreadableFile } from "./unreadable-file";
import type { ZipFile } from "./unzip";
import { readXml, textOfPart } from "./xml";

/** How a part names another: by the end of the relation's type, which differs in its beginning between makers. */
export interface Relation {
  readonly id: string;
  /** Such as `worksheet` or `table`. */
  readonly kind: string;
  /** The path of the other part. */
  readonly path: string;
}

/** The XML of a part, undefined where there is none. */
export function partIn(zip: ZipFile, path: string): string | undefined {
  const bytes = zip.read(path);
  return bytes && textOfPart(bytes);
}

/** The XML of a part without which the file makes no sense. @throws UnreadableFile `damaged` */
export function neededPart(zip: ZipFile, path: string): string {
  const xml = partIn(zip, path);
  if (xml === undefined) throw new UnreadableFile("damaged", `${path} is missing`);
  return xml;
}

/** What a part refers to; the whole file's relations belong to the path "". */
export function relationsOf(zip: ZipFile, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  const xml = partIn(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === undefined) return relations;
  readXml(xml, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path: pathFrom(folder, Target) });
    },
  });
  return relations;
}

function pathFrom(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
