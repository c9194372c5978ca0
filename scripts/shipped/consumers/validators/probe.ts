import type { Validator } from "@iom-conformance/validators";

interface Example {
  readonly valid: unknown;
  readonly wrong: unknown;
  /** Where the wrong one is wrong. */
  readonly path: string;
  /** Only wrong for who refuses what the document does not name; none where the schema has nothing optional. */
  readonly misspelt?: unknown;
  readonly meant?: string;
}

const dispatch = {
  messageId: "7",
  supplierName: "Supplier",
  supplierShopName: "Shop",
  shopOrderNumber: "2026-0815",
  dispatchDate: "2026-02-28T23:59:60Z",
  carrier: { name: "Carrier", packages: 1 },
  positions: [{ dispatchedQuantity: 2, product: { name: "Bag", number: "4711" } }],
};
const delivery = { type: "FIXED_DELIVERY_DATE", fixedDeliveryDate: "2028-02-29" };

const examples: { readonly [schemaName: string]: Example } = {
  Dispatch: {
    valid: dispatch,
    wrong: { ...dispatch, carrier: { name: "Carrier", packages: "1" } },
    path: "/carrier/packages",
    misspelt: { ...dispatch, supplierOrdreNumber: "1" },
    meant: "supplierOrderNumber",
  },
  OrderStateReport: {
    valid: { data: [], meta: { totalCount: "0" } },
    wrong: { data: [], meta: { totalCount: 0 } },
    path: "/meta/totalCount",
    misspelt: { data: [], metta: {} },
    meant: "meta",
  },
  OrderStateOrderPositionOrderedDelivery: {
    valid: delivery,
    wrong: { ...delivery, fixedDeliveryDate: "2026-02-29" },
    path: "/fixedDeliveryDate",
  },
  OrderStateSales: {
    valid: { paymanetMethod: "Invoice", currency: "EUR" },
    wrong: { paymanetMethod: null },
    path: "/paymanetMethod",
    // The wire's own spelling is the odd one.
    misspelt: { paymentMethod: "Invoice" },
    meant: "paymanetMethod",
  },
};

/**
 * Uses what a module exports and returns how many validators, or classes of errors, it found good.
 * @throws Error with what is wrong
 */
export function probe(specifier: string, module: { readonly [name: string]: unknown }): number {
  const strict = specifier.endsWith("/strict");
  let good = 0;
  let exemplary = 0;
  for (const [name, exported] of Object.entries(module)) {
    if (isValidator(exported)) {
      demand(exported.schemaName === name, name, "tells its name");
      refuses(name, exported, undefined);
      const example = examples[name];
      if (example !== undefined) {
        accepts(name, exported, example.valid);
        demand(refuses(name, exported, example.wrong).includes(example.path), name, "tells the place");
        judgeMisspelt(name, exported, example, strict);
        exemplary += 1;
      }
      good += 1;
    } else if (typeof exported === "function" && exported.prototype instanceof Error) {
      good += 1;
    }
  }
  const ofContract = /\/\d[^/]*(\/strict)?$/.test(specifier);
  demand(!ofContract || exemplary > 0, specifier, "has a schema with an example");
  return good;
}

function judgeMisspelt(name: string, validator: Validator<unknown>, example: Example, strict: boolean): void {
  const { misspelt, meant } = example;
  if (misspelt === undefined || meant === undefined) return;
  if (!strict) {
    accepts(name, validator, misspelt);
    return;
  }
  refuses(name, validator, misspelt);
  const result = validator.validate(misspelt);
  const said = result.valid ? "" : result.errors.map(({ message }) => message).join();
  demand(said.includes(meant), name, "names the property that was meant");
}

function accepts(name: string, validator: Validator<unknown>, value: unknown): void {
  demand(validator.is(value), name, "is() accepts the valid value");
  demand(validator.validate(value).valid, name, "validate() accepts the valid value");
  demand(validator.assert(value) === value, name, "assert() hands the valid value back");
  const standard = validator["~standard"].validate(value);
  demand(standard.issues === undefined && standard.value === value, name, "~standard accepts the valid value");
}

/** Returns the places that are wrong. */
function refuses(name: string, validator: Validator<unknown>, value: unknown): readonly string[] {
  demand(!validator.is(value), name, "is() refuses the wrong value");
  const result = validator.validate(value);
  const places = result.valid ? [] : result.errors.map(({ path }) => path);
  demand(places.length > 0, name, "validate() refuses the wrong value");
  demand((validator["~standard"].validate(value).issues ?? []).length > 0, name, "~standard refuses the wrong value");
  try {
    validator.assert(value);
  } catch (error) {
    demand(error instanceof Error && error.name === "SchemaViolationError", name, "assert() throws its own error");
    return places;
  }
  throw new Error(`${name}: assert() accepts the wrong value`);
}

function demand(holds: boolean, name: string, promise: string): void {
  if (!holds) throw new Error(`${name}: not so: ${promise}`);
}

function isValidator(exported: unknown): exported is Validator<unknown> {
  return typeof exported === "object" && exported !== null && "~standard" in exported;
}
