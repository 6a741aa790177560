"""Who is named in a text, and who that is at a date.

lexicon (records and their names) → names (in the text, by the trie) → mentions
titles, introduced, holders → persons; reference: "the alliance", "both sides"
reading: all of them in their order, and `settle`, which chooses by the event's date
"""
