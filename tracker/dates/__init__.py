"""Times in text, and the one date value.

value (with calendar) is the date; edtf, timex and words write it.
typed reads what people type: frames of many languages, numeric, foreign; refusals say why something is no date.
find: tokens → grammar and the *_rules → symbols, widened by joins, company and widen
read: resolve, in text order, along the thread of what was mentioned → expression
intervals: two ends made one, and words such as "since" taken in
"""
