#!/bin/sh
# Kills `inkan enroll --all` of HOSTS hosts at a random moment, ROUNDS times, resumes it, and checks with openssl that
# every host has exactly one valid certificate, that no serial number repeats and that the audit chain is intact. Every
# other round draws the moment from the whole time a run takes; the rounds between wait for a drawn number of
# certificates first, so that many kills fall between the first certificate and the last.
# usage: releng/bench/kill9.sh [ROUNDS [HOSTS]]      the program is $INKAN, else ./inkan
set -eu
rounds=${1:-200}
count=${2:-50}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
. "$(dirname "$0")/fleet.sh"

fleet "$work/origin" "$count"
cp -a "$work/origin" "$work/timing"
start=$(now)
(cd "$work/timing" && "$INKAN" enroll --all --keys pfx) >"$work/log" 2>&1 || fail "enroll"
whole=$(($(now) - start))
rm -rf "$work/timing"

# What is checked of one certificate: its chain, and that request and private key are its own. Prints the serial number.
cat >"$work/one" <<'S'
set -eu
chain=$1
certificate=$2
request=$(dirname "$certificate")
openssl verify -x509_strict -partial_chain -trusted "$chain" "$certificate" >&2
found=$(openssl x509 -in "$certificate" -noout -serial -pubkey)
key=-----BEGIN${found#*-----BEGIN}
[ "$key" = "$(openssl req -in "$request/request.req" -noout -pubkey)" ] || { echo "key of $certificate" >&2; exit 1; }
[ "$key" = "$(openssl pkey -in "$request/key.p8" -passin env:INKAN_PFX_PASSWORD -pubout)" ] ||
	{ echo "private key of $certificate" >&2; exit 1; }
echo "${found%%-----BEGIN*}"
S

# check DIR: independent of our own code except for the audit chain and the CA's public files
check() {
	(cd "$1" && "$INKAN" ca chain --out "$work/chain.pem") >"$work/log" 2>&1 || fail "ca chain"
	printf '%s\n' "$1"/requests/*/certificate.cer | xargs -n 1 -P "$(nproc)" sh "$work/one" "$work/chain.pem" \
		>"$work/serials" 2>"$work/log" || fail "openssl"
	found=$(grep -c serial= "$work/serials")
	[ "$found" = "$count" ] || fail "$found certificates for $count hosts"
	[ "$(grep serial= "$work/serials" | sort -u | wc -l)" = "$count" ] || fail "a serial number repeats"
	[ "$(ls "$1"/kits/*.zip | wc -l)" = "$count" ] || fail "kits"
	[ "$(grep -c '<certificates ' "$1/fleet.inkan")" = "$count" ] || fail "certificates in fleet.inkan"
	issued=$(grep -c '"ca.issue' "$1/audit.log" || true)
	[ "$issued" = 0 ] || [ "$issued" = "$count" ] || echo "note: the CA recorded $issued issues" >&2
	(cd "$1" && "$INKAN" audit verify) >"$work/log" 2>&1 || fail "audit verify"
}

# drawn MAX SALT: a whole number from 0 to MAX - 1
drawn() {
	awk -v max="$1" -v seed="$round$2$$" 'BEGIN { srand(seed); print int(rand() * max) }'
}

certificates() {
	ls "$work/fleet"/requests/*/certificate.cer 2>/dev/null | wc -l
}

# moment PID: returns when the time has come to kill it
moment() {
	if [ $((round % 2)) = 0 ]; then
		share=$(drawn "$count" 1)
		while [ "$(certificates)" -lt "$share" ] && kill -s 0 "$1" 2>/dev/null; do
			sleep 0.02
		done
		sleep "0.$(printf %03d "$(drawn 100 2)")"
	else
		sleep "$(drawn "$whole" 3 | awk '{ printf "%.3f", $1 / 1000 }')"
	fi
}

middle=0
round=1
while [ "$round" -le "$rounds" ]; do
	rm -rf "$work/fleet"
	cp -a "$work/origin" "$work/fleet"
	# setsid makes the program and its JVM one process group, so that the kill reaches both
	(cd "$work/fleet" && exec setsid "$INKAN" enroll --all --keys pfx) >"$work/killed" 2>&1 &
	pid=$!
	moment "$pid"
	kill -s KILL -- "-$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	before=$(certificates)
	if [ "$before" -gt 0 ] && [ "$before" -lt "$count" ]; then
		middle=$((middle + 1))
	fi
	(cd "$work/fleet" && "$INKAN" enroll --all --keys pfx) >"$work/log" 2>&1 || fail "resume in round $round"
	check "$work/fleet"
	echo "round $round: killed with $before of $count certificates, resumed, $count valid"
	round=$((round + 1))
done
echo "$rounds rounds: every host has exactly one valid certificate, serial numbers unique, audit chain intact"
echo "$middle of $rounds kills fell between the first certificate and the last"
