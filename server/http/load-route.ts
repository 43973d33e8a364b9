import express, { Router, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Library } from '../library/library.js';
import { loadStructure, type StructureLoaded } from '../library/load-structure.js';
import type { Problem } from '../library/outcomes.js';
import { loadScenario, type ScenarioSaved } from '../library/scenarios.js';
import { LARGEST_JSON, type FileFormat } from '../structure/file/format.js';
import { answerErrors } from './errors.js';
import { replyError } from './reply.js';
import { timeLimit } from './time-limit.js';

/** Milliseconds in which a file of the largest size is read and written. */
const LIMIT = 60_000;

const FORMATS: Readonly<Record<string, FileFormat>> = {
  'application/json': 'JSON',
  'application/yaml': 'YAML',
  'application/x-yaml': 'YAML',
  'text/yaml': 'YAML',
};

const STATUS = {
  StructureLoaded: 200,
  ScenarioSaved: 200,
  Invalid: 422,
  Conflict: 409,
  NotFound: 404,
  ChangeError: 422,
} as const satisfies Record<(StructureLoaded | ScenarioSaved | Problem)['outcome'], number>;

const query = z.strictObject({
  kind: z.enum(['structure', 'scenario']).default('structure'),
  replace: z.enum(['true', 'false']).default('false'),
  expectedRevision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
  requestId: z.string(),
  author: z.string(),
});

const WANTED =
  'POST /load takes ?requestId=…&author=…, and also kind=structure or scenario, replace=true and expectedRevision=…';

/** `POST /load`: files that are too large for a GraphQL request, raw; JSON with the same results. */
export function loadRoute(library: Library, log: Logger): Router {
  const router = Router();
  const body = express.raw({ type: () => true, limit: LARGEST_JSON });
  router.post('/', timeLimit(LIMIT), requireFormat, body, load(library));
  router.use(answerErrors(log, 'The file is too large: at most 32 MiB of JSON, or 4 MiB of YAML.'));
  return router;
}

function formatOf(contentType: string | undefined): FileFormat | undefined {
  return FORMATS[(contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];
}

/** A page elsewhere cannot have a browser send these types without asking first. */
const requireFormat: RequestHandler = (request, response, next) => {
  if (formatOf(request.headers['content-type'])) {
    next();
    return;
  }
  const message = `The Content-Type must say what the file is: ${Object.keys(FORMATS).join(', ')}.`;
  replyError(response, 415, 'UNSUPPORTED', message);
};

function load(library: Library): RequestHandler {
  return async (request, response) => {
    const given = query.safeParse(request.query);
    const format = formatOf(request.headers['content-type']);
    if (!given.success || !format) {
      const place = given.error?.issues[0]?.path.join('.') ?? '';
      replyError(response, 400, 'BAD_REQUEST', `${place ? `"${place}" does not fit. ` : ''}${WANTED}.`);
      return;
    }
    const raw: unknown = request.body;
    const file = { bytes: raw instanceof Uint8Array ? raw : new Uint8Array(), format };
    const { kind, replace, expectedRevision = null, ...who } = given.data;
    const result =
      kind === 'scenario'
        ? await loadScenario(library, file, who)
        : await loadStructure(library, file, { ...who, replace: replace === 'true', expectedRevision });
    if (!response.headersSent) response.status(STATUS[result.outcome]).json(resultAsJson(result));
  };
}

function resultAsJson(result: StructureLoaded | ScenarioSaved | Problem) {
  switch (result.outcome) {
    case 'StructureLoaded': {
      const { header, revision } = result.structure;
      return {
        __typename: result.outcome,
        structure: { ...header, revision },
        rows: result.difference.rows.length,
      };
    }
    case 'ScenarioSaved': {
      const { id, name, structure } = result.scenario.scenario;
      const { baseRevision } = result.scenario.saved;
      return { __typename: result.outcome, scenario: { id, name, structure, baseRevision } };
    }
    case 'Conflict': {
      const { outcome, message, expected, actual } = result;
      return { __typename: outcome, message, expected, actual };
    }
    default: {
      const { outcome, ...rest } = result;
      return { __typename: outcome, ...rest };
    }
  }
}
