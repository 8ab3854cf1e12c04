#!/bin/sh
# Validates COUNT host certificates of one two-tier CA with Inkan and with `openssl verify` over the same files, taking
# turns, and prints the medians and their ratio. Both sides read the PEM files; openssl gets all of them in one process.
# usage: releng/bench/validate.sh CLASSPATH [COUNT [ROUNDS]]      CLASSPATH: built bundles and Bouncy Castle
set -eu
cp=${1:?usage: validate.sh CLASSPATH [COUNT [ROUNDS]]}
count=${2:-10000}
rounds=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"${java}c" -nowarn -d "$work/classes" -cp "$cp" "$here/src/ValidateBench.java"
inkan() {
	"$java" -XX:+UseSerialGC -XX:TieredStopAtLevel="${TIER:-4}" -cp "$work/classes:$cp" ValidateBench "$@"
}
now() {
	echo $(($(date +%s%N) / 1000000))
}
median() {
	sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

inkan make "$work/data" "$count"
round=0
while [ "$round" -lt "$rounds" ]; do
	start=$(now)
	good=$(cd "$work/data/hosts" && ls | xargs -n "$count" openssl verify -x509_strict -purpose sslserver \
		-CAfile ../root.pem -untrusted ../issuing.pem | grep -c ': OK$')
	echo $(($(now) - start)) >>"$work/openssl"
	[ "$good" = "$count" ] || { echo "openssl accepted $good of $count" >&2; exit 1; }
	for mode in single parallel; do
		set -- $(inkan run "$work/data" "$mode")
		[ "$1" = "$count" ] || { echo "Inkan accepted $1 of $count" >&2; exit 1; }
		echo "$2" >>"$work/$mode, first pass of a new JVM"
		echo "$3" >>"$work/$mode, read + parse + validate"
		echo "$4" >>"$work/$mode, validate what is read"
	done
	round=$((round + 1))
done

openssl=$(median "$work/openssl")
echo "certificates $count, rounds $rounds, medians in ms"
printf '%-44s %6d\n' "openssl verify, one process" "$openssl"
for file in "$work"/single,* "$work"/parallel,*; do
	ms=$(median "$file")
	printf 'inkan %-38s %6d   openssl/inkan %s\n' "${file##*/}" "$ms" "$(awk "BEGIN { printf \"%.1f\", $openssl / $ms }")"
done
