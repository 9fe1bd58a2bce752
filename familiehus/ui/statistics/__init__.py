"""The parts of the statistics page: choosing a month, making its paper, showing, printing and saving it."""
