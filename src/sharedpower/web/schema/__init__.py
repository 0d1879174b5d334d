"""The schema of the plan file."""
