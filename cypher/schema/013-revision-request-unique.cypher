// A request writes once, however often it is sent.
CREATE CONSTRAINT revision_request IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.requestId IS UNIQUE
