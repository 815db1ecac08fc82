// Answers for the versions and ranges on standard input ({versions: […], ranges: […]}), by npm's own
// package: the normal form of each (null: invalid), the order of all pairs of versions, and for each
// range which versions belong to it, a digit for each.
'use strict'
const semver = require('semver')
const input = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const sign = (a, b) => (a && b ? semver.compare(a, b) + 1 : 3)
const valid = input.versions.map(v => semver.valid(v))
console.log(JSON.stringify({
  versions: valid,
  order: valid.map(a => valid.map(b => sign(a, b)).join('')),
  ranges: input.ranges.map(r => semver.validRange(r)),
  satisfied: input.ranges.map(r => input.versions.map(v => Number(semver.satisfies(v, r))).join('')),
}))
