import { findAccount } from "./authentication/accounts.ts";
import { readCredentials } from "./authentication/readCredentials.ts";
import { verifyToken } from "./authentication/token.ts";
import type { Behaviour } from "./behaviour.ts";
import { isSupported } from "./communication/isSupported.ts";
import { ruleProblems } from "./communication/ruleProblems.ts";
import { schemaProblems } from "./communication/schemaProblems.ts";
import { isAcceptable } from "./orderState/isAcceptable.ts";
import { matcher } from "./orderState/matcher.ts";
import { pageLinks } from "./orderState/pageLinks.ts";
import { readStateQuery } from "./orderState/stateQuery.ts";
import type { OrderBook } from "./orders/orderBook.ts";

/** The behaviour that the two documents and their prose describe. */
export function healthyBehaviour(book: OrderBook): Behaviour {
  const sortKeys = {
    ORDER_ID: (index: number) => index,
    ORDER_NUMBER: book.orderNumberRankOf,
    CUSTOMER_NUMBER: book.customerNumberRankOf,
    CREATION_DATE: book.creationOf,
  };
  return {
    readsContentFirst: false,
    parsesBeforeType: false,
    prefix: "",
    holdBackMs: () => 0,
    readCredentials,
    logIn: (username, password) => {
      const account = findAccount(username);
      return account?.password === password ? account : null;
    },
    openToken: async (token) => {
      const username = await verifyToken(token);
      return username === null ? null : findAccount(username);
    },
    mayRead: (account, shopId) => account.readableShopIds.includes(shopId),
    mayCreate: (account, supplierName, supplierShopName) =>
      account.supplierNames.includes(supplierName) && account.supplierShopNames.includes(supplierShopName),
    isAcceptable,
    readStateQuery,
    matcher: (query) => matcher(book, query),
    sortKey: (orderBy) => sortKeys[orderBy],
    cutPage: (orders, { offset, limit }) => orders.subarray(offset, offset + limit),
    countOrders: (orders) => orders.length,
    links: pageLinks,
    writeOrder: (order) => order,
    isSupported,
    parseBody: (text) => JSON.parse(text),
    schemaProblems,
    ruleProblems,
    location: (kind, id) => `/rest/communication/${kind.name}/${id}`,
    send: (answer) => ({ ...answer, headers: { Date: new Date().toUTCString(), ...answer.headers } }),
  };
}
