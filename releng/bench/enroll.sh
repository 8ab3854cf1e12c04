#!/bin/sh
# Enrolls COUNT hosts (PFX mode, RSA 2048) with one and two workers beside the same job scripted with openssl and with
# certtool, and beside the bare key generator of the JDK, taking turns; prints medians and ratios. CPU time stands beside
# the time on the wall: it tells how much of a difference is work and how much is waiting or other load.
# usage: releng/bench/enroll.sh [COUNT [ROUNDS]]      the program is $INKAN, else ./inkan
set -eu
count=${1:-1000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
. "$(dirname "$0")/fleet.sh"
# The CA signs with a key of the same kind as the one of the scripts it is compared with.
CA_OPTIONS='-o keyType=rsa2048'
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

cat >"$work/Keys.java" <<'J'
import java.security.KeyPairGenerator;
import java.time.Duration;

public class Keys {
	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		int workers = Integer.parseInt(arguments[1]);
		Thread[] threads = new Thread[workers];
		long used = processor();
		long start = System.nanoTime();
		for (int i = 0; i < workers; i++) {
			int share = count / workers + (i < count % workers ? 1 : 0);
			threads[i] = new Thread(() -> make(share));
			threads[i].start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		System.out.println((System.nanoTime() - start) / 1_000_000 + " " + (processor() - used));
	}

	private static long processor() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElseThrow();
	}

	private static void make(int count) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
			generator.initialize(2048);
			for (int i = 0; i < count; i++) {
				generator.generateKeyPair();
			}
		} catch (java.security.GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
J

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/ca.key" -out "$work/ca.pem" -days 3650 -subj "/CN=Bench CA" \
	>/dev/null 2>&1
hosts "$count" | tail -n +2 | cut -d, -f1 >"$work/names"

with_openssl() {
	while read -r name; do
		printf 'subjectAltName=DNS:%s\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth,clientAuth\n' \
			"$name" >"$1/ext"
		openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1/$name.key"
		openssl req -new -key "$1/$name.key" -subj "/CN=$name" -out "$1/$name.req"
		openssl x509 -req -in "$1/$name.req" -CA "$work/ca.pem" -CAkey "$work/ca.key" -days 365 -extfile "$1/ext" \
			-out "$1/$name.pem" 2>/dev/null
		openssl pkcs12 -export -inkey "$1/$name.key" -in "$1/$name.pem" -certfile "$work/ca.pem" \
			-passout env:INKAN_PFX_PASSWORD -out "$1/$name.pfx"
	done <"$work/names"
}

with_certtool() {
	while read -r name; do
		printf 'cn = "%s"\ndns_name = "%s"\nsigning_key\nencryption_key\ntls_www_server\ntls_www_client\nexpiration_days = 365\n' \
			"$name" "$name" >"$1/template"
		{
			certtool --generate-privkey --key-type=rsa --bits=2048 --outfile "$1/$name.key"
			certtool --generate-request --load-privkey "$1/$name.key" --template "$1/template" --outfile "$1/$name.req"
			certtool --generate-certificate --load-request "$1/$name.req" --load-ca-certificate "$work/ca.pem" \
				--load-ca-privkey "$work/ca.key" --template "$1/template" --outfile "$1/$name.pem"
			certtool --to-p12 --outder --load-privkey "$1/$name.key" --load-certificate "$1/$name.pem" \
				--load-ca-certificate "$work/ca.pem" --p12-name "$name" --password "$INKAN_PFX_PASSWORD" --outfile "$1/$name.pfx"
		} >/dev/null 2>&1
	done <"$work/names"
}

with_inkan() {
	(cd "$1" && "$INKAN" enroll --all --keys pfx --jobs "$2") >"$work/log" 2>&1 || fail "enroll"
	[ "$(ls "$1"/kits/*.zip | wc -l)" = "$count" ] || fail "kits"
}

# timed NAME COMMAND…: one more figure of both kinds for NAME
timed() {
	figure=$1
	shift
	begin=$(now)
	(
		"$@"
		times >"$work/times"
	)
	echo $(($(now) - begin)) >>"$work/time.$figure"
	awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); sum += t[1] * 60000 + t[2] * 1000 } }
		END { printf "%d\n", sum }' "$work/times" >>"$work/cpu.$figure"
}

fleet "$work/origin" "$count"
round=0
while [ "$round" -lt "$rounds" ]; do
	for jobs in 1 2; do
		rm -rf "$work/fleet"
		cp -a "$work/origin" "$work/fleet"
		timed "inkan$jobs" with_inkan "$work/fleet" "$jobs"
		"$java" "$work/Keys.java" "$count" "$jobs" >"$work/keys"
		cut -d' ' -f1 "$work/keys" >>"$work/time.keys$jobs"
		cut -d' ' -f2 "$work/keys" >>"$work/cpu.keys$jobs"
	done
	rm -rf "$work/o" "$work/c"
	mkdir "$work/o" "$work/c"
	timed openssl with_openssl "$work/o"
	if command -v certtool >/dev/null; then
		timed certtool with_certtool "$work/c"
	fi
	round=$((round + 1))
done

printf '%s hosts, RSA 2048, medians of %s rounds in ms\n' "$count" "$rounds"
printf '%-10s %9s %9s\n' '' wall CPU
for figure in "$work"/time.*; do
	name=${figure##*/time.}
	printf '%-10s %9s %9s\n' "$name" "$(median "$figure")" "$(median "$work/cpu.$name")"
done
printf '%-48s %9s %9s\n' 'ratio' wall CPU
ratio() {
	[ ! -f "$work/time.$1" ] || awk -v a="$(median "$work/time.$1")" -v b="$(median "$work/time.$2")" -v t="$3" \
		-v c="$(median "$work/cpu.$1")" -v d="$(median "$work/cpu.$2")" \
		'BEGIN { printf "%-48s %9.2f %9.2f\n", t, a / b, c / d }'
}
ratio openssl inkan1 "times as fast as openssl, one worker"
ratio certtool inkan1 "times as fast as certtool, one worker"
ratio openssl inkan2 "times as fast as openssl, two workers"
ratio certtool inkan2 "times as fast as certtool, two workers"
ratio keys1 inkan1 "share of the JDK's bare key rate, one worker"
ratio keys2 inkan2 "share of the JDK's bare key rate, two workers"
