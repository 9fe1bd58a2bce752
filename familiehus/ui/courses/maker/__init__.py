"""A course from a template in a few keys: what is asked, and what would be laid in the calendar."""
