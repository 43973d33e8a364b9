import type { Resolvers } from '../graphql/generated/resolver-types.js';
import type { RoleParent } from '../graphql/parents.js';
import { connection, numberOf, pageOf } from '../graphql/pages.js';
import { lineIn, nodeIn } from '../graphql/walk.js';
import { deleteStructure } from '../library/delete-structure.js';
import { loadStructure } from '../library/load-structure.js';
import { invalid } from '../library/outcomes.js';
import { revertStructure } from '../library/revert-structure.js';
import { writeStructure } from './file/write-structure.js';
import { lineId } from './model.js';
import { searchNodes } from './search.js';

export const structureResolvers = {
  Query: {
    structures: (_query, _none, { reading }) => reading.structures(),
    structure: (_query, { id, revision }, { reading }) => reading.structure(id, revision ?? null),
  },
  Mutation: {
    loadStructure: (_mutation, { input }, { library }) => {
      const { file, format, expectedRevision, ...request } = input;
      // Half of a pair of surrogates would become another character on its way into bytes.
      if (/\p{Surrogate}/u.test(file))
        return invalid('The file holds half of a character (a lone surrogate). Write the character itself.');
      const bytes = new TextEncoder().encode(file);
      const given = { ...request, expectedRevision: expectedRevision ?? null };
      return loadStructure(library, { bytes, format }, given);
    },
    deleteStructure: (_mutation, { input: { structure, ...request } }, { library }) =>
      deleteStructure(library, structure, request),
    revertStructure: (_mutation, { input: { structure, ...request } }, { library }) =>
      revertStructure(library, structure, request),
  },
  LoadStructureResult: { __resolveType: ({ outcome }) => outcome },
  DeleteStructureResult: { __resolveType: ({ outcome }) => outcome },
  RevertStructureResult: { __resolveType: ({ outcome }) => outcome },
  Problem: { __resolveType: ({ outcome }) => outcome },

  Structure: {
    id: ({ header }) => header.id,
    name: ({ header }) => header.name,
    council: ({ header }) => header.council,
    date: ({ header }) => header.date,
    revision: ({ revision }) => revision,
    sources: async (structure) => (await structure.open()).view.structure.sources,
    node: async (structure, { id }) => {
      const { view } = await structure.open();
      const node = view.node(id);
      return node ? { view, node } : null;
    },
    duty: async (structure, { id }) => {
      const { view } = await structure.open();
      const node = view.node(id);
      return node?.type === 'Duty' ? { view, node } : null;
    },
    nodes: async (structure, { kind, search, ...page }) => {
      const { view } = await structure.open();
      const ofKind = view.structure.nodes.filter(({ type }) => kind == null || type === kind);
      const found = search == null ? ofKind : searchNodes(ofKind, search);
      return pageOf(found, page, (node) => ({ view, node }));
    },
    duties: async (structure, { function: wanted, ...page }) => {
      const { view } = await structure.open();
      const duties = view.structure.nodes.filter((node) => node.type === 'Duty');
      const found = wanted == null ? duties : duties.filter((duty) => duty.function === wanted);
      return pageOf(found, page, (node) => ({ view, node }));
    },
    carriers: async (structure, { designation }) => {
      const { view } = await structure.open();
      return view.structure.nodes.flatMap((node): RoleParent[] =>
        node.type === 'Role' && node.designations.includes(designation) ? [{ view, node }] : [],
      );
    },
    network: async (structure) => (await structure.open()).view,
    file: async (structure, { format }, { budget }) =>
      budget.spendText(writeStructure((await structure.open()).view.structure, format)),
    history: async ({ header, revision: upTo }, { first, after }, { library }) => {
      const begin = after == null ? 0 : Math.min(numberOf(after), upTo);
      const wanted = Math.min(first, upTo - begin);
      const { revisions } =
        wanted === 0 ? { revisions: [] } : await library.store.history(header.id, wanted, begin);
      const page = revisions.map((item) => ({ key: String(item.revision), item }));
      return connection(page, { before: begin, total: upTo });
    },
  },
  Network: {
    nodes: (view) => view.structure.nodes.map((node) => ({ view, node })),
    lines: (view) => view.structure.lines.map((line) => lineIn(view, line)),
  },
  Line: {
    id: ({ line }) => lineId(line),
    type: ({ line }) => line.type,
    from: ({ view, line }) => nodeIn(view, line.from),
    to: ({ view, line }) => nodeIn(view, line.to),
    source: ({ line }) => line.source,
    note: ({ line }) => line.note ?? null,
  },
  Revision: {
    number: ({ revision }) => revision,
    difference: ({ delta }) => delta,
  },
  Difference: {
    added: ({ rows }) => rows.filter(({ before }) => before === null),
    removed: ({ rows }) => rows.filter(({ after }) => after === null),
    changed: ({ rows }) => rows.filter(({ before, after }) => before !== null && after !== null),
  },
} satisfies Resolvers;
