"""Takes the pictures of the dashboard: `python -m tests.browser.screenshots OUTDIR [NAME …]`."""

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium
from tests.browser.looking import wait_drawn
from tests.browser.samples import read_samples
from tests.browser.server import served

QUERY = "/?actors=Egypt&actors=Israel&from=1973&until=1982"
SIZES: dict[str, ViewportSize] = {"laptop": {"width": 1440, "height": 900}, "telephone": {"width": 390, "height": 844}}
Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Picture:
    """The name of the file, the window, a theme, and what is done before it is taken."""

    name: str
    prepare: Callable[[Page, str], None]
    scheme: Scheme = "light"
    size: str = "laptop"


def timeline(page: Page, address: str) -> None:
    """The two who have the most events."""
    page.goto(f"{address}{QUERY}")
    wait_drawn(page)


def opened(page: Page, address: str) -> None:
    """The same with an event open."""
    timeline(page, address)
    page.get_by_role("application").focus()
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector(".event")
    page.get_by_role("button", name="Close").focus()
    page.evaluate("window.scrollTo(0, 0); document.querySelector('.stMain')?.scrollTo(0, 0)")


def whole(page: Page, address: str) -> None:
    """What a new user sees first."""
    page.goto(address)
    wait_drawn(page)


def article(page: Page, address: str) -> None:
    """A dossier beside its events, one of them accepted."""
    page.goto(f"{address}/article")
    page.get_by_role("combobox", name="Go on with a text that was read before").fill("Serbia")
    page.get_by_role("option").filter(has_text="Serbia").click()
    page.wait_for_selector(".card")
    page.get_by_role("button", name="Accept").nth(1).click()
    page.wait_for_selector(".done")
    page.locator(".st-key-notice").get_by_role("button", name="Close").click()
    page.wait_for_selector(".card-state")


def form(page: Page, address: str) -> None:
    """An event that is being added: the date asks which day is meant."""
    page.goto(f"{address}/event")
    page.get_by_label("What happened").fill("Egypt and Israel sign a peace treaty")
    page.get_by_label("When").fill("8/3/2008")
    page.get_by_text("Which is meant?").wait_for()


def helped(page: Page, address: str) -> None:
    """The help of one screen."""
    page.goto(f"{address}/help")
    page.get_by_text("What you can do").wait_for()


PICTURES = (
    Picture("timeline-light", timeline),
    Picture("timeline-dark", opened, "dark"),
    Picture("first-screen-light", whole),
    Picture("first-screen-telephone-light", whole, "light", "telephone"),
    Picture("first-screen-telephone-dark", whole, "dark", "telephone"),
    Picture("article-light", article),
    Picture("article-dark", article, "dark"),
    Picture("article-telephone-light", article, "light", "telephone"),
    Picture("form-light", form),
    Picture("form-telephone-dark", form, "dark", "telephone"),
    Picture("help-light", helped),
)


def main(folder: Path, names: Sequence[str] = ()) -> int:
    """Write the pictures of the sample dossiers, all or those with these names; 1 where there is no Chromium."""
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
            for picture in (one for one in PICTURES if not names or one.name in names):
                take(browser, address, picture, folder)
        browser.close()
    return 0


def take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    """The page as it stands once all is drawn."""
    context = browser.new_context(viewport=SIZES[picture.size], color_scheme=picture.scheme)
    file = folder / f"{picture.name}.png"
    page = context.new_page()
    page.set_default_timeout(60_000)
    picture.prepare(page, address)
    page.mouse.move(1, 1)
    page.wait_for_timeout(900)
    page.screenshot(path=file)
    sys.stdout.write(f"{file}\n")
    context.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
