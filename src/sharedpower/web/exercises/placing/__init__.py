"""Placing a story on the cube from phones: the facilitator's page, and the phone's."""
