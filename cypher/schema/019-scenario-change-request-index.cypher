// As for nodes: the embedded engine needs the index beside the constraint.
CREATE INDEX scenario_change_request_index IF NOT EXISTS FOR (change:ScenarioChange) ON (change.requestId)
