#!/bin/sh
# Sums the <testsuite> lines of surefire reports on standard input; $1 is 1 when the build itself failed.
# Fails when a test failed, none ran, or the build failed.
exec awk -v broken="${1:-0}" '
	function number(name,    value) {
		if (!match($0, " " name "=\"[0-9]+\"")) return 0
		value = substr($0, RSTART, RLENGTH)
		gsub(/[^0-9]/, "", value)
		return value + 0
	}
	# Attributes may be spread over several lines.
	open_tag { line = line " " $0 }
	/<testsuite[ >]/ { open_tag = 1; line = $0 }
	open_tag && />/ {
		open_tag = 0
		$0 = line
		tests += number("tests"); failures += number("failures") + number("errors"); skipped += number("skipped")
	}
	END {
		if (broken && failures == 0) print "the build failed, see above"
		printf "%d passed, %d failed, %d skipped\n", tests - failures - skipped, failures, skipped
		exit (failures > 0 || broken || tests == 0)
	}
'
