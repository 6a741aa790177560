"""An article beside what was read in it: proposals out of drafts or of stored events, and the text cut into parts."""
