"""`tracker setup`: the store, with the sample dossiers read into it."""

from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tracker.cli.terminal import progress, reported

if TYPE_CHECKING:
    from tracker.store import Store


def set_up() -> None:
    """Create the store where there is none, and read the sample dossiers into an empty one.

    A store that holds documents is left as it is.

    \b
    Example:
      tracker setup
    """
    with reported():
        from tracker.store import open_store
        from tracker.views import sources

        with closing(open_store()) as store:
            with store.read() as session:
                known = len(sources(session=session))
            if known:
                typer.echo(f"The store {store.label} is ready and holds {known} documents.")
            else:
                _fill(store)


def _fill(store: "Store") -> None:
    from tracker.settings import samples_folder

    texts = sorted(samples_folder().glob("*.txt"))
    if not texts:
        typer.echo(f"The store {store.label} is ready and empty. Read a text into it with: tracker ingest FILE")
        return
    typer.echo(f"Reading the sample dossiers into {store.label} …")
    typer.echo(_read_samples(texts, store))


def _read_samples(texts: list[Path], store: "Store") -> str:
    """All samples or none: an interrupted set-up begins anew."""
    from tracker.cli.taking_in import summary, take_in
    from tracker.documents.readers import read_file
    from tracker.extract import read

    documents = [document for path in texts for document in read_file(path)]
    readings = []
    with progress("Reading", len(documents)) as step:
        for document in documents:
            readings.append(read(document))
            step()
    counts: Counter[str] = Counter()
    with store.write() as session:
        for reading in readings:
            counts.update(take_in(reading, session))
    return summary(counts)
