"""The text of a YAML file: read with positions, changed by splicing."""
