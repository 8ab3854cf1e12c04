#!/bin/sh
# Time from the start to a visible window beside the smallest possible RCP product, taking turns; prints medians, spread, ratio.
# Both: same JVM, same options, bundle cache and archive of classes warm. Inkan opens a fleet (a list of hosts, no certificates) and is started by its
# script, which counts; the small one is one bundle (releng/bench/rcp) with an empty perspective on the workbench of the product.
# usage: releng/bench/workbench.sh [ROUNDS [LIMIT]]     needs a screen (DISPLAY), a window manager and xdotool
set -eu
rounds=${1:-9}
limit=${2:-1.5}
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
. "$(dirname "$0")/fleet.sh"
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
. "$root/releng/lib/setup.sh"
need_jdk
export JAVA_HOME

"$INKAN" --version >/dev/null || fail "no product"
product=$(dirname "$(readlink -f "$INKAN")")
[ -d "$product/plugins" ] || product=$product/releng/org.inkan.product/target/products/org.inkan.product/linux/gtk/x86_64/inkan

small=$work/small
mkdir -p "$small/plugins" "$small/configuration/org.eclipse.equinox.simpleconfigurator" "$work/classes"
# What an RCP product of nothing but a window needs; the rest of the platform in the product belongs to Inkan.
for pattern in com.ibm.icu com.sun.jna jakarta org.apache org.eclipse.core.commands org.eclipse.core.contenttype \
	org.eclipse.core.databinding org.eclipse.core.expressions org.eclipse.core.jobs org.eclipse.core.runtime org.eclipse.e4 \
	org.eclipse.emf org.eclipse.equinox.app org.eclipse.equinox.bidi org.eclipse.equinox.common org.eclipse.equinox.event \
	org.eclipse.equinox.launcher org.eclipse.equinox.preferences org.eclipse.equinox.registry \
	org.eclipse.equinox.simpleconfigurator org.eclipse.help org.eclipse.jface org.eclipse.osgi org.eclipse.swt \
	org.eclipse.ui_ org.eclipse.ui.workbench_ org.eclipse.ui.themes org.eclipse.urischeme org.objectweb org.osgi org.w3c com.github; do
	for bundle in "$product/plugins/$pattern"*; do
		case $bundle in *org.eclipse.e4.ui.ide_* | *org.eclipse.jface.text_* | *org.eclipse.jface.notifications_*) continue ;; esac
		[ ! -e "$bundle" ] || cp -r "$bundle" "$small/plugins/"
	done
done
list=configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
while IFS= read -r line; do
	case $line in '#'*) echo "$line" ;; *)
		location=$(echo "$line" | cut -d, -f3)
		[ ! -e "$small/$location" ] || echo "$line"
		;;
	esac
done <"$product/$list" >"$small/$list"
echo 'bench.rcp,1.0.0,plugins/bench.rcp_1.0.0.jar,4,false' >>"$small/$list"
sed -e 's/^eclipse.application=.*/eclipse.application=bench.rcp.application/' -e 's/^eclipse.product=.*/eclipse.product=bench.rcp.product/' \
	"$product/configuration/config.ini" >"$small/configuration/config.ini"
"$JAVA_HOME/bin/javac" --release 21 -nowarn -cp "$(echo "$small"/plugins/*.jar | tr ' ' :)" -d "$work/classes" "$here"/rcp/src/rcp/*.java
(cd "$work/classes" && "$JAVA_HOME/bin/jar" cfm "$small/plugins/bench.rcp_1.0.0.jar" "$here/rcp/META-INF/MANIFEST.MF" rcp -C "$here/rcp" plugin.xml)

"$INKAN" fleet init "$work/bench" >"$work/log" 2>&1 || fail "fleet init"
hosts 100 >"$work/hosts.csv"
(cd "$work/bench" && "$INKAN" hosts import "$work/hosts.csv") >"$work/log" 2>&1 || fail "hosts import"
settings=$work/ws-inkan/.metadata/.plugins/org.eclipse.core.runtime/.settings
mkdir -p "$settings"
printf 'eclipse.preferences.version=1\nopenFleet=%s\n' "$work/bench" >"$settings/org.inkan.ui.prefs"
# Only the first start ever shows a welcome page; what is timed is every other one.
printf 'eclipse.preferences.version=1\nshowIntro=false\n' >"$settings/org.eclipse.ui.prefs"

launcher=$(echo "$small"/plugins/org.eclipse.equinox.launcher_*.jar)
# The options of the start script of the product, word for word.
eval "$(grep -E '^(sharing|patience)=' "$product/inkan")"
start_small() {
	# shellcheck disable=SC2086,SC2154 # options, one word each
	exec "$JAVA_HOME/bin/java" $sharing -XX:SharedArchiveFile="$work/small.jsa" $patience -Dosgi.requiredJavaVersion=21 \
		${INKAN_JAVA_OPTS:-} -jar "$launcher" -name EmptyWorkbench -data "$work/ws-small"
}
start_inkan() {
	exec "$product/inkan" workbench -data "$work/ws-inkan"
}
title_small=EmptyWorkbench
title_inkan='bench - Inkan'

# timed NAME [warm]: milliseconds until the window with its title is on the screen; ends the program by the way it handles a signal
timed() {
	eval "title=\$title_$1"
	begin=$(now)
	("start_$1") >"$work/log" 2>&1 &
	running=$!
	timeout 120 xdotool search --sync --onlyvisible --name "$title" >/dev/null 2>&1 || fail "$1 shows no window"
	end=$(now)
	sleep 2
	kill "$running"
	wait "$running" || :
	running=
	[ "${2:-}" = warm ] || echo $((end - begin)) >>"$work/time.$1"
}

for name in small inkan small inkan; do
	timed "$name" warm
done
round=0
while [ "$round" -lt "$rounds" ]; do
	if [ $((round % 2)) = 0 ]; then timed small && timed inkan; else timed inkan && timed small; fi
	round=$((round + 1))
done

printf '%s rounds, %s, in ms: median (fastest - slowest)\n' "$rounds" "$("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p)"
for name in small inkan; do
	sort -n "$work/time.$name" | awk -v name="$name" '
		{ v[NR] = $1 }
		END { printf "%-6s %7.0f  (%.0f - %.0f)\n", name, v[int((NR + 1) / 2)], v[1], v[NR] }'
done
awk -v a="$(median "$work/time.inkan")" -v b="$(median "$work/time.small")" -v limit="$limit" 'BEGIN {
	printf "the window of Inkan takes %.2f times that of the smallest RCP product (aim: at most %s)\n", a / b, limit
	exit a / b > limit
}'
