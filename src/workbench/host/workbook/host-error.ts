/** An error of Excel's, by the code that its JavaScript interface gives. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", what);
}

export function notFound(what: string): HostError {
  return new HostError("ItemNotFound", what);
}

export function alreadyExists(what: string): HostError {
  return new HostError("ItemAlreadyExists", what);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", what);
}
