#!/bin/sh
# Issues and stores COUNT P-256 certificates a round through the embedded CA, durable before each answer, taking turns
# with bare P-256 signatures, and prints the medians. Several submitters share a commit (group commit); 1 pays for its own.
# usage: releng/bench/issue.sh CLASSPATH [COUNT [ROUNDS [SUBMITTERS…]]]      CLASSPATH: built bundles and their libraries
# The rate per second of processor time is that of one core, whatever else the machine does.
set -eu
cp=${1:?usage: issue.sh CLASSPATH [COUNT [ROUNDS [SUBMITTERS...]]]}
count=${2:-5000}
rounds=${3:-5}
[ $# -gt 3 ] && shift 3 || set -- 1 16 64
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

"${java}c" -nowarn -d "$work/classes" -cp "$cp" "$here/src/IssueBench.java"
for submitters in "$@"; do
	# shellcheck disable=SC2086 # options, one word each
	"$java" ${JAVA_OPTIONS:-} -cp "$work/classes:$cp" IssueBench "$work/fleet$submitters" "$count" "$rounds" "$submitters"
done
