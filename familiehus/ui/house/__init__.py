"""The chapters of the page "Huset", one per file, and what they share."""
