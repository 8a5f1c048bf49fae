import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './access/index.js';
import { ProblemDto } from './platform/http/problem.dto.js';
import { declareLanguages } from './platform/http/openapi-languages.js';
import { declareLinks } from './platform/http/openapi-pages.js';
import { toOpenApi31 } from './platform/http/openapi-31.js';
import { LANGUAGES } from './words/index.js';

/** Where the interface lives; the next incompatible one gets its own prefix. */
export const API_PREFIX = 'api/v1';

/** The OpenAPI 3.1 document of the routes as they are. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Migration MPTF grant management')
    .setDescription(
      'From a country team’s concept note to a donor’s booklet: concept notes, committee decisions, contributions, the pipeline and its editions. Refusals are problem documents (RFC 9457) with a stable `code`. Words for people come in the language of `Accept-Language`.',
    )
    .setVersion('1.0.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .setOpenAPIVersion('3.1.0')
    .addServer('/')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const converted = toOpenApi31(document);
  declareLanguages(converted, [...LANGUAGES.keys()]);
  declareLinks(converted);
  return converted;
}
