"""Text in: a file becomes a `Document`, and a document its sections and sentences.

files, decoding, json_lines, described (the sidecar) → readers → page_head (title and date at the top)
→ layout → roles → sections (with kinds and background: how dates are to be read) → sentences
"""
