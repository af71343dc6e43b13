"""The part of a link's words that tells."""
