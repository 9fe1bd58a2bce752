"""F4: finding help for the family that is here now, and giving it a tilbudsseddel. Nothing of it is kept."""
