"""Invitations to events: asking who wants them, sending them, and what people answer."""
