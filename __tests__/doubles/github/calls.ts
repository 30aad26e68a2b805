/** One request that reached the double. */
export interface RecordedCall {
  method: string;
  /** The operation; `POST /graphql`; `GET storage`; the plain path where nothing answers. */
  route: string;
  path: string;
  /** Name of the token's holder; `none` without a token, `unknown` with a strange one. */
  holder: string;
  body: unknown;
  /** Absent when no answer went out. */
  status?: number;
}

/** Whether the call was one that could change something. */
export function isWrite({ method, route }: RecordedCall): boolean {
  return method !== "GET" && route !== "POST /graphql";
}
