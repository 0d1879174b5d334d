"""The ideas: the cube, the ladder ring, the plan and its pitfalls. Standard library only."""
