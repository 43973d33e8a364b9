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

/** Of cytoscape 3.34.4 and react-aria-components 1.22.1; a browser names the hash of one that it refuses. */
const STYLES_OF_LIBRARIES: readonly string[] = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
];

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

/** The explorer: its libraries each add one style element, always the same, which is allowed by its hash. */
export const explorerHeaders = headers({
  ...EVERYWHERE,
  styleSrc: ["'self'", ...STYLES_OF_LIBRARIES],
  fontSrc: ["'self'"],
});

/** GraphiQL's editor writes style elements and brings a font as data; its page alone is allowed to. */
export const graphiqlHeaders = headers({
  ...EVERYWHERE,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
});
