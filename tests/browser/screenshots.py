"""Takes the pictures of the dashboard: `python -m tests.browser.screenshots OUTDIR`."""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.looking import wait_drawn
from tests.browser.samples import read_samples
from tests.browser.server import served

QUERY = "?actors=Egypt&actors=Israel&from=1973&until=1982"


@dataclass(frozen=True, slots=True)
class Picture:
    """The name of the file, a theme, and how many steps along the events one is opened, none for 0."""

    name: str
    scheme: Literal["light", "dark"]
    opened: int = 0


PICTURES = (Picture("timeline-light", "light"), Picture("timeline-dark", "dark", 6))


def main(folder: Path) -> int:
    """Write one picture of the sample dossiers for each theme; 1 where there is no Chromium."""
    path = find_chromium()
    if path is None:
        sys.stderr.write("No Chromium was found: sh tests/browser/install_chromium.sh gets one.\n")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        url = f"sqlite:///{place}/samples.sqlite"
        read_samples(url)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        with served({"TRACKER_DATABASE_URL": url}) as address:
            for picture in PICTURES:
                take(browser, address, picture, folder)
        browser.close()
    return 0


def take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    """The page, with an event open where one is wanted."""
    size: ViewportSize = {"width": 1440, "height": 900}
    context = browser.new_context(viewport=size, color_scheme=picture.scheme)
    file = folder / f"{picture.name}.png"
    page = context.new_page()
    page.goto(f"{address}/{QUERY}")
    wait_drawn(page)
    if picture.opened:
        page.get_by_role("application").focus()
        for _ in range(picture.opened):
            page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        page.wait_for_selector(".event")
        page.get_by_role("button", name="Close").focus()
        page.evaluate("window.scrollTo(0, 0); document.querySelector('.stMain')?.scrollTo(0, 0)")
    page.mouse.move(1, 1)
    page.wait_for_timeout(600)
    page.screenshot(path=file)
    sys.stdout.write(f"{file}\n")
    context.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
