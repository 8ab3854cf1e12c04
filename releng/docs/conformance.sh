#!/bin/sh
# Writes releng/docs/conformance.md from the tables of the tests. "--check" only tells whether it is current.
set -eu
cd "$(dirname "$0")/../.."
made() {
	cat <<'T'
# Deviations from the corpus

Made by `releng/docs/conformance.sh` from the files `conformance-*.tsv` of the tests; do not edit. Every case of the
corpus whose result here differs from the one expected is listed with its reason; any other difference fails the tests.

Some formats are recognized by name only: an OCSP response, and a Java key store of type JCEKS, BKS, UBER or BCFKS, is told to be
one, and nothing in it is shown or checked.

| area | suite | case | expected | ours | reason |
|---|---|---|---|---|---|
T
	find tests -name 'conformance-*.tsv' -path '*/org.inkan.*' ! -path '*/target/*' ! -path '*/bin/*' | LC_ALL=C sort | while read -r file; do
		area=${file##*/conformance-}
		awk -F '\t' -v area="${area%.tsv}" 'NR > 1 && NF >= 5 {
			gsub(/\|/, "\\|")
			printf "| %s | %s | %s | %s | %s | %s |\n", area, $1, $2, $3, $4, $5
		}' "$file"
	done | LC_ALL=C sort -u
}
if [ "${1:-}" = --check ]; then
	made | cmp -s - releng/docs/conformance.md || { echo 'releng/docs/conformance.md is stale: run releng/docs/conformance.sh' >&2; exit 1; }
else
	made > releng/docs/conformance.md
fi
