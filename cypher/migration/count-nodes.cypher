// How many nodes the database holds, whoever wrote them: setting up a graph of somebody else's is refused.
// @returns nodes: integer
MATCH (node)
RETURN count(node) AS nodes
