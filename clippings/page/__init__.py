"""HTML to facts."""
