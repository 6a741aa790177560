"""Serves plotly.js out of the installed plotly package, so that the page asks no other host for it."""

from importlib.resources import as_file, files

import plotly
import streamlit as st
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route

NAME = f"tracker-plotly-{plotly.__version__}.min.js"
A_YEAR = 31_536_000


def plotly_address() -> str:
    """The path from which the page loads plotly.js; the version in it lets browsers keep it."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}/{NAME}" if base else f"/{NAME}"


async def _serve(request: Request) -> FileResponse:  # noqa: ARG001 - the route's signature
    with as_file(files("plotly") / "package_data" / "plotly.min.js") as path:
        return FileResponse(
            path,
            media_type="text/javascript",
            headers={"Cache-Control": f"public, max-age={A_YEAR}, immutable"},
        )


PLOTLY_ROUTE = Route(f"/{NAME}", _serve)
