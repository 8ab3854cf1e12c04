#!/bin/sh
# Imports 10,000 and 100,000 hosts and plans their enrollment with a heap of 512 MB; prints times and their ratio, which
# is near ten where the work is linear.
# usage: releng/bench/scale.sh [SMALL [LARGE]]      the program is $INKAN, else ./inkan
set -eu
small=${1:-10000}
large=${2:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
. "$(dirname "$0")/fleet.sh"
JAVA_TOOL_OPTIONS=-Xmx512m
export JAVA_TOOL_OPTIONS

for count in "$small" "$large"; do
	fleet "$work/$count" 1
	hosts "$count" >"$work/hosts.csv"
	begin=$(now)
	(cd "$work/$count" && "$INKAN" hosts import "$work/hosts.csv") >"$work/log" 2>&1 || fail "hosts import $count"
	middle=$(now)
	(cd "$work/$count" && "$INKAN" enroll --all --keys pfx --dry-run) >"$work/log" 2>&1 || fail "enroll --dry-run $count"
	end=$(now)
	echo "$((middle - begin)) $((end - middle))" >"$work/time.$count"
	printf '%7s hosts: import %6s ms, dry run %6s ms\n' "$count" $(cat "$work/time.$count")
done
awk -v n="$((large / small))" 'NR == 1 { a = $1; b = $2 } NR == 2 { printf "%s times the hosts: import %.1f, dry run %.1f times the time\n", n, $1 / a, $2 / b }' \
	"$work/time.$small" "$work/time.$large"
