"""Where Chromium is on this computer. Run as a command it prints the path, or fails."""

import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str | None:
    """Path of the system's Chromium, else of the one that Playwright has fetched; None where there is neither."""
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    return _fetched()


def _fetched() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


if __name__ == "__main__":
    found = find_chromium()
    sys.stdout.write(f"{found or ''}\n")
    sys.exit(found is None)
