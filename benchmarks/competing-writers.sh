#!/bin/sh
# Four processes write to one MongoDB ledger over a network that cuts, delays and loses replies, and are killed and restarted at random, for three
# minutes unless told otherwise; then everything is judged against what was acknowledged. The short form runs with every build.
set -eu
cd "$(dirname "$0")/.."
exec ./kenesh check -pl shared-kernel -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test=CompetingProcessesIT -Dfailsafe.failIfNoSpecifiedTests=false -Dkenesh.competing.seconds="${1:-180}"
