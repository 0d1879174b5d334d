"""Questions of the plan as form fields."""
