"""Acts: who did what to whom, when, and whether it happened.

syntax (a sentence parsed, with its actors and times) → triggers (words that tell an act of the lexicon in acts)
→ roles (by clauses and phrases), sides, inference and counterparts (what a sentence leaves out, by the discourse)
→ timing (by tense and reckoned) → status → admission (is it an event at all) → titles, places, confidence
→ drafting puts them together, same_act makes one of two that tell the same: draft
"""
