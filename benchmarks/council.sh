#!/bin/sh
# Generates a council of about so many events (20000 unless told otherwise), imports it, starts both services on it with 2 GiB of heap and measures:
# generating, importing, the time until questions are answered, the heap, and each kind of question over HTTP. A ledger that was imported before is
# used again. With the folder of another council that was measured before, it says how much longer each question takes than there:
# benchmarks/council.sh EVENTS [FOLDER [SMALLER]]
set -eu
cd "$(dirname "$0")/.."
: "${JAVA_HOME:=$(ls -d /usr/lib/jvm/*25* | head -n 1)}"
java=$JAVA_HOME/bin/java
events=${1:-20000}
data=${2:-$(mktemp -d)}
before=${3:-}
years=30
tasks=$((events / 9))
decisions=$((events / 38))
meetings=$((decisions / years / 8 + 4))
agencies=$((events / 400 < 40 ? 40 : events / 400 > 500 ? 500 : events / 400))
jar=standalone/target/kenesh.jar
run() { "$java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "$@"; }
now() { date +%s.%N; }
since() { echo "$(now) $1" | awk '{ printf "%.1f s", $1 - $2 }'; }

mkdir -p "$data"
if [ ! -f "$data/commands.ndjson" ]; then
    begun=$(now)
    run -jar $jar generate --seed 5 --years $years --agencies $agencies --reorganizations 7 --meetings $meetings \
        --decisions $decisions --tasks $tasks "$data/commands.ndjson"
    echo "generated in $(since "$begun")"
    begun=$(now)
    run -jar $jar import --data "$data" "$data/commands.ndjson"
    echo "imported in $(since "$begun")"
fi

begun=$(now)
"$java" -Xms2g -Xmx2g --enable-native-access=ALL-UNNAMED -jar $jar serve --data "$data" --query-port 18480 --command-port 18481 >"$data/serve.log" 2>&1 &
server=$!
trap 'kill $server' EXIT
until curl -s -f -o /dev/null http://127.0.0.1:18480/readyz; do
    kill -0 $server || { cat "$data/serve.log"; exit 1; }
    sleep 0.1
done
echo "ready in $(since "$begun")"
"$JAVA_HOME/bin/jcmd" $server GC.run >/dev/null
"$JAVA_HOME/bin/jcmd" $server GC.heap_info | grep -E "total|used" | sed 's/^ */heap: /'
"$java" benchmarks/src/main/java/org/kenesh/benchmarks/CouncilQuestions.java http://127.0.0.1:18480 \
    1995 $years $agencies $((meetings * years)) $decisions $tasks | tee "$data/questions.txt"
if [ -n "$before" ]; then
    echo "growth since $before"
    awk '{ name = substr($0, 1, 40) }
        NR == FNR { p50[name] = $(NF - 2); p99[name] = $(NF - 1); next }
        FNR > 1 && p50[name] > 0 { printf "%s p50 x %.1f, p99 x %.1f\n", name, $(NF - 2) / p50[name], $(NF - 1) / p99[name] }' \
        "$before/questions.txt" "$data/questions.txt"
fi
