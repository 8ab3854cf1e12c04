#!/usr/bin/env bash
# Makes the pictures of the user guide from those of the gallery (target/screenshots of tests/org.inkan.app.ui.tests): scaled to the
# width of a page and with few colours, because they are part of the product. Needs convert of ImageMagick.
# usage: pictures.sh FOLDER   where FOLDER has the folders en and ja
set -euo pipefail
from=${1:?folder with en and ja}
help=$(cd "$(dirname "$0")/../../bundles/org.inkan.help" && pwd)
most=60000
# picture of the guide, picture of the gallery
pictures='
hosts org.inkan.opsmgr.ui.hostsPerspective
template org.inkan.template.ui.templatesPerspective
requests org.inkan.enrollment.ui.enrollmentPerspective
trust org.inkan.trust.ui.trustPerspective
ca org.inkan.ca.ui.caPerspective
start welcome
kits fleet-tree
operate org.inkan.ca.ui.caView-1
renew org.inkan.opsmgr.ui.expiryView
trouble org.inkan.enrollment.ui.channelsView
'
for language in en ja; do
	to=$help/images
	[ $language = en ] || to=$help/nl/$language/images
	mkdir -p "$to"
	while read -r name source; do
		[ -n "$name" ] || continue
		convert "$from/$language/$source-e4_default.png" -strip -resize 800x +dither -colors 96 -define png:compression-level=9 "PNG8:$to/$name.png"
		size=$(wc -c < "$to/$name.png")
		if [ "$size" -gt $most ]; then
			echo "$to/$name.png has $size bytes, more than $most" >&2
			exit 1
		fi
	done <<< "$pictures"
done
