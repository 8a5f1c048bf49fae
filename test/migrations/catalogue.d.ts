import type { ClientBase, Pool } from 'pg';

export function catalogueOf(client: ClientBase | Pool): Promise<string[]>;
