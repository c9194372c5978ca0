import { isArray, isObject, type Tree } from "./json.ts";
import { childPointer } from "./jsonPointer.ts";
import type { Json } from "./model.ts";
import type { YamlSource } from "./yamlSource.ts";

/** Where something is written. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

interface Origin {
  readonly source: YamlSource;
  readonly pointer: string;
}

/** Knows for every object and array of the overlaid document from which file and line it came. */
export interface Places {
  /** A fresh copy of a part of a source, whose places are remembered. */
  copy(value: Json, source: YamlSource, pointer: string): Tree;
  /** Remembers that a property of an object came from elsewhere than the object. */
  move(object: object, key: string, source: YamlSource, pointer: string): void;
  /** The place of an object, of one of its properties, or of the nearest thing around it that has a line. */
  of(object: object, key?: string | number): Place;
}

export function createPlaces(fallback: Place): Places {
  const origins = new WeakMap<object, Origin>();
  const moved = new WeakMap<object, Map<string, Origin>>();

  function copy(value: Json, source: YamlSource, pointer: string): Tree {
    if (isArray(value)) {
      const items = value.map((item, index) => copy(item, source, childPointer(pointer, index)));
      origins.set(items, { source, pointer });
      return items;
    }
    if (!isObject(value)) return value;
    const object = Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, copy(part, source, childPointer(pointer, key))]),
    );
    origins.set(object, { source, pointer });
    return object;
  }

  return {
    copy,
    move(object, key, source, pointer) {
      const ofObject = moved.get(object) ?? new Map<string, Origin>();
      ofObject.set(key, { source, pointer });
      moved.set(object, ofObject);
    },
    of(object, key) {
      const whole = origins.get(object);
      const own = key === undefined ? undefined : moved.get(object)?.get(String(key));
      if (own !== undefined) return placeOf(own);
      if (whole === undefined) return fallback;
      return placeOf(key === undefined ? whole : { ...whole, pointer: childPointer(whole.pointer, key) });
    },
  };
}

function placeOf(origin: Origin): Place {
  let pointer = origin.pointer;
  let line = origin.source.lineOf(pointer);
  while (line === null && pointer !== "") {
    pointer = pointer.slice(0, pointer.lastIndexOf("/"));
    line = origin.source.lineOf(pointer);
  }
  return { file: origin.source.file, line };
}
