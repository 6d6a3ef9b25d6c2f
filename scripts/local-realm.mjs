// Prints the realm of a local stack: the realm of every installation, plus the accounts and clients with
// known passwords, which are kept in a file of their own so that they never reach a server.
import { readFileSync } from 'node:fs'

const read = (name) => JSON.parse(readFileSync(new URL(`../infra/keycloak/${name}`, import.meta.url), 'utf8'))
const realm = read('motcua-realm.json')
const { clients, users, ...settings } = read('local-realm.json')

console.log(JSON.stringify({ ...realm, ...settings, users, clients: [...realm.clients, ...clients] }, null, 2))
