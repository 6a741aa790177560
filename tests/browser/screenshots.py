"""Takes the pictures of the dashboard: `python -m tests.browser.screenshots OUTDIR`."""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.looking import wait_drawn
from tests.browser.server import served
from tests.dashboard.sample_store import fill


@dataclass(frozen=True, slots=True)
class Picture:
    """A size in pixels, a theme, and the name of the file."""

    name: str
    width: int
    height: int
    scheme: Literal["light", "dark"]


PICTURES = (
    Picture("timeline-laptop-light", 1440, 900, "light"),
    Picture("timeline-laptop-dark", 1440, 900, "dark"),
    Picture("timeline-telephone", 390, 844, "light"),
)


def main(folder: Path) -> int:
    """Write one picture for each size and theme; 1 where there is no Chromium."""
    path = find_chromium()
    if path is None:
        sys.stderr.write("No Chromium was found: sh tests/browser/install_chromium.sh gets one.\n")
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        url = f"sqlite:///{place}/sample.sqlite"
        fill(url, hostile=False)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        with served({"TRACKER_DATABASE_URL": url}) as address:
            for picture in PICTURES:
                take(browser, address, picture, folder)
        browser.close()
    return 0


def take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    """The page with its first event open."""
    size: ViewportSize = {"width": picture.width, "height": picture.height}
    context = browser.new_context(viewport=size, color_scheme=picture.scheme)
    file = folder / f"{picture.name}.png"
    page = context.new_page()
    page.goto(address)
    wait_drawn(page)
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector(".event")
    page.mouse.move(1, 1)
    page.wait_for_timeout(600)
    page.screenshot(path=file)
    sys.stdout.write(f"{file}\n")
    context.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
