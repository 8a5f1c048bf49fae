import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: object }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, { content?: Record<string, { schema?: object }> }> };
}

/** Checks answers against the committed OpenAPI document, as any other program would read it. */
export class OpenApiCheck {
  private readonly document: Document;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly paths: { template: string; pattern: RegExp }[];

  constructor(file = new URL('../../openapi.json', import.meta.url)) {
    this.document = JSON.parse(readFileSync(file, 'utf8')) as Document;
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ $id: 'openapi', ...this.document });
    this.paths = Object.keys(this.document.paths)
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((template) => ({
        template,
        pattern: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      }));
  }

  /** Everything that the answer and the document disagree on; empty when all is well. */
  problems(
    method: string,
    url: string,
    status: number,
    contentType: string | undefined,
    body: unknown,
  ): string[] {
    const path = url.split('?')[0]!;
    const found = this.paths.find(
      ({ pattern, template }) => pattern.test(path) && this.document.paths[template]?.[method],
    );
    if (!found)
      return status === 404 || status === 405 ? [] : [`${method} ${path} is not in the OpenAPI document`];
    const operation = this.document.paths[found.template]![method]!;
    const key = operation.responses[status]
      ? String(status)
      : status >= 400
        ? `${String(status)[0]}XX`
        : null;
    const declared = key === null ? undefined : operation.responses[key];
    if (key === null || !declared) return [`${method} ${found.template} does not declare status ${status}`];
    const isProblem = declared.$ref !== undefined;
    const answer = isProblem ? this.document.components.responses['Problem']! : declared;
    const where = isProblem
      ? '#/components/responses/Problem'
      : `#/paths/${escape(found.template)}/${method}/responses/${key}`;
    if (!answer.content)
      return body === undefined || body === '' || isEmpty(body)
        ? []
        : [`${method} ${path} ${status} declares no body`];
    const media = contentType?.split(';')[0] ?? '';
    if (!answer.content[media]) return [`${method} ${path} ${status} does not declare ${media}`];
    if (!media.endsWith('json')) return [];
    const validate = this.validator(`${where}/content/${escape(media)}/schema`);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(
          (error) => `${method} ${path} ${status}: ${error.instancePath} ${error.message}`,
        );
  }

  private validator(pointer: string): ValidateFunction {
    let validate = this.validators.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `openapi${pointer}` });
      this.validators.set(pointer, validate);
    }
    return validate;
  }
}

function escape(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0;
}
