// Imported before all else by whatever starts the program: graphql 16 reads this once, when it is loaded, and checks every
// value of every answer at length unless it is told that nobody is developing with it.
process.env['NODE_ENV'] ??= 'production';
