import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { StartError } from '../start-error.js';

/** Opens the port and answers the address to visit; throws a {@link StartError} that names PORT or HOST. */
export async function listen(app: NestFastifyApplication, { PORT, HOST }: Config): Promise<string> {
  try {
    await app.listen(PORT, HOST);
  } catch (error) {
    throw refusal(error, PORT, HOST);
  }
  const { port, address, family } = app.getHttpServer().address() as AddressInfo;
  const anywhere = address === '0.0.0.0' || address === '::';
  const host = anywhere ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function refusal(error: unknown, port: number, host: string): unknown {
  switch ((error as { code?: string }).code) {
    case 'EADDRINUSE':
      return new StartError(
        `The port ${port} on ${host} is taken. Set PORT to another one (0 for any that is free).`,
      );
    case 'EACCES':
      return new StartError(`This user may not open the port ${port}. Set PORT to one from 1024 on.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `This machine has no address ${host}. Set HOST to one of its own, or to 0.0.0.0.`,
      );
    default:
      return error;
  }
}
