// Everything generated, one after the other; each writes what it owns, or with `--check` says what is not current.
import './cypher.js';
import './graphql.js';
