"""Charts in three steps: rows from the views → info (lanes, packing, labels, folds) → figure, coloured by theme."""
