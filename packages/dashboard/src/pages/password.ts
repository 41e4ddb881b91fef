/** Pages. Password: the shortest one that the collector takes, in characters as people count them (SEC-08). */
export const SHORTEST_PASSWORD = 8
