#!/bin/sh
# Two command services, two query services and Caddy over a FerretDB with its data on disk: each process is killed with SIGKILL and begun again at
# random while callers go on, for five minutes unless told otherwise (a number of minutes); then everything is judged against what was acknowledged.
# The short form runs with every build.
set -eu
cd "$(dirname "$0")/.."
exec ./kenesh check -pl standalone -am -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test=KilledAtRandomIT -Dfailsafe.failIfNoSpecifiedTests=false -Dkenesh.production.seconds="$((${1:-5} * 60))"
