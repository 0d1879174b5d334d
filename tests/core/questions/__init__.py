"""The questions of the plan, and the steps they are asked in."""
