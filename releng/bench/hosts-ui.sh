#!/bin/sh
# Whether the view of hosts stays fluid: opens a fleet of 100,000 hosts in the workbench, filters, sorts and groups it, and
# reports times and the longest stall the platform's monitoring of the user interface saw; then the heap after opening
# 10,000 hosts. Ends with 1 where an aim is missed. KEEP=folder keeps the figures with the stack of each stall.
# usage: releng/bench/hosts-ui.sh [HOSTS [ROUNDS]]    the workbench is that of $PRODUCT, else of the product of $INKAN;
# org.eclipse.ui.monitoring, which is no part of the product, is $MONITORING or found in the Maven repository of the build
set -eu
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a -s '-screen 0 1400x900x24' "$0" "$@"
count=${1:-100000}
rounds=${2:-3}
small=10000
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; [ -z "${KEEP:-}" ] || cp "$work"/figures.* "$KEEP/"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
. "$(dirname "$0")/fleet.sh"
root=$(CDPATH= cd -- "$here/../.." && pwd -P)
. "$root/releng/lib/setup.sh"
need_jdk
export JAVA_HOME

"$INKAN" --version >/dev/null || fail "no product"
product=${PRODUCT:-$(dirname "$(readlink -f "$INKAN")")}
[ -d "$product/plugins" ] || product=$product/releng/org.inkan.product/target/products/org.inkan.product/linux/gtk/x86_64/inkan
monitoring=${MONITORING:-$(find "${HOME:-/}/.m2/repository/org/eclipse/platform/org.eclipse.ui.monitoring" -name '*.jar' 2>/dev/null | head -1)}
[ -f "$monitoring" ] || fail "org.eclipse.ui.monitoring is not there; build the product or set MONITORING"

# A copy of the product with the monitoring and the bundle that drives it.
mkdir -p "$work/inkan/configuration" "$work/inkan/headless" "$work/classes"
cp -rL "$product/plugins" "$work/inkan/plugins"
cp "$product/inkan" "$work/inkan/"
cp -r "$product/configuration/config.ini" "$product/configuration/org.eclipse.equinox.simpleconfigurator" "$work/inkan/configuration/"
list=$work/inkan/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
if ! grep -q '^org.eclipse.ui.monitoring,' "$list"; then
	version=$(unzip -p "$monitoring" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
	cp "$monitoring" "$work/inkan/plugins/org.eclipse.ui.monitoring_$version.jar"
	echo "org.eclipse.ui.monitoring,$version,plugins/org.eclipse.ui.monitoring_$version.jar,4,false" >>"$list"
fi
echo 'bench.hosts,1.0.0,plugins/bench.hosts_1.0.0.jar,4,false' >>"$list"
"$JAVA_HOME/bin/javac" --release 21 -nowarn -cp "$(echo "$work"/inkan/plugins/*.jar | tr ' ' :)" -d "$work/classes" "$here"/hosts/src/hosts/*.java
(cd "$work/classes" &&
	"$JAVA_HOME/bin/jar" cfm "$work/inkan/plugins/bench.hosts_1.0.0.jar" "$here/hosts/META-INF/MANIFEST.MF" hosts -C "$here/hosts" plugin.xml)

settings=$work/ws/.metadata/.plugins/org.eclipse.core.runtime/.settings

# workbench HOSTS OPTIONS…: starts it with a new workspace and waits until the driver has written its last line
workbench() {
	hosts "$1" >"$work/hosts.csv"
	[ -d "$work/fleet$1" ] || {
		"$INKAN" fleet init "$work/fleet$1" && (cd "$work/fleet$1" && "$INKAN" hosts import "$work/hosts.csv")
	} >"$work/log" 2>&1 || fail "hosts import"
	rm -rf "$work/ws"
	mkdir -p "$settings"
	printf 'eclipse.preferences.version=1\nshowIntro=false\n' >"$settings/org.eclipse.ui.prefs"
	printf 'eclipse.preferences.version=1\nmonitoring_enabled=true\nlong_event_warning_threshold=40\nlog_to_error_log=false\n' \
		>"$settings/org.eclipse.ui.monitoring.prefs"
	figures=$work/figures.$1
	fleet=$work/fleet$1
	rm -f "$figures"
	shift
	INKAN_JAVA_OPTS="${INKAN_JAVA_OPTS:-} -Dbench.figures=$figures -Dbench.fleet=$fleet $*" \
		"$work/inkan/inkan" workbench --lang en -data "$work/ws" >"$work/log" 2>&1 &
	running=$!
	until grep -qs '^end\|^failed' "$figures"; do
		kill -0 "$running" 2>/dev/null || fail "the workbench ended"
		sleep 1
	done
	! grep '^failed' "$figures" || fail "the driver"
}

stop() {
	kill "$running"
	wait "$running" || :
	running=
}

# The first start of all makes the archive of classes that every later one has.
workbench "$small" -Dbench.openOnly=true
stop
[ -s "$work/inkan/headless/workbench.jsa" ] || fail "no archive of classes"
workbench "$count" -Dbench.rounds="$rounds"
stop
workbench "$small" -Dbench.openOnly=true
sleep 2
heap=$("$JAVA_HOME/bin/jcmd" "$running" GC.class_histogram | awk '/^Total/ { print int($3 / 1048576) }')
stop

# row NAME FIGURE UNIT AIM: one line of the table, and the verdict is remembered
missed=0
row() {
	verdict=met
	[ "$2" -le "$4" ] || { verdict=MISSED missed=1; }
	printf '| %-58s | %7s %-2s | at most %4s %-2s | %-6s |\n' "$1" "$2" "$3" "$4" "$3" "$verdict"
}
of() {
	sed -n "s/^$1 \([0-9]*\).*/\1/p" "$work/figures.$count" >"$work/values"
}

"$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p
echo "| what, with $count hosts (longest of $rounds rounds) | figure | aim | verdict |"
echo '|---|---|---|---|'
for action in open-first open filter sort group; do
	of "$action"
	row "$action (median $(median "$work/values") ms)" "$(sort -n "$work/values" | tail -1)" ms 1000
done
of stall
row "longest stall of the user interface" "$(sort -n "$work/values" | tail -1)" ms 100
row "heap after a collection, $small hosts open" "$heap" MB 512
exit $missed
