"""The data file: read into clippings, changed by splicing, written whole under a lock."""
