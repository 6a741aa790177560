"""Add an event by hand."""

from dashboard.components import event_entry, heading

heading.show("Add an event", "By hand, with the words that tell it where you have them.")
event_entry.show()
