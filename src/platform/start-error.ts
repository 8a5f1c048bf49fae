/** Something outside is not as the application needs it; the message tells the operator which setting or service. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
