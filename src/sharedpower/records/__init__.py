"""What is stored: the only Django models, and turning rows into core values."""
