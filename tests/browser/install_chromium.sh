#!/bin/sh
# Gets Chromium for the browser tests where there is none. Never fails: without it those tests are skipped, loudly.
# Usage: sh install_chromium.sh PYTHON
PYTHON=${1:-python3}
here=$(dirname "$0")

found() { "$PYTHON" "$here/chromium.py" >/dev/null 2>&1; }

found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && found && exit 0
fi
"$PYTHON" -m playwright install chromium >/dev/null 2>&1 && found && exit 0
echo "NO CHROMIUM: it could not be installed, so the browser tests will be SKIPPED." >&2
exit 0
