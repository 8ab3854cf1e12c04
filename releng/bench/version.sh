#!/bin/sh
# Time of "inkan --version" beside the smallest possible Equinox application, taking turns; prints medians, spread, ratio.
# Both: same JVM, same options, own warm class-data archive and bundle cache. The small one is one bundle (releng/bench/start)
# on the framework, common, registry and app of the product, started by java at once; Inkan by its start script, which counts.
# usage: releng/bench/version.sh [ROUNDS [LIMIT]]      the program is $INKAN, else ./inkan; fails when the ratio reaches LIMIT
set -eu
rounds=${1:-21}
limit=${2:-1.5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
. "$(dirname "$0")/fleet.sh"
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
. "$root/releng/lib/setup.sh"
need_jdk

# The start script of the product, not the one of the checkout: both are timed without the question whether to build.
"$INKAN" --version >/dev/null || fail "no product"
product=$(dirname "$(readlink -f "$INKAN")")
[ -d "$product/plugins" ] || product=$product/releng/org.inkan.product/target/products/org.inkan.product/linux/gtk/x86_64/inkan
INKAN=$product/inkan

small=$work/small
mkdir -p "$small/plugins" "$small/configuration" "$work/classes"
for name in org.eclipse.osgi org.eclipse.equinox.launcher org.eclipse.equinox.common org.eclipse.equinox.registry \
	org.eclipse.equinox.app; do
	cp "$product/plugins/$name"_*.jar "$small/plugins/"
done
"$JAVA_HOME/bin/javac" --release 21 -cp "$(echo "$small"/plugins/*.jar | tr ' ' :)" -d "$work/classes" "$here/start/src/start/OneLine.java"
(cd "$work/classes" && "$JAVA_HOME/bin/jar" cfm "$small/plugins/bench.start_1.0.0.jar" "$here/start/META-INF/MANIFEST.MF" start \
	-C "$here/start" plugin.xml)
cp "$here/start/config.ini" "$small/configuration/"

# The options are those of the product's start script, word by word; only folders differ.
framework=$(echo "$small"/plugins/org.eclipse.osgi_*.jar)
launcher=$(echo "$small"/plugins/org.eclipse.equinox.launcher_*.jar)
with_small() {
	"$JAVA_HOME/bin/java" -Xshare:auto -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$small/small.jsa" \
		-Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:-UsePerfData \
		-Dosgi.framework="file:$framework" -Dinkan.home="$small" \
		-jar "$launcher" -nosplash -configuration "$small/configuration"
}
with_inkan() {
	"$INKAN" --version
}

# timed NAME [warm]: one figure in tenths of a millisecond
timed() {
	begin=$(date +%s%N)
	"with_$1" >"$work/line" 2>&1 || fail "$1: $(cat "$work/line")"
	end=$(date +%s%N)
	[ "$(wc -l <"$work/line")" = 1 ] || fail "$1 printed: $(cat "$work/line")"
	[ "${2:-}" = warm ] || echo $(((end - begin) / 100000)) >>"$work/time.$1"
}

for name in small inkan small inkan; do
	timed "$name" warm
done
round=0
while [ "$round" -lt "$rounds" ]; do
	# Whoever comes second finds warmer caches, so they take turns at that as well.
	if [ $((round % 2)) = 0 ]; then timed small && timed inkan; else timed inkan && timed small; fi
	round=$((round + 1))
done

printf '%s rounds, %s, in ms: median (fastest - slowest)\n' "$rounds" "$("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p)"
echo 'both: the same JVM options, warm class-data archive and bundle cache; inkan includes its start script'
for name in small inkan; do
	sort -n "$work/time.$name" | awk -v name="$name" '
		{ v[NR] = $1 / 10 }
		END { printf "%-6s %7.1f  (%.1f - %.1f)\n", name, v[int((NR + 1) / 2)], v[1], v[NR] }'
done
awk -v a="$(median "$work/time.inkan")" -v b="$(median "$work/time.small")" -v limit="$limit" 'BEGIN {
	printf "inkan --version takes %.2f times the smallest Equinox application (aim: below %s)\n", a / b, limit
	exit a / b >= limit
}'
