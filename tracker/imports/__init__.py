"""Files of events taken into the store: one file a format."""
