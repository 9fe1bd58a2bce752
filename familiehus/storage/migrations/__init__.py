"""Frozen history of the schema. Imports none of our models: a migration must mean the same in ten years."""

HEAD = "0007"
"""The revision this program speaks. A test holds it equal to Alembic's own head."""
