# Shared by the scripts beside it: the program under test, passwords, and a fleet with an embedded CA.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
INKAN=${INKAN:-$here/../../inkan}
INKAN_CA_PASSPHRASE=bench-passphrase
INKAN_PFX_PASSWORD=bench-password
INKAN_LANG=en
export INKAN_CA_PASSPHRASE INKAN_PFX_PASSWORD INKAN_LANG

now() {
	echo $(($(date +%s%N) / 1000000))
}

median() {
	sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# hosts COUNT: a list with one management server and agents
hosts() {
	echo "name,role,management group,parent"
	echo "ms1.bench.test,ms,BENCH,"
	awk -v n="$1" 'BEGIN { for (i = 2; i <= n; i++) print "web" i ".bench.test,agent,BENCH,ms1.bench.test" }'
}

# fleet DIR COUNT: a new fleet with that many hosts and a CA that publishes the safe template; a dedicated group may
# enroll, so that nobody has to approve
fleet() {
	"$INKAN" fleet init "$1" >"$work/log" 2>&1 || fail "fleet init"
	hosts "$2" >"$work/hosts.csv"
	# shellcheck disable=SC2086 # options, one word each
	(cd "$1" && "$INKAN" ca add embedded ${CA_OPTIONS:-} && "$INKAN" hosts import "$work/hosts.csv" &&
		"$INKAN" template duplicate opsmgr-safe --enroll-group S-1-5-21-1-2-3-1104 &&
		"$INKAN" ca publish OperationsManagerCert) >"$work/log" 2>&1 || fail "ca add, hosts import, template"
}

fail() {
	echo "failed: $1" >&2
	[ ! -f "$work/log" ] || tail -20 "$work/log" >&2
	exit 1
}
