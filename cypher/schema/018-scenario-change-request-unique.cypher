// A request saves or deletes a scenario once, however often it is sent.
CREATE CONSTRAINT scenario_change_request IF NOT EXISTS FOR (change:ScenarioChange) REQUIRE change.requestId IS UNIQUE
