#!/bin/sh
# Writes NOTICE from target-platform/current.target and the POMs of the build. "--check" only tells whether it is current.
# A group without a licence below is an error: look the licence up before the part is used.
set -eu
cd "$(dirname "$0")/../.."

licence() {
	case $1 in
	org.eclipse.emf:org.eclipse.emf.databinding.edit) echo 'EPL-1.0' ;;
	org.eclipse.*:* | org.junit.*:* | jakarta.annotation:*) echo 'EPL-2.0' ;;
	org.bouncycastle:*) echo 'Bouncy Castle Licence (MIT style)' ;;
	com.h2database:*) echo 'MPL-2.0 or EPL-1.0 (used under EPL-1.0)' ;;
	com.ibm.icu:*) echo 'Unicode-3.0' ;;
	net.sf.launch4j:*) echo 'MIT (the start of inkanw.exe)' ;;
	com.github.weisj:* | org.slf4j:*) echo 'MIT' ;;
	net.java.dev.jna:*) echo 'Apache-2.0 or LGPL-2.1-or-later (used under Apache-2.0)' ;;
	org.ow2.asm:*) echo 'BSD-3-Clause' ;;
	org.ow2.sat4j:*) echo 'EPL-1.0 or LGPL-2.1-or-later (used under EPL-1.0)' ;;
	org.tukaani:*) echo '0BSD' ;;
	xml-apis:*) echo 'W3C Software Notice and Licence' ;;
	com.google.code.gson:* | com.tngtech.archunit:* | com.networknt:* | commons-io:* | info.picocli:* | jakarta.inject:* | \
		org.apache.*:* | org.apiguardian:* | org.opentest4j:* | org.osgi:*) echo 'Apache-2.0' ;;
	*)
		echo "notice: no licence is known for $1; add it to releng/docs/notice.sh" >&2
		exit 1
		;;
	esac
}

# parts FILE...: group, artifact and version of every dependency that is not of Inkan itself, in the order of their names.
parts() {
	awk -F '[<>]' '/<dependency>/ { inside = 1 } /<\/dependency>/ { inside = 0 }
		inside && /<groupId>/ { group = $3 } inside && /<artifactId>/ { artifact = $3 }
		inside && /<version>/ && group != "org.inkan" { print group ":" artifact " " $3 }' "$@" | LC_ALL=C sort -u
}

# Lines of the target that only tests need; they are no part of the product.
test_only='^(org\.junit\.|org\.opentest4j:|org\.apiguardian:)'

rows() {
	while read -r part version; do
		text=$(licence "$part") || exit 1
		printf '%-50s %-24s %s\n' "${part#*:}" "$version" "$text"
	done
}

made() {
	cat <<'T'
Inkan
=====

Copyright (c) 2026 the Inkan contributors.
This program and the accompanying materials are made available under the terms
of the Eclipse Public License 2.0, see LICENSE.  SPDX-License-Identifier: EPL-2.0

Made by releng/docs/notice.sh; do not edit.

Third-party parts the product is built from
-------------------------------------------

T
	{
		parts target-platform/current.target | grep -Ev "$test_only"
		# What the Maven plugin in features/org.inkan.ui.feature uses.
		echo 'net.sf.launch4j:launch4j 3.50'
	} | LC_ALL=C sort -u | rows
	cat <<'T'

Parts used only to build and test
---------------------------------

T
	tycho=$(sed -n 's/.*<tycho\.version>\(.*\)<\/tycho\.version>.*/\1/p' releng/parent/pom.xml)
	{
		echo "org.eclipse.tycho:tycho $tycho"
		parts target-platform/current.target | grep -E "$test_only"
		parts tests/org.inkan.arch/pom.xml tests/it.product/pom.xml releng/codegen/pom.xml
	} | LC_ALL=C sort -u | rows
	cat <<'T'

Microsoft, Windows, System Center and Operations Manager are trademarks of
Microsoft Corporation.  Inkan is not affiliated with Microsoft.
T
}

new=$(mktemp)
trap 'rm -f "$new"' EXIT
made > "$new"
# A subshell that failed leaves a gap, not an exit code.
parts target-platform/current.target | while read -r part version; do
	grep -Eq "^${part#*:} +$version " "$new" || { echo "notice: $part is missing" >&2; exit 1; }
done
if [ "${1:-}" = --check ]; then
	cmp -s "$new" NOTICE || { echo 'NOTICE is stale: run releng/docs/notice.sh' >&2; exit 1; }
else
	cat "$new" > NOTICE
fi
