# Shared by ./inkan, ./test and the scripts below releng; POSIX sh, sourced with $root set, after setup.sh.

products=$root/releng/org.inkan.product/target/products/org.inkan.product
product=$products/linux/gtk/x86_64/inkan

# run_maven ARGUMENTS...: one build with a time stamp that depends on the commit only.
run_maven() {
	seconds=$(git -C "$root" log -1 --format=%ct 2>/dev/null) || seconds=
	stamp=
	[ -z "$seconds" ] || stamp=-Dproject.build.outputTimestamp=$(date -u -d "@$seconds" +%Y-%m-%dT%H:%M:%SZ)
	# What the second compiler makes costs such a short run more than it gains. The JDK's warnings about Maven's own libraries
	# tell a reader of the log nothing.
	MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED -Dorg.slf4j.simpleLogger.log.org.eclipse.tycho=warn"
	[ "$version" -lt 23 ] || MAVEN_OPTS="$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow"
	export MAVEN_OPTS
	(cd "$root" && "$mvn" -B -ntp -nsu $stamp "$@" < /dev/null)
}

# Prints one growing line on a terminal while the build whose log is $1 runs as process $2.
follow() {
	while kill -0 "$2" 2>/dev/null; do
		[ ! -t 2 ] || printf '\r\033[K%s' \
			"$(sed -n 's/^\[INFO\] Building \(.*\) 0\.1\.0.*\(\[[0-9/]*\]\)$/\2 \1/p' "$1" 2>/dev/null | tail -1)" >&2
		sleep 1
	done
	[ ! -t 2 ] || printf '\r\033[K' >&2
}

# Builds the product without running tests.
build_product() {
	need_build || return 1
	if ! mkdir -p "$tools" 2>/dev/null || ! [ -w "$tools" ] || ! [ -w "$root/releng" ]; then
		say "inkan: this user may not write to $root, where the product is built; use a clone of your own" \
			"inkan: 製品のビルド先 $root に書き込めません。自分で書き込める場所にクローンしてください。"
		return 1
	fi
	log=$tools/build.log
	say 'inkan: building the product; the first time takes some minutes' 'inkan: 製品をビルドしています。初回は数分かかります'
	run_maven verify -T 2 -Dinkan.only=product > "$log" 2>&1 &
	maven_pid=$!
	follow "$log" "$maven_pid"
	wait "$maven_pid" && return 0
	grep -E '^\[ERROR\]' "$log" | head -20 >&2
	say 'inkan: the build failed; see .build/build.log' 'inkan: ビルドに失敗しました。.build/build.log を確認してください。'
	return 1
}
