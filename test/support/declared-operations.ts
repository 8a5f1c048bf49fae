import type { OpenAPIObject } from '@nestjs/swagger';
import type { Permission } from '../../src/access/index.js';

type Parameter = { name: string; in: string; schema?: { format?: string; type?: string; enum?: string[] } };

/** One operation of the interface as the OpenAPI document has it. */
export interface DeclaredOperation {
  method: string;
  /** With `{name}` for parameters. */
  path: string;
  /** Permission, null when it is open to all, undefined when it declares neither. */
  permission: Permission | null | undefined;
  parameters: Parameter[];
}

/** All operations of an OpenAPI document. */
export function declaredOperations(document: OpenAPIObject): DeclaredOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Record<string, unknown>>).map(([method, operation]) => ({
      method,
      path,
      permission: operation['x-permission'] as Permission | null | undefined,
      parameters: (operation['parameters'] ?? []) as Parameter[],
    })),
  );
}

/** Operations that declare neither a permission nor that they are open to all. */
export function undeclared(document: OpenAPIObject): string[] {
  return declaredOperations(document)
    .filter(({ permission }) => permission === undefined)
    .map(({ method, path }) => `${method} ${path}`);
}

/** An address of the operation that leads to nothing: well-formed parameters of things that are not there. */
export function dummyAddress({ path, parameters }: DeclaredOperation): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => {
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema;
    if (schema?.enum) return schema.enum[0]!;
    if (schema?.type === 'integer' || schema?.type === 'number' || /^(n|a|b)$/.test(name)) return '1';
    return '01900000-0000-7000-8000-00000000dead';
  });
}
