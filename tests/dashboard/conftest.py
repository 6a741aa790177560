"""Stores for the tests of the dashboard."""

from pathlib import Path

import pytest

from tests.dashboard.sample_store import fill
from tracker.store import open_store


@pytest.fixture(scope="session")
def sample_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a store with the sample events."""
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'sample.sqlite'}"
    fill(url)
    return url


@pytest.fixture
def empty_url(tmp_path: Path) -> str:
    """The address of a store without events."""
    url = f"sqlite:///{tmp_path / 'empty.sqlite'}"
    open_store(url).close()
    return url
