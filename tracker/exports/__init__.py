"""What the store holds, written for other programs: one file a format."""
