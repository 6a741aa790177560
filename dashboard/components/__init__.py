"""Parts of pages: each a module with `show(...) -> value`."""
