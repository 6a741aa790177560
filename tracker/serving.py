"""How the dashboard is started: Streamlit as a process of its own, for this computer only, and telling nobody."""

import sys
from pathlib import Path

ADDRESS = "127.0.0.1"
DASHBOARD = Path(__file__).resolve().parent.parent / "dashboard" / "app.py"
OPTIONS: dict[str, str] = {
    "server.address": ADDRESS,
    "server.headless": "true",
    "server.fileWatcherType": "none",
    "server.maxUploadSize": "20",
    "server.showEmailPrompt": "false",
    "browser.gatherUsageStats": "false",
    "client.showErrorDetails": "none",
    "client.toolbarMode": "minimal",
    "client.disableDataExport": "true",
    "logger.hideWelcomeMessage": "true",  # the command line has told the address
    "theme.light.primaryColor": "#0072B2",
    "theme.dark.primaryColor": "#56B4E9",
}


def serve_command(port: int) -> list[str]:
    """The command, with its arguments, that serves the dashboard at http://127.0.0.1:`port`."""
    options = [f"--{name}={value}" for name, value in {**OPTIONS, "server.port": str(port)}.items()]
    return [sys.executable, "-m", "streamlit", "run", str(DASHBOARD), *options]
