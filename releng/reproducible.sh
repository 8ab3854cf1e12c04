#!/bin/sh
# Builds the commit that is checked out twice, in clean clones at two paths, in two time zones, and compares the
# org.inkan.* jars of the products and of the p2 repositories byte for byte. Fails when one differs or is missing.
# usage: releng/reproducible.sh [KEEP]      KEEP: a new folder for the two clones, which then stay
set -u
checkout=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
root=$checkout
. "$root/releng/lib/setup.sh"
. "$root/releng/lib/build.sh"
need_jdk && need_maven || exit 1

if [ -n "${1:-}" ]; then
	mkdir -p "$1" || exit 1
	work=$(CDPATH= cd -- "$1" && pwd -P)
else
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	trap 'exit 130' INT TERM
fi

# build CLONE TIME-ZONE
build() (
	git clone -q "$checkout" "$1" || exit 1
	root=$1
	TZ=$2
	export TZ
	run_maven verify -Dinkan.only=product > "$1.log" 2>&1 && exit 0
	grep -E '^\[ERROR\]' "$1.log" | head -20 >&2
	exit 1
)

# sums CLONE: one line per jar: path without the clone's part, sha256
sums() {
	(cd "$1/releng" && find org.inkan.product/target/products/org.inkan.product org.inkan.repository/target/repository \
		-name 'org.inkan.*.jar' -type f -exec sha256sum {} +) | awk '{ print $2, $1 }' | sort
}

compared() {
	say "reproducible: building in $work/$2" "reproducible: ビルドしています: $work/$2"
	mkdir -p "$work/$(dirname "$2")"
	build "$work/$2" "$3" || exit 1
	sums "$work/$2" > "$work/sums.$1"
}
compared 1 one UTC
compared 2 another/much/deeper/two Asia/Tokyo

# Plain awk: the two lists may have different lines.
awk '
	FNR == NR { first[$1] = $2; next }
	{ second[$1] = $2 }
	END {
		for (path in first) all[path]; for (path in second) all[path]
		for (path in all) {
			same = first[path] == second[path]
			verdict = same ? "same" : !(path in first) || !(path in second) ? "MISSING" : "DIFFERENT"
			print verdict, substr(first[path] "----------------", 1, 16), substr(second[path] "----------------", 1, 16), path | "sort -k4"
			count++; bad += !same
		}
		close("sort -k4")
		printf "%d jars compared, %d differ\n", count, bad
		exit bad > 0 || count == 0
	}
' "$work/sums.1" "$work/sums.2"
