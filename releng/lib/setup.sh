# Shared by ./inkan, ./test and the scripts below releng; POSIX sh, sourced with $root set to the checkout.
# Finds or installs what the build needs. Says what is missing where it may not install.

maven_version=3.9.11
tools=$root/.build

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in ja*) japanese=1 ;; *) japanese= ;; esac

# say ENGLISH JAPANESE
say() {
	if [ -n "$japanese" ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

have() {
	command -v "$1" >/dev/null 2>&1
}

# jdk_version HOME sets $version from the file "release"; a JDK has javac, a runtime has not.
jdk_version() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
	version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	[ -n "$version" ]
}

# Sets and exports JAVA_HOME to a JDK of 21 or newer: the one named, else the newest found.
find_jdk() {
	if [ -n "${JAVA_HOME:-}" ] && jdk_version "$JAVA_HOME" && [ "$version" -ge 21 ]; then
		export JAVA_HOME
		return 0
	fi
	found=
	best=20
	on_path=
	if have javac; then
		on_path=$(readlink -f "$(command -v javac)")
		on_path=${on_path%/bin/javac}
	fi
	for candidate in "$on_path" /usr/lib/jvm/*; do
		if [ -n "$candidate" ] && jdk_version "$candidate" && [ "$version" -gt "$best" ]; then
			best=$version
			found=$candidate
		fi
	done
	[ -n "$found" ] || return 1
	JAVA_HOME=$found
	version=$best
	export JAVA_HOME
}

# Prints the newest JDK package of 21 or later that apt offers.
jdk_package() {
	apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' 2>/dev/null |
		sed -n 's/^openjdk-\([0-9]*\)-jdk-headless .*/\1/p' | sort -n | tail -1 |
		while read -r number; do [ "$number" -lt 21 ] || echo "openjdk-$number-jdk-headless"; done
}

# install_packages NAME...: with apt as root, otherwise says what to do and fails.
install_packages() {
	if have apt-get && [ "$(id -u)" = 0 ]; then
		say "inkan: installing $*" "inkan: インストールしています: $*"
		mkdir -p "$tools"
		# Every file of the first run names its cause, so an installation that fails can be read.
		{ [ -e "$tools/apt-updated" ] || { apt-get update -q && : > "$tools/apt-updated"; }
		DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } \
			< /dev/null > "$tools/apt.log" 2>&1 && return 0
		say "inkan: apt-get could not install $*; see .build/apt.log" \
			"inkan: apt-get で $* をインストールできませんでした。.build/apt.log を確認してください。"
		return 1
	fi
	say "inkan: please install: $* (Debian, Ubuntu: sudo apt-get install $*)" \
		"inkan: 次のものをインストールしてください: $* (Debian、Ubuntu: sudo apt-get install $*)"
	return 1
}

need_jdk() {
	find_jdk && return 0
	if have apt-get && [ "$(id -u)" = 0 ]; then
		mkdir -p "$tools"
		apt-get update -q < /dev/null > "$tools/apt.log" 2>&1 && : > "$tools/apt-updated"
	fi
	package=$(jdk_package)
	if [ -z "$package" ]; then
		say 'inkan: a JDK 21 or newer is needed and apt offers none. Install one (openjdk-21-jdk or temurin-25-jdk) or set JAVA_HOME.' \
			'inkan: JDK 21 以降が必要ですが、apt では提供されていません。openjdk-21-jdk や temurin-25-jdk などをインストールするか、JAVA_HOME を設定してください。'
		return 1
	fi
	install_packages "$package" && find_jdk
}

# need COMMAND PACKAGE...: collects the packages of missing commands in $missing.
need() {
	command_name=$1
	shift
	have "$command_name" || missing="$missing $*"
}

# need_gtk and need_font collect like need. A user's PATH on Debian lacks /sbin, where ldconfig is.
need_gtk() {
	PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || missing="$missing libgtk-3-0"
}

# Without a font that has them, Japanese characters are boxes, and measured as boxes too.
need_font() {
	[ -n "$(fc-list :lang=ja 2>/dev/null)" ] || missing="$missing fonts-ipafont-gothic"
}

# Tycho 5 wants Maven 3.9 as Apache publishes it: that of Debian 13 has the version, but other libraries in which Tycho
# does not start.
maven_fits() {
	have mvn || return 1
	case $(readlink -f "$(command -v mvn)") in /usr/share/maven*) return 1 ;; esac
	mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' |
		{ IFS=. read -r major minor _ && [ "$major" -gt 3 ] || { [ "$major" = 3 ] && [ "$minor" -ge 9 ]; }; }
}

# Sets $mvn. Any Maven is good enough to fetch the right one.
need_maven() {
	mvn=$tools/apache-maven-$maven_version/bin/mvn
	[ ! -x "$mvn" ] || return 0
	if maven_fits; then
		mvn=mvn
		return 0
	fi
	have mvn || install_packages maven || return 1
	say "inkan: fetching Maven $maven_version" "inkan: Maven $maven_version を取得しています"
	mkdir -p "$tools"
	(cd "$tools" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$tools" &&
		"$JAVA_HOME/bin/jar" --extract --file "apache-maven-$maven_version-bin.zip" &&
		rm "apache-maven-$maven_version-bin.zip") < /dev/null > "$tools/maven.log" 2>&1
	chmod +x "$mvn" 2>/dev/null
	[ -x "$mvn" ] && return 0
	say 'inkan: Maven could not be fetched; see .build/maven.log' 'inkan: Maven を取得できませんでした。.build/maven.log を確認してください。'
	return 1
}

# A JDK and Maven, asked for together, so that nobody installs one only to be told of the other.
need_build() {
	missing=
	if ! find_jdk; then
		missing=$(jdk_package)
		# Where apt has not fetched its lists yet, nothing is known of packages.
		[ -n "$missing" ] || need_jdk || return 1
	fi
	[ -x "$tools/apache-maven-$maven_version/bin/mvn" ] || need mvn maven
	# shellcheck disable=SC2086 # one word per package
	[ -z "$missing" ] || install_packages $missing || return 1
	need_jdk && need_maven
}
