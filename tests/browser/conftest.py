"""A browser for the tests, and pages that fail on any error of theirs and any request to another host."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium

expect.set_options(timeout=20_000)  # a busy machine is no failure
WIDTHS = {"laptop": (1440, 900), "telephone": (390, 844)}
# What plotly.js says about an optional part that is left out on purpose.
HARMLESS = ("MathJax is not loaded",)

# Where a page below the root is opened, Streamlit first asks there, and then at the root, for its server.
PROBES = ("/_stcore/health", "/_stcore/host-config")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs a browser, and one worker is enough for it."""
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    path = find_chromium()
    if path is None:
        pytest.skip("no Chromium was found; tests/browser/install_chromium.sh gets one")
    # Pictures are drawn by the same one, where it does not lie where programs are looked for.
    os.environ.setdefault("BROWSER_PATH", path)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


class Watched:
    """A page, and what went wrong in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.wrong: list[str] = []
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.wrong.append(f"error {error}"))
        page.on("request", lambda request: self._asked(request.url))

    def _said(self, message: Any) -> None:
        asked = str(message.location.get("url", ""))
        harmless = any(words in message.text for words in HARMLESS) or asked.endswith(PROBES)
        if message.type in ("error", "warning") and not harmless:
            self.wrong.append(f"{message.type} {message.text}")

    def _asked(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("data", "blob") and parts.hostname != "127.0.0.1":
            self.wrong.append(f"request {address}")


LOOKS = [(size, scheme) for size in WIDTHS for scheme in ("light", "dark")]


@pytest.fixture(params=LOOKS, ids="-".join)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page at laptop or telephone width, light or dark, that must not complain."""
    size, scheme = request.param
    with watched(browser, size, scheme) as opened:
        yield opened


@pytest.fixture
def laptop(browser: Browser) -> Iterator[Page]:
    """A light page at laptop width, for what no width or theme changes."""
    with watched(browser, "laptop", "light") as opened:
        yield opened


@contextmanager
def watched(browser: Browser, size: str, scheme: Literal["light", "dark"]) -> Iterator[Page]:
    """A page that fails the test at its end where it complained or asked another host."""
    width, height = WIDTHS[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    watch = Watched(context.new_page())
    yield watch.page
    context.close()
    assert watch.wrong == []
