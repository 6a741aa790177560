"""How the dashboard is started, and what its answers forbid."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from dashboard.headers import SafeHeaders, policy
from tracker.serving import DASHBOARD, serve_command


def test_the_command_keeps_to_this_computer() -> None:
    """Its address, its silence, and a script that is there."""
    command = serve_command(8502)
    assert DASHBOARD.is_file()
    assert {
        "--server.address=127.0.0.1",
        "--server.port=8502",
        "--browser.gatherUsageStats=false",
        "--client.showErrorDetails=none",
    } <= set(command)


def test_the_policy_lets_the_page_fetch_from_here_only() -> None:
    """No other host, no evaluated text, and only Streamlit's own inline script."""
    assert "default-src 'self'" in policy()
    assert "connect-src 'self'" in policy()
    assert "'sha256-" in policy()
    assert "unsafe-eval" not in policy()
    assert "http" not in policy()


def test_every_answer_carries_the_headers() -> None:
    """Whatever the app behind it answers."""
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def receive() -> Any:
        return {}

    async def send(message: Any) -> None:
        sent.append(message)

    with ThreadPoolExecutor() as apart:  # a browser's loop may run in this thread
        apart.submit(asyncio.run, SafeHeaders(app)({"type": "http"}, receive, send)).result()
    names = {name for name, _ in sent[0]["headers"]}
    assert {b"content-security-policy", b"x-content-type-options", b"referrer-policy"} <= names
