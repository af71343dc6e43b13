"""What `export` does around the exporters.

Which clippings go to which file, and with which pictures and links.
"""
