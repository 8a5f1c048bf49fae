import type { paths } from './schema.js';

/** Verbs that the interface uses. */
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

type Prefix = '/api/v1';

/** Addresses below `/api/v1` that know the verb, as the OpenAPI document writes them: `/concept-notes/{id}`. */
export type PathOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, object>
    ? P extends `${Prefix}${infer Rest}`
      ? Rest
      : never
    : never;
}[keyof paths];

type OperationOf<P extends string, V extends Verb> = `${Prefix}${P}` extends keyof paths
  ? V extends keyof paths[`${Prefix}${P}`]
    ? paths[`${Prefix}${P}`][V]
    : never
  : never;

type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Success = 200 | 201 | 202 | 204;

/** What the operation answers when all is well; `undefined` where it has no body. */
export type AnswerOf<P extends string, V extends Verb> =
  OperationOf<P, V> extends { responses: infer R } ? Content<R[keyof R & Success]> : never;

/** What the operation wants in its body. */
export type BodyOf<P extends string, V extends Verb> =
  OperationOf<P, V> extends { requestBody?: infer B } ? Content<NonNullable<B>> : undefined;

/** The query of the operation. */
export type QueryOf<P extends string, V extends Verb> =
  OperationOf<P, V> extends { parameters: { query?: infer Q } } ? Q : undefined;

/** The orders in which the server can answer a list: `title`, `-title`. */
export type SortOf<P extends string> =
  QueryOf<P, 'get'> extends { sort?: infer S } | undefined ? NonNullable<S> : never;

/** What the server sorts the list by, in either direction. */
export type SortKeyOf<P extends string> = Exclude<SortOf<P>, `-${string}`>;

/** The braces of the address. */
export type PathParams<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? { [K in Name | keyof PathParams<Rest>]: string | number }
  : {};
