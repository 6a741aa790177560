"""The timeline of events by actor, and the source of each."""

from dashboard import reading
from dashboard.components import edit_dialog, empty, filters, heading, workbench

heading.show("Tracker", "Who did what to whom, when, and which sentence says so")
choice = filters.show(reading.actors(), reading.documents())
rows = reading.events(choice.wanted)
if rows:
    workbench.show(rows, choice=choice)
elif choice.is_everything:
    empty.nothing_read()
else:
    empty.nothing_matches()
edit_dialog.show()
