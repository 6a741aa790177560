"""Tracker turns what was written about relations between states into a chronology, and shows it.

The flow, one room a stage: text → dates → actors → events → store → views → charts → exports.
"""
