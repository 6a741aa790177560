"""Help of one screen."""

from dashboard.components import heading, help_text

heading.show("Help", "What the signs mean, and what can be done here.")
help_text.show()
