/** How a client reaches a deployment. */
export interface ClientOptions {
  /** Scheme, host and port of the deployment, such as `https://iom.example`; the client adds the path of the API. */
  readonly host: string;
  /** The value of `Authorization`, such as `Bearer …`; null sends no credentials. */
  readonly authorization: string | null;
  /** The version of the message format that the client speaks; default 1. Deployments refuse versions that they do not know. */
  readonly formatVersion?: number;
}
