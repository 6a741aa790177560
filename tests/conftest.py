"""What the whole run of tests shares."""

import pytest

from tests.store.databases import (
    empty_postgres,
    empty_url,
    postgres_store_url,
    postgres_url,
    sqlite_template,
    store,
)

__all__ = ["empty_postgres", "empty_url", "postgres_store_url", "postgres_url", "sqlite_template", "store"]


def pytest_unconfigure(config: pytest.Config) -> None:
    """One loud line, the very last, where the browser tests could not run."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:
        return
    skipped = [report for report in reporter.stats.get("skipped", []) if "tests/browser/" in report.nodeid]
    if skipped:
        reporter.write_line(
            f"NO CHROMIUM: {len(skipped)} browser tests were SKIPPED. sh tests/browser/install_chromium.sh gets one.",
            red=True,
            bold=True,
        )
