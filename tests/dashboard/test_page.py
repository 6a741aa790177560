"""The page without a browser: filters, table, panel, and what it says when something is missing."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.dashboard.sample_store import PEACE

MAIN = Path(__file__).resolve().parents[2] / "dashboard" / "main.py"


def opened(url: str, monkeypatch: pytest.MonkeyPatch, **query: str | list[str]) -> AppTest:
    """The page on a store, as a link with these parameters opens it."""
    monkeypatch.setenv("TRACKER_DATABASE_URL", url)
    app = AppTest.from_file(str(MAIN), default_timeout=30)
    for name, value in query.items():
        app.query_params[name] = value
    app.session_state["table_open"] = True
    return app.run()


def said(app: AppTest) -> str:
    """All plain words on the page."""
    return "\n".join(str(element.value) for kind in ("markdown", "text", "caption") for element in app.get(kind))


def titles(app: AppTest) -> list[str]:
    """The events in the table."""
    return list(app.dataframe[0].value["Event"])


def test_all_events_are_in_the_table_and_named_actors_in_the_filter(
    sample_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Undated ones too, last; no codes where names belong."""
    app = opened(sample_url, monkeypatch)
    assert not app.exception
    assert titles(app)[-1] == "Quarrel over the border"
    assert len(titles(app)) == 10
    assert set(app.multiselect[0].options) == {"Egypt", "Israel", "Iran", "Iraq", "Soviet Union", "United States"}


def test_a_link_restores_the_filters(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Actors by name and both dates."""
    app = opened(sample_url, monkeypatch, **{"actors": ["Egypt", "Israel"], "from": "1979", "until": "1980"})
    assert titles(app) == [PEACE]
    assert app.text_input[0].value == "1979"


def test_two_actors_show_the_events_of_either_or_of_both(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the reader ticks."""
    app = opened(sample_url, monkeypatch, actors=["Egypt", "Israel"])
    assert "Visit planned" in titles(app)
    app.checkbox[0].check().run()
    assert titles(app) == [PEACE, "Sinai handed back"]


def test_one_actor_has_nothing_to_tick(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor has none."""
    assert not opened(sample_url, monkeypatch, actors="Egypt").checkbox


def test_a_date_that_cannot_be_read_is_said_beside_its_field(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """And counts as none."""
    app = opened(sample_url, monkeypatch)
    app.text_input[0].set_value("soonish").run()
    assert "Not a date I can read" in said(app)
    assert len(titles(app)) == 10


def test_where_nothing_matches_one_button_shows_everything(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way out of a filter."""
    app = opened(sample_url, monkeypatch, **{"from": "2020", "until": "2021", "actors": "Egypt"})
    assert "No event matches" in said(app)
    app.button[0].click().run()
    assert len(titles(app)) == 10


def test_an_empty_store_says_what_to_do_next(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first thing that a new user sees."""
    app = opened(empty_url, monkeypatch)
    assert not app.exception
    assert "There are no events yet" in said(app)


def test_a_broken_store_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a traceback."""
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"this is no database, " * 100)
    app = opened(f"sqlite:///{broken}", monkeypatch)
    assert not app.exception
    assert "broken.sqlite" in said(app)


def test_an_event_that_is_gone_is_said_so(sample_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An old link still opens the page."""
    app = opened(sample_url, monkeypatch, event="no-such-event")
    assert not app.exception
    assert "no longer there" in said(app)
