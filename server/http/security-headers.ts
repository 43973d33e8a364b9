import helmet from 'helmet';

const EVERYWHERE = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
};

function headers(directives: Readonly<Record<string, readonly string[]>>) {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginEmbedderPolicy: true,
    // It would make browsers insist on https, which whoever puts it before this server decides.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** What browsers may do with answers: nothing that does not come from here. */
export const securityHeaders = headers({ ...EVERYWHERE, styleSrc: ["'self'"], fontSrc: ["'self'"] });

/** GraphiQL's editor writes style elements and brings a font as data; its page alone is allowed to. */
export const graphiqlHeaders = headers({
  ...EVERYWHERE,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
});
