"""Read an article: give a text, see what was read in it, and judge each event."""

import streamlit as st

from dashboard import reading
from dashboard.components import article_entry, article_review, documents_list, edit_dialog, heading
from tracker.errors import NotFoundError

source_id = st.query_params.get("source")
if source_id is None:
    heading.show("Read an article", "Paste a text and see its dated events. Nothing is saved until you say so.")
    documents_list.show(reading.documents())
    article_entry.show()
else:
    try:
        article_review.show(source_id)
    except NotFoundError:
        st.info("That document is no longer there.")
        st.page_link("screens/article.py", label="Read a text", query_params={})
    edit_dialog.show()
