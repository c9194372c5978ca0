/** How many orders there are, in all shops together, unless someone asks for more. */
export const defaultOrders = 400;

/** Its first order has several positions of different products, so that messages about it have something to say. */
export const defaultSeed = 67;
