import { answerOfError } from "./answer";
import { HostError } from "../workbook/host-error";
import { readBatch, type Action, type ArgumentInfo, type Batch, type ObjectPath } from "./request";
import { object, type HostObject, type MaybeObject, type Member, type Session } from "./member";
import { SERVICES } from "./services";

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
} as const;
const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** An action that is to fail, counted from 0, with an error of Excel's. */
export interface ActionFailure {
  readonly action: number;
  readonly code: string;
}

/** Objects that the client asked to keep from one batch to the next. */
export class KeptObjects {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(kept: HostObject): string {
    const id = `ref${String(this.next)}`;
    this.next += 1;
    this.kept.set(id, kept);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  drop(id: string): void {
    this.kept.delete(id);
  }
}

/**
 * Carries out batches one action after the other, as Excel does: an action that fails ends its batch, and what was
 * done before it stays done.
 */
export class BatchRunner {
  private readonly kept = new KeptObjects();

  constructor(
    private readonly root: HostObject,
    private readonly session: Session,
    /** The highest ExcelApi set that may be used. */
    private readonly apiVersion: number,
  ) {}

  /** @param body JSON of a batch @param failure which action is to fail @returns JSON of the answer */
  async run(body: string, failure?: ActionFailure): Promise<string> {
    const batch = readBatch(body);
    if (!batch) return answerOfError("InvalidRequest", "The batch cannot be read.");
    const running = new RunningBatch(batch, this.root, this.session, this.kept, this.apiVersion);
    const results: object[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      if (action.ActionType === ACTION.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        if (index === failure?.action)
          throw new HostError(failure.code, "The action failed, as it was told to.");
        results.push({ ActionId: action.Id, Value: (await running.act(action)) ?? null });
      } catch (thrown) {
        const { code, message } = thrown instanceof HostError ? thrown : unexpected(thrown);
        return answerOfError(code, message, { results, index, location: running.nameOf(action) });
      }
    }
    return JSON.stringify({ Results: results, TraceIds: traces });
  }
}

function unexpected(thrown: unknown): HostError {
  return new HostError(
    "GeneralException",
    `The stand-in failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
}

/** One batch, with the objects that its paths have led to so far. */
class RunningBatch {
  private readonly found = new Map<number, MaybeObject>();
  /** The paths that are being followed, each of which leads to the next. */
  private readonly following = new Set<number>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly session: Session,
    private readonly kept: KeptObjects,
    private readonly apiVersion: number,
  ) {}

  /** `Worksheet.getRange`, for the error's location. */
  nameOf({ ObjectPathId, Name }: Action): string {
    const path = this.batch.ObjectPaths[String(ObjectPathId)];
    const type = this.found.get(ObjectPathId)?.type.name ?? path?.Name ?? "";
    return Name === "" ? type : `${type}.${lowerFirst(Name)}`;
  }

  async act(action: Action): Promise<unknown> {
    const target = await this.objectAt(action.ObjectPathId);
    if (isService(target)) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.identity(action.ObjectPathId, target);
      case ACTION.query:
        return (
          target && {
            ...this.identity(action.ObjectPathId, target),
            ...(await this.query(target, action.QueryInfo)),
          }
        );
      case ACTION.method:
        // The client keeps references to what may not be there, too.
        if (!target && action.Name === "_KeepReference") return null;
        return this.callMethod(action, required(target));
      case ACTION.setProperty:
        return this.setProperty(required(target), action.Name, action.ArgumentInfo?.Arguments?.[0]);
      case ACTION.update:
        return this.update(required(target), action.ArgumentInfo?.Arguments?.[0]);
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError(
          "InvalidRequest",
          `The stand-in does not know actions of type ${String(action.ActionType)}.`,
        );
    }
  }

  private identity(pathId: number, target: HostObject): object {
    const id = target.type.id?.(target.self);
    const reference = this.referenceIds.get(pathId);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private async callMethod(
    { Name, ArgumentInfo, ObjectPathId }: Action,
    target: HostObject,
  ): Promise<unknown> {
    if (Name === "_KeepReference") {
      this.referenceIds.set(ObjectPathId, this.kept.keep(target));
      return null;
    }
    if (Name === "_RemoveReference") {
      this.kept.drop(String(ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const { call } = this.member(target, Name);
    if (!call) throw unknownMember(target, Name);
    return call(target.self, await this.argumentsOf(ArgumentInfo), this.session);
  }

  private async setProperty(target: HostObject, name: string, value: unknown): Promise<null> {
    const { set } = this.member(target, name);
    if (!set)
      throw new HostError("InvalidArgument", `${target.type.name}.${lowerFirst(name)} cannot be set.`);
    await set(target.self, value, this.session);
    return null;
  }

  private async update(target: HostObject, values: unknown): Promise<null> {
    for (const [name, value] of Object.entries(values as Record<string, unknown>)) {
      const { object: give } = this.member(target, upperFirst(name));
      if (give) await this.update(required(await give(target.self, [], this.session)), value);
      else await this.setProperty(target, upperFirst(name), value);
    }
    return null;
  }

  private async query(target: HostObject, info: Action["QueryInfo"]): Promise<object> {
    const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((path) => path.split("/"));
    return this.load(target, paths);
  }

  private async load(target: HostObject, paths: readonly (readonly string[])[]): Promise<object> {
    const items = target.type.items?.(target.self, this.session);
    if (!items) return this.loadObject(target, paths);
    const ofItems = paths
      .map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const isCount = (path: readonly string[]) => path[0]?.toLowerCase() === "count";
    const loaded = [];
    for (const [index, item] of items.entries())
      loaded.push({
        _Id: item.type.id?.(item.self) ?? String(index),
        ...(await this.loadObject(
          item,
          ofItems.filter((path) => !isCount(path)),
        )),
      });
    return { _Items: loaded, Count: items.length };
  }

  private async loadObject(target: HostObject, paths: readonly (readonly string[])[]): Promise<object> {
    const loaded: Record<string, unknown> = {};
    const byName = new Map<string, (readonly string[])[]>();
    for (const [first = "", ...rest] of paths.length > 0 ? paths : scalarsOf(target, this.apiVersion)) {
      const name = this.memberName(target, first);
      byName.set(name, [...(byName.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, rest] of byName) {
      const { get, object: give } = this.member(target, name);
      if (get) loaded[name] = (await get(target.self, this.session)) ?? null;
      else if (give) {
        const child = await give(target.self, [], this.session);
        loaded[name] = child && (await this.load(child, rest));
      } else throw unknownMember(target, name);
    }
    return loaded;
  }

  private memberName(target: HostObject, name: string): string {
    if (name === "*" || name === "$all")
      throw new HostError("InvalidArgument", "Name the properties to load.");
    const wanted = name.toLowerCase();
    return Object.keys(target.type.members).find((one) => one.toLowerCase() === wanted) ?? upperFirst(name);
  }

  private member(target: HostObject, name: string): Member<unknown> {
    const { members } = target.type;
    const found = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!found) throw unknownMember(target, name);
    if (found.since > this.apiVersion)
      throw new HostError(
        "ApiNotFound",
        `${target.type.name}.${lowerFirst(name)} is of ExcelApi 1.${String(found.since)}, which the manifest does not ask for.`,
      );
    return found;
  }

  private async objectAt(id: number): Promise<MaybeObject> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path || this.following.has(id))
      throw new HostError("InvalidObjectPath", `The batch has no object ${String(id)}.`);
    this.following.add(id);
    const made = await this.follow(path);
    this.found.set(id, made);
    return made;
  }

  private async follow(path: ObjectPath): Promise<MaybeObject> {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId, ArgumentInfo: info } = path;
    if (type === PATH.global) return this.root;
    if (type === PATH.nullObject) return null;
    if (type === PATH.newObject) return serviceNamed(name);
    if (type === PATH.reference) {
      const kept = this.kept.get(String(info?.Arguments?.[0] ?? name));
      if (!kept) throw new HostError("ItemNotFound", "This object is not kept any more.");
      return kept;
    }
    const parent = required(await this.objectAt(parentId ?? -1));
    const { object: give } = this.member(parent, type === PATH.indexer ? "GetItem" : name);
    if (!give) throw unknownMember(parent, name);
    return give(parent.self, await this.argumentsOf(info), this.session);
  }

  /** Arguments; objects among them are named by their paths beside them. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values = info?.Arguments ?? [];
    const count = Math.max(values.length, references.length);
    const made: unknown[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(await this.argument(values[index], references[index]));
    return made;
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (Array.isArray(reference)) {
      const made: unknown[] = [];
      for (const [index, one] of reference.entries())
        made.push(await this.argument((value as unknown[] | undefined)?.[index], one));
      return made;
    }
    if (typeof reference === "number" && reference !== 0) return this.objectAt(reference);
    return value;
  }
}

function scalarsOf(target: HostObject, apiVersion: number): string[][] {
  return Object.entries(target.type.members)
    .filter(([, { get, since }]) => get !== undefined && since <= apiVersion)
    .map(([name]) => [name]);
}

function isService(target: MaybeObject): boolean {
  return target !== null && target.type.name in SERVICES;
}

function serviceNamed(name: string): HostObject {
  const type = SERVICES[name];
  if (!type) throw new HostError("InvalidRequest", `The stand-in does not know the service ${name} yet.`);
  return object(type, null);
}

function required(target: MaybeObject): HostObject {
  if (!target) throw new HostError("InvalidOperation", "This object does not exist.");
  return target;
}

function unknownMember(target: HostObject, name: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The stand-in does not know ${target.type.name}.${lowerFirst(name)} yet.`,
  );
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
