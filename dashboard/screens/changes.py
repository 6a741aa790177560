"""What people did, the last first, and a way back for each."""

from dashboard import reading
from dashboard.components import changes_list, edit_dialog, heading

heading.show("Changes", "What was accepted, edited, added or deleted. All of it can be undone.")
changes_list.show(reading.changes())
edit_dialog.show()
