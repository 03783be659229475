#!/bin/sh
# Makes the pictures of the README out of what ./driftline demo left behind. Needs chromium (Debian: apt-get install chromium fonts-noto-color-emoji).
set -eu
cd "$(dirname "$0")/../.."
demo=.driftline/demo
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# picture PAGE FILE SIZE FLAG...
picture() {
    page=$1 file=$2 size=$3
    shift 3
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" "$@" \
        --window-size="$size" --screenshot="$file" "file://$page" 2>/dev/null
}

python3 docs/images/slack.py "$demo/slack.json" >"$work/slack.html"
picture "$PWD/$demo/report.html" docs/images/report.png 1280,1100
picture "$PWD/$demo/report.html" docs/images/report-dark.png 1280,1100 --blink-settings=preferredColorScheme=0
picture "$work/slack.html" docs/images/slack.png 900,640
