"""`tracker serve` and `tracker benchmark`: what they start and print."""

import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.cli.running import Run


@pytest.fixture
def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_address_is_printed(run: Run, free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dashboard's own exit code is passed on."""
    monkeypatch.setattr("tracker.cli.serve.serve_command", lambda _port: [sys.executable, "-c", "raise SystemExit(3)"])
    done = run("serve", "--port", str(free_port))
    assert f"http://127.0.0.1:{free_port}" in done.output
    assert done.code == 3


def test_a_port_in_use_is_named(run: Run) -> None:
    """One line says which, and what to do."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert (done.code, str(port) in done.errors, "--port" in done.errors) == (1, True, True)


def test_what_ends_the_command_ends_the_dashboard(free_port: int) -> None:
    """A signal to the command is passed on; nothing is left running."""
    code = (
        "import sys, tracker.cli.serve as serve; from tracker.cli import app\n"
        "loop = 'import time; print(chr(33), flush=True); time.sleep(60)'\n"
        "serve.serve_command = lambda port: [sys.executable, '-c', loop]\n"
        f"app(['serve', '--port', '{free_port}'])"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "http" in process.stdout.readline()
        assert process.stdout.readline() == "!\n"
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        assert process.stdout.read() == ""
        assert time.monotonic() - started < 20


def test_the_benchmark_is_printed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Line by line, as it was measured."""
    monkeypatch.setattr("tracker.benchmark.run", lambda: ["one", "two"])
    monkeypatch.setattr("tracker.judged.report", lambda: ["three"])
    monkeypatch.setattr("tracker.calibration.report", lambda: ["and a half"])
    monkeypatch.setattr("tracker.reading_speed.report", lambda: ["four"])
    monkeypatch.setattr("tracker.times_speed.report", lambda: ["five"])
    monkeypatch.setattr("tracker.picture_speed.report", lambda: iter(["six"]))
    assert run("benchmark").lines == ["one", "two", "three", "and a half", "four", "five", "six"]
