"""The Chrome or Chromium that draws pictures: started when one is first wanted, kept, and ended with the program."""

import asyncio
import atexit
import logging
import threading
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

from tracker.errors import ExportError

NOT_FOUND = (
    "{form} needs Chrome or Chromium, which {trouble} on this computer: install it (Debian: apt-get install chromium), "
    "or choose HTML, which needs none."
)
MISSING, BROKEN = "was not found", "could not be started"
# No page is ever fetched: what asks for one, Chromium's own services too, meets a port where nobody listens.
NOWHERE = "127.0.0.1:9"
HEAD = """<!DOCTYPE html>
<html><head><title>Timeline</title><style>@page { margin: 0 }</style><style id="head-style"></style>
"""
START, DRAWING, END, CLEANING, GLANCE = 60.0, 90.0, 10.0, 3.0, 0.2
TRIES = 2
Answer = TypeVar("Answer")


class _Died(Exception):
    """The browser's process has ended, or answers no more."""


class Chromium:
    """A browser in an event loop of its own, which any thread may use; one picture is drawn at a time."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._browser: Any = None

    def draw(self, figure: dict[str, Any], options: dict[str, Any]) -> bytes:
        """The figure as kaleido draws it; raises ExportError. A browser that has died is started once more."""
        form = str(options["format"]).upper()
        with self._turn:
            for _ in range(TRIES):
                try:
                    self._start(form)
                    drawing: bytes = self._answer(self._browser.calc_fig(figure, opts=options), DRAWING)
                    return drawing
                except _Died:
                    self._drop()
        raise ExportError(NOT_FOUND.format(form=form, trouble=BROKEN), value=form)

    @property
    def process(self) -> int | None:
        """The number of the browser's process, None while there is none."""
        process = getattr(self._browser, "subprocess", None)
        return None if process is None or process.poll() is not None else process.pid

    def close(self) -> None:
        """End the browser, where there is one; the next picture starts another."""
        with self._turn:
            self._drop()

    def _start(self, form: str) -> None:
        if self.process is not None:
            return
        self._drop()
        # A browser that ends is noticed and started again here: the library need not say so on the terminal.
        logging.getLogger("choreographer").setLevel(logging.CRITICAL)
        from kaleido import Kaleido, PageGenerator
        from kaleido.errors import ChromeNotFoundError

        page = PageGenerator(mathjax=False)
        page.header = HEAD
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda *_: None)  # what is left of a browser that died
        self._thread = threading.Thread(target=self._loop.run_forever, name="chromium", daemon=True)
        self._thread.start()

        async def opened() -> Any:
            browser = Kaleido(page_generator=page, proxy_server=NOWHERE, timeout=DRAWING)
            self._browser = browser
            await browser.open()

        try:
            self._answer(opened(), START)
        except ChromeNotFoundError as error:
            self._drop()
            raise ExportError(NOT_FOUND.format(form=form, trouble=MISSING), value=form) from error

    def _answer(self, work: Coroutine[Any, Any, Answer], patience: float) -> Answer:
        """What the loop comes to; raises _Died where the browser ends before, or is silent for too long."""
        from kaleido.errors import ChromeNotFoundError, JavascriptError, KaleidoError

        assert self._loop is not None
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        end = time.monotonic() + patience
        while True:
            try:
                return future.result(GLANCE)
            except (JavascriptError, KaleidoError) as error:
                raise ExportError("The picture could not be drawn.", value=str(error)) from error
            except ChromeNotFoundError:
                raise
            except Exception as error:
                if future.done() or self._has_ended() or time.monotonic() > end:
                    future.cancel()
                    raise _Died from error

    def _has_ended(self) -> bool:
        process = getattr(self._browser, "subprocess", None)
        return process is not None and process.poll() is not None

    def _drop(self) -> None:
        loop, thread, browser = self._loop, self._thread, self._browser
        self._loop = self._thread = self._browser = None
        if loop is None or thread is None:
            return
        future = asyncio.run_coroutine_threadsafe(_closed(browser), loop)
        try:
            future.result(END)
        except Exception:  # noqa: BLE001  what is left of it ends with its pipes
            future.cancel()
        loop.call_soon_threadsafe(loop.stop)
        thread.join(END)
        if not thread.is_alive():
            loop.close()


async def _closed(browser: Any) -> None:
    """Close a browser, and let those finish who clean up after one that has died."""
    if browser is not None:
        await browser.close()
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    if rest:
        _, late = await asyncio.wait(rest, timeout=CLEANING)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


CHROMIUM = Chromium()
atexit.register(CHROMIUM.close)
