"""What a person can do: permission, then transaction, then history, in that order."""
