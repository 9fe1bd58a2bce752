"""The panel beside the week in which an activity is made, read and changed."""
