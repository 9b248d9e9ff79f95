// Makes the replica set, the collections of the ledger and its files and the users of the two services; run again, it changes nothing but the
// services' passwords, which become what the secrets say, and the validator, which becomes what commits.json says.
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
const { validator, indexes } = JSON.parse(readFileSync('/commits.json', 'utf8'));
if (council.getCollectionNames().includes('commits')) council.runCommand({ collMod: 'commits', validator });
else council.createCollection('commits', { validator });
indexes.forEach(({ key, ...options }) => council.commits.createIndex(key, options));

// What GridFS would create itself, had the services the right to.
council.getCollection('files.files').createIndex({ filename: 1, uploadDate: 1 });
council.getCollection('files.chunks').createIndex({ files_id: 1, n: 1 }, { unique: true });

const collections = ['commits', 'files.files', 'files.chunks'];
allow('command', ['find', 'insert', 'listIndexes']);
allow('query', ['find', 'listIndexes']);

function allow(name, actions) {
  const privileges = collections.map((collection) => ({ resource: { db: 'council', collection }, actions }));
  if (council.getRole(name) === null) council.createRole({ role: name, privileges, roles: [] });
  else council.updateRole(name, { privileges, roles: [] });
  const user = { pwd: secret(`${name}-password`), roles: [name] };
  if (council.getUser(name) === null) council.createUser({ user: name, ...user });
  else council.updateUser(name, user);
}
