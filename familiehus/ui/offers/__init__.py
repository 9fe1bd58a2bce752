"""The catalogue of offers on the screen: to find one, to see all of it, to keep it right with one finger."""
