#!/bin/sh
# Kills `inkan enroll --all` of HOSTS hosts at a random moment, ROUNDS times, resumes it, and checks with openssl that
# every host has exactly one valid certificate, that no serial number repeats and that the audit chain is intact.
# usage: releng/bench/kill9.sh [ROUNDS [HOSTS]]      the program is $INKAN, else ./inkan
set -eu
rounds=${1:-200}
count=${2:-50}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
. "$(dirname "$0")/fleet.sh"

fleet "$work/origin" "$count"
start=$(now)
cp -a "$work/origin" "$work/timing"
(cd "$work/timing" && "$INKAN" enroll --all --keys pfx) >"$work/log" 2>&1 || fail "enroll"
whole=$(($(now) - start))
rm -rf "$work/timing"

# check DIR: independent of our own code except for the audit chain and the CA's public files
check() {
	(cd "$1" && "$INKAN" ca chain --out "$work/chain.pem") >"$work/log" 2>&1 || fail "ca chain"
	: >"$work/serials"
	found=0
	for certificate in "$1"/requests/*/certificate.cer; do
		openssl verify -x509_strict -partial_chain -trusted "$work/chain.pem" "$certificate" >"$work/log" 2>&1 ||
			fail "verify $certificate"
		key=$(openssl x509 -in "$certificate" -noout -pubkey)
		[ "$key" = "$(openssl req -in "$(dirname "$certificate")/request.req" -noout -pubkey)" ] || fail "key of $certificate"
		[ "$key" = "$(openssl pkey -in "$(dirname "$certificate")/key.p8" -passin env:INKAN_PFX_PASSWORD -pubout)" ] ||
			fail "private key of $certificate"
		openssl x509 -in "$certificate" -noout -serial >>"$work/serials"
		found=$((found + 1))
	done
	[ "$found" = "$count" ] || fail "$found certificates for $count hosts"
	[ "$(sort -u "$work/serials" | wc -l)" = "$count" ] || fail "a serial number repeats"
	[ "$(ls "$1"/kits/*.zip | wc -l)" = "$count" ] || fail "kits"
	[ "$(grep -c '<certificates ' "$1/fleet.inkan")" = "$count" ] || fail "certificates in fleet.inkan"
	issued=$(grep -c '"ca.issue' "$1/audit.log" || true)
	[ "$issued" = 0 ] || [ "$issued" = "$count" ] || echo "note: the CA recorded $issued issues" >&2
	(cd "$1" && "$INKAN" audit verify) >"$work/log" 2>&1 || fail "audit verify"
}

round=1
while [ "$round" -le "$rounds" ]; do
	rm -rf "$work/fleet"
	cp -a "$work/origin" "$work/fleet"
	# setsid makes the program and its JVM one process group, so that the kill reaches both
	(cd "$work/fleet" && exec setsid "$INKAN" enroll --all --keys pfx) >"$work/killed" 2>&1 &
	pid=$!
	sleep "$(awk -v max="$whole" -v seed="$round$$" 'BEGIN { srand(seed); printf "%.3f", rand() * max / 1000 }')"
	kill -s KILL -- "-$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	before=$(ls "$work/fleet"/requests/*/certificate.cer 2>/dev/null | wc -l)
	(cd "$work/fleet" && "$INKAN" enroll --all --keys pfx) >"$work/log" 2>&1 || fail "resume in round $round"
	check "$work/fleet"
	echo "round $round: killed with $before of $count certificates, resumed, $count valid"
	round=$((round + 1))
done
echo "$rounds rounds: every host has exactly one valid certificate, serial numbers unique, audit chain intact"
