import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { Role } from '../../src/access/index.js';
import { createApp } from '../../src/create-app.js';
import { newId } from '../../src/kernel/index.js';
import { hashSecret, newSecret } from '../../src/identity/domain/secret.js';
import { SettableClock } from '../../src/platform/clock/clock.js';
import { readConfig } from '../../src/platform/config/config.js';
import { JobWorker, openPostgresQueue } from '../../src/platform/jobs/index.js';
import { ApiClient } from './api-client.js';
import { OpenApiCheck } from './openapi-check.js';
import { QueryCounter } from './query-counter.js';
import { cloneDatabase, type TestDatabase } from './test-server.js';

/** Country that the country roles of {@link TestApp.as} are held for. */
export const HOME_COUNTRY = 'MKD';

/** The whole application on a database of its own, with a clock that tests set. */
export class TestApp {
  private readonly clients = new Map<string, ApiClient>();
  private readonly check = new OpenApiCheck();

  private constructor(
    readonly nest: NestFastifyApplication,
    readonly clock: SettableClock,
    readonly queries: QueryCounter,
    /** A plain connection to the same database, to look behind the interface. */
    readonly database: pg.Pool,
    readonly databaseUrl: string,
    readonly url: string,
    private readonly closeServices: () => Promise<void>,
  ) {}

  /** Starts the application on an empty database, or on the one given; `settings` override the configuration. */
  static async start(settings: Record<string, string> = {}, given?: TestDatabase): Promise<TestApp> {
    const { url: databaseUrl, drop } = given ?? (await cloneDatabase());
    const clock = new SettableClock();
    const queries = new QueryCounter();
    const config = readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      ...settings,
    });
    const queue = openPostgresQueue(databaseUrl);
    const nest = await createApp({ config, clock, database: { url: databaseUrl, logger: queries }, queue });
    await nest.listen(0, '127.0.0.1');
    const { port } = nest.getHttpServer().address() as AddressInfo;
    const database = new pg.Pool({ connectionString: databaseUrl, max: 4 });
    // Dropping the database ends connections that are just being closed.
    database.on('error', () => undefined);
    return new TestApp(nest, clock, queries, database, databaseUrl, `http://127.0.0.1:${port}`, async () => {
      await queue.close();
      await drop();
    });
  }

  /** Nobody is signed in. */
  get anonymous(): ApiClient {
    return new ApiClient(this.url, this.check, null);
  }

  /** Somebody with just this role; country roles are held for {@link HOME_COUNTRY}, the donor role for a new donor. */
  async as(
    role: Role,
    scope: { countries?: string[]; donorId?: string; who?: string } = {},
  ): Promise<ApiClient> {
    const name = JSON.stringify([role, scope]);
    const known = this.clients.get(name);
    if (known) return known;
    const country = role === 'country_team' || role === 'resident_coordinator';
    const person = await this.addPerson(`${role} ${scope.who ?? ''}`.trim(), [
      {
        role,
        countries: scope.countries ?? (country ? [HOME_COUNTRY] : null),
        donorId: scope.donorId ?? (role === 'donor' ? await this.addDonor() : null),
      },
    ]);
    this.clients.set(name, person);
    return person;
  }

  private async addDonor(): Promise<string> {
    const id = newId(this.clock.now());
    await this.database.query(`insert into donor (id, name, created_at) values ($1, $2, $3)`, [
      id,
      `Donor ${id}`,
      this.clock.now(),
    ]);
    return id;
  }

  /** Somebody with several roles. */
  async addPerson(
    name: string,
    grants: { role: Role; countries: string[] | null; donorId: string | null }[],
  ): Promise<ApiClient> {
    const now = this.clock.now();
    const id = newId(now);
    const secret = newSecret();
    await this.database.query(`insert into person (id, email, name, created_at) values ($1, $2, $3, $4)`, [
      id,
      `${id}@test.example`,
      name,
      now,
    ]);
    for (const grant of grants) {
      await this.database.query(
        `insert into role_grant (id, person_id, role, countries, donor_id) values ($1, $2, $3, $4, $5)`,
        [newId(now), id, grant.role, grant.countries, grant.donorId],
      );
    }
    await this.database.query(
      `insert into session (id, person_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, 'infinity')`,
      [newId(now), id, hashSecret(secret), now],
    );
    return new ApiClient(this.url, this.check, secret, id);
  }

  /** Runs jobs in this process from now on, as the embedded mode does. */
  async startJobs(): Promise<void> {
    await this.nest.get(JobWorker).start({ alone: true });
  }

  /** Closes the application and drops its database. */
  async stop(): Promise<void> {
    await this.nest.get(JobWorker).stop();
    await this.nest.close();
    await this.database.end();
    await this.closeServices();
  }
}
