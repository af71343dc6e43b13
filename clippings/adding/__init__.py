"""A new clipping: what is given, found on the page, known to the file, and asked."""
