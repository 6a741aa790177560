"""What the whole run of tests shares."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One loud last line where the browser tests could not run."""
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if "tests/browser/" in report.nodeid]
    if skipped:
        terminalreporter.write_line(
            f"NO CHROMIUM: {len(skipped)} browser tests were SKIPPED. sh tests/browser/install_chromium.sh gets one.",
            red=True,
            bold=True,
        )
