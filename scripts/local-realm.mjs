// local-realm.mjs [EXPORT]: prints the realm of a local stack, which is the realm of every installation, plus the
// accounts and clients with known passwords, which are kept in a file of their own so that they never reach a server.
// Accounts of people in EXPORT, an export of the realm as it was, stay as they are there.
import { readFileSync } from 'node:fs'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const ours = (name) => read(new URL(`../infra/keycloak/${name}`, import.meta.url))
const realm = ours('motcua-realm.json')
const { clients, users, ...settings } = ours('local-realm.json')

const isMachine = (user) => user.serviceAccountClientId !== undefined
const kept = process.argv[2] ? read(process.argv[2]).users.filter((user) => !isMachine(user)) : []
const names = new Set(kept.map((user) => user.username))
const shipped = [...realm.users, ...users].filter((user) => !names.has(user.username))

console.log(
  JSON.stringify({ ...realm, ...settings, users: [...shipped, ...kept], clients: [...realm.clients, ...clients] }, null, 2),
)
