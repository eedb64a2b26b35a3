#!/bin/sh
# Notula Kesbang {version}: one file that holds the whole program.
# It is unpacked once into the folder for what can be made anew, and runs from there.
set -e
umask 077
file=$(readlink -f "$0")
place=${XDG_CACHE_HOME:-$HOME/.cache}/notula-kesbang/{version}-{digest}
if [ ! -e "$place/VERSI" ]; then
    begun=$place.$$
    rm -rf "$begun"
    mkdir -p "$begun"
    trap 'rm -rf "$begun"' EXIT
    if [ "$(tail -n +{line} "$file" | sha256sum | cut -d ' ' -f 1)" != {sha256} ]; then
        echo "Berkas “$file” rusak atau terpotong. Salin lagi dari sumbernya." >&2
        exit 1
    fi
    if ! tail -n +{line} "$file" | xz -dc | tar -x -C "$begun" --strip-components 1; then
        echo "Program tidak dapat dibongkar ke “$place”. Sediakan 250 MB di sana, lalu coba lagi." >&2
        exit 1
    fi
    # Another start may have been faster.
    mv -T "$begun" "$place" 2>/dev/null || rm -rf "$begun"
    trap - EXIT
fi
NOTULA_KESBANG_FILE=$file exec "$place/kesbang-desktop" "$@"
exit 1
