"""What people typed, checked without a screen: a record of words, its problems by field, and its outcome."""
