#!/bin/sh
# Puts Inkan into the menu of the desktop of the user who runs this: ./register.sh
# Takes it out again:                                                ./register.sh --remove
# It writes below ${XDG_DATA_HOME:-~/.local/share} only. After the folder of Inkan was moved, run it again.
set -eu
home=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/inkan.desktop

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in ja*) japanese=1 ;; *) japanese= ;; esac

say() {
	if [ -n "$japanese" ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

# quoted TEXT: one argument of an Exec line. The specification wants it quoted and then escaped as any string, and a
# per cent sign doubled.
quoted() {
	printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

# Menus notice new files by themselves; where a cache is kept it is renewed.
refresh() {
	if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || :; fi
	if command -v gtk-update-icon-cache >/dev/null 2>&1; then gtk-update-icon-cache -q -t "$data/icons/hicolor" 2>/dev/null || :; fi
}

icons() {
	(cd "$home/icons/hicolor" && find . -type f -name 'inkan.*')
}

case ${1:-} in
'')
	mkdir -p "$data/applications"
	icons | while read -r icon; do
		mkdir -p "$data/icons/hicolor/${icon%/*}"
		cp "$home/icons/hicolor/$icon" "$data/icons/hicolor/$icon"
	done
	{
		grep -v '^Exec=' "$home/inkan.desktop"
		printf 'Exec=%s workbench\n' "$(quoted "$home/inkan")"
	} > "$entry"
	refresh
	say "Inkan is in the menu of this user: $entry" "このユーザーのメニューに Inkan を追加しました: $entry"
	;;
--remove)
	rm -f "$entry"
	icons | while read -r icon; do rm -f "$data/icons/hicolor/$icon"; done
	refresh
	say 'Inkan was taken out of the menu.' 'メニューから Inkan を削除しました。'
	;;
*)
	say 'usage: register.sh [--remove]' '使い方: register.sh [--remove]' >&2
	exit 2
	;;
esac
