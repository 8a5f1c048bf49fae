/** Throws when a page loads more JavaScript than its budget; prints the table otherwise. */
export declare function checkBudgets(dist: string): void;
