#!/bin/sh
# Regenerates bundles/org.inkan.inventory.model/src-gen from model/inventory.ecore and inventory.genmodel.
# With --check nothing is written; it fails when what is committed is stale.
set -u
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$root/releng/lib/setup.sh"
. "$root/releng/lib/build.sh"
bundle=org.inkan.inventory.model
source=$root/bundles/$bundle
need_jdk && need_maven || exit 1

# The jars are copied once for each state of the POM.
lib=$tools/codegen/$(cksum < "$root/releng/codegen/pom.xml" | tr -d ' ')
if ! [ -e "$lib/complete" ]; then
	rm -rf "$tools/codegen"
	run_maven -q -f "$root/releng/codegen/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
		-DoutputDirectory="$lib" || exit 1
	: > "$lib/complete"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir -p "$work/$bundle"
cp -R "$source/model" "$work/$bundle/"
"$JAVA_HOME/bin/java" -cp "$lib/*" "$root/releng/codegen/GenerateModel.java" "$work/$bundle" "$bundle" model/inventory.genmodel || exit 1
[ -d "$work/$bundle/src-gen" ] || { say 'generate: nothing was generated' 'generate: 何も生成されませんでした'; exit 1; }

if [ "${1:-}" = --check ]; then
	diff -r "$source/src-gen" "$work/$bundle/src-gen" && exit 0
	say 'generate: src-gen is stale; run releng/codegen/generate.sh and commit' \
		'generate: src-gen が古くなっています。releng/codegen/generate.sh を実行してコミットしてください'
	exit 1
fi
rm -rf "$source/src-gen"
cp -R "$work/$bundle/src-gen" "$source/src-gen"
