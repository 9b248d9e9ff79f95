#!/bin/sh
# Kills an import with SIGKILL at random moments, 200 times unless told otherwise, and checks after each that nothing that was answered is lost
# and that the ledger has no gap. The short form runs with every build.
set -eu
cd "$(dirname "$0")/.."
exec ./kenesh check -pl standalone -am -DskipTests=false -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test=KillDuringImportIT -Dfailsafe.failIfNoSpecifiedTests=false -Dkenesh.kill.rounds="${1:-200}"
