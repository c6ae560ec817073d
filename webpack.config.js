// The configuration is typed and shared with `npm start`; it stands in scripts/pack/config.ts.
require("tsx/cjs");

module.exports = require("./scripts/pack/config").default;
