#!/bin/sh
# Time of `inkan quickstart` from an empty folder to the step matrix; prints the median and the longest.
# usage: releng/bench/quickstart.sh [ROUNDS [LIMIT]]     the program is $INKAN, else ./inkan; ends with 1 when the longest
# reaches LIMIT seconds (30)
set -eu
rounds=${1:-5}
limit=${2:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
. "$(dirname "$0")/fleet.sh"
unset INKAN_CA_PASSPHRASE INKAN_PFX_PASSWORD

"$INKAN" --version >/dev/null || fail "no product"
round=0
while [ "$round" -lt "$rounds" ]; do
	begin=$(now)
	"$INKAN" quickstart "$work/fleet$round" >"$work/log" 2>&1 </dev/null || fail "quickstart"
	echo $(($(now) - begin)) >>"$work/times"
	round=$((round + 1))
done
longest=$(sort -n "$work/times" | tail -1)
echo "quickstart: median $(median "$work/times") ms, longest $longest ms of $rounds rounds, aim below $limit s"
[ "$longest" -lt $((limit * 1000)) ]
