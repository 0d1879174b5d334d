"""The library of cells and moves: ours, and those that organisers add."""
