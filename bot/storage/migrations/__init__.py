"""Alembic looks for its scripts here."""
