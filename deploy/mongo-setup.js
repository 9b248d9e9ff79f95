// Makes the replica set, the ledger's collection and the users of the two services; run again, it changes nothing but the
// services' passwords, which become what the secrets say.
const { readFileSync } = require('fs');
const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const root = `root:${encodeURIComponent(secret('mongo-root'))}`;
const hosts = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];

const first = connect(`mongodb://${root}@${hosts[0]}/admin?directConnection=true`);
try {
  first.runCommand({ replSetGetStatus: 1 }).ok || initiate();
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') throw e;
  initiate();
}

function initiate() {
  const members = hosts.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 }));
  first.runCommand({ replSetInitiate: { _id: 'kenesh', members } });
}

// The driver waits for a primary here.
const admin = connect(
  `mongodb://${root}@${hosts.join(',')}/admin?replicaSet=kenesh&serverSelectionTimeoutMS=120000`,
);
const council = admin.getSiblingDB('council');
if (!council.getCollectionNames().includes('commits')) council.createCollection('commits');
council.commits.createIndex({ 'tx.id': 1 }, { unique: true });
council.commits.createIndex({ 'ev.g': 1, _id: 1 });
council.commits.createIndex({ 'ev.t': 1, _id: 1 });

const commits = { db: 'council', collection: 'commits' };
allow('command', ['find', 'insert', 'listIndexes']);
allow('query', ['find', 'listIndexes']);

function allow(name, actions) {
  const privileges = [{ resource: commits, actions }];
  if (council.getRole(name) === null) council.createRole({ role: name, privileges, roles: [] });
  else council.updateRole(name, { privileges, roles: [] });
  const user = { pwd: secret(`${name}-password`), roles: [name] };
  if (council.getUser(name) === null) council.createUser({ user: name, ...user });
  else council.updateUser(name, user);
}
