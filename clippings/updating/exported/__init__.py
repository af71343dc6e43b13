"""Entries that stand on a page exactly as `clip export` writes them.

lines.py    finds out which template and language wrote the page, and fills in its lines and rows
reading.py  reads such lines and rows back
headed.py   recognises such entries under headings
"""
