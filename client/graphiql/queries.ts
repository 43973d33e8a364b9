/** What an analyst finds ready to run, a tab each. */
export const READY_MADE_QUERIES: readonly string[] = [
  `# The duties of Kent that have no formal route, and where the line of each ends.
query GapsOfKent {
  structure(id: "kent-2014") {
    name
    coverage { designation required covered missing }
    gaps {
      duty { id name source }
      designation
      coveredVia
      brokenAt { at { id name } reason walk { type to { name } source } }
    }
  }
}
`,
  `# The routes of one duty to the lead member, assurance included.
query RoutesOfOneDuty {
  structure(id: "kent-2014") {
    duty(id: "p10-2-a") {
      name
      routes(to: LMCS, via: ASSURED, first: 5) {
        length
        steps { from { name } lines { type source } to { name } }
      }
    }
  }
}
`,
  `# Who answers to the Director of Children’s Services.
query WhoAnswersToTheDcs {
  structure(id: "kent-2014") {
    carriers(designation: DCS) {
      name
      heldBy { name }
      answeredToBy { __typename id name source }
    }
  }
}
`,
  `# How many duties of each council reach the offices that must answer for them.
query CoverageOfAllCouncils {
  structures {
    council
    date
    formal: coverage { designation required covered missing }
    assured: coverage(via: ASSURED) { designation missing }
  }
}
`,
];
