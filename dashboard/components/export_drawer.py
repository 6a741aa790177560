"""A drawer in which the chart as it is shown, or its events, become a file."""

import re
from dataclasses import dataclass

import streamlit as st

from dashboard import files
from dashboard.components.chart import Question, shown_layout
from dashboard.components.notes import note, problem
from dashboard.components.text_fields import line
from tracker.errors import ExportError
from tracker.exports.chart_picture import Form, Picture
from tracker.views import EventFilter

OPEN, MADE = "exporting", "export_made"
WIDTH, LEAST, MOST = 1400, 320, 4000


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its ending, what it is for, its media type, and its form as a chart (None: the events alone)."""

    ending: str
    words: str
    media: str
    form: Form | None = None


KINDS = {
    "HTML": Kind(
        "html",
        "A page with the chart and a table of all its events; opens anywhere, also offline.",
        "text/html",
        form="html",
    ),
    "PNG": Kind("png", "A picture for slides and documents.", "image/png", form="png"),
    "SVG": Kind("svg", "A drawing that can be edited and printed at any size.", "image/svg+xml", form="svg"),
    "PDF": Kind("pdf", "A page to print.", "application/pdf", form="pdf"),
    "CSV": Kind("csv", "The events as a table for spreadsheets; Tracker reads it back.", "text/csv"),
    "JSON": Kind("json", "The events with their texts, for programs; Tracker reads it back.", "application/json"),
}


def begin() -> None:
    """Open the drawer; a button's callback."""
    st.session_state[OPEN] = True


def show(question: Question, wanted: EventFilter) -> None:
    """The drawer, where it was asked for."""
    if st.session_state.get(OPEN):
        _drawer(question, wanted)


def _closed() -> None:
    st.session_state[OPEN] = False


@st.dialog("Export", width="medium", position="right", on_dismiss=_closed)
def _drawer(question: Question, wanted: EventFilter) -> None:
    kind = KINDS[st.radio("File", list(KINDS), horizontal=True, key="export_kind", persist_state="session") or "HTML"]
    note(kind.words)
    title = line("Title", key="export_title", placeholder="Stands above the chart, and names the file")
    name = f"{_file_name(title)}.{kind.ending}"
    if kind.form is None:
        _download(name, kind, files.events_file(wanted, kind.ending))
        return
    picture = _picture(title, question, sized=kind.ending != "html")
    asked = (kind.ending, picture, question.rows)
    if kind.ending == "html" or st.button(f"Make the {kind.ending.upper()}", key="export_make", type="primary"):
        with st.spinner("Drawing …"):
            try:
                st.session_state[MADE] = (asked, files.chart_file(question.rows, picture, kind.form))
            except ExportError as error:
                problem(str(error))
                return
    made = st.session_state.get(MADE)
    if made and made[0] == asked:
        _download(name, kind, made[1])


def _picture(title: str, question: Question, *, sized: bool) -> Picture:
    """What is asked of the picture."""
    with st.container(horizontal=True):
        width = st.number_input("Width in pixels", LEAST, MOST, WIDTH, 100, key="export_width", persist_state="session")
        height = st.number_input(
            "Height",
            LEAST,
            MOST,
            None,
            100,
            key="export_height",
            placeholder="As needed",
            persist_state="session",
            disabled=not sized,
        )
        scale = st.selectbox(
            "Sharpness", (1, 2, 3), format_func=lambda by: f"× {by}", key="export_scale", disabled=not sized
        )
    theme = st.radio("Colours", ("light", "dark"), format_func=str.capitalize, horizontal=True, key="export_theme")
    return Picture(
        title=title.strip(),
        width=int(width),
        height=int(height) if height and sized else None,
        scale=float(scale) if sized else 1.0,
        theme="dark" if theme == "dark" else "light",
        layout=shown_layout(question),
    )


def _download(name: str, kind: Kind, content: bytes) -> None:
    note(f"The file will be called {name}.")
    st.download_button(
        f"Download {kind.ending.upper()}",
        content,
        name,
        kind.media,
        key="export_download",
        on_click="ignore",
        type="primary",
    )


def _file_name(title: str) -> str:
    """A name for the file in letters that every system takes."""
    return re.sub(r"[^\w\- ]+", "", title).strip().replace(" ", "-")[:60] or "timeline"
