#!/bin/sh
# Renders the icons of desktop and Windows from releng/icons/inkan.svg; run it when that changes and commit what it makes.
# Uses the SVG library of a product built before.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$root/releng/lib/setup.sh"
. "$root/releng/lib/build.sh"
need_jdk || exit 1
for library in "$product"/plugins/com.github.weisj.jsvg_*.jar; do :; done
feature=$root/features/org.inkan.ui.feature
"$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "$library" "$root/releng/icons/RenderIcons.java" \
	"$root/releng/icons/inkan.svg" "$feature/rootfiles/linux/icons/hicolor" "$feature/windows/inkan.ico"
