"""Bringing an existing press page up to date, with as few changes as possible."""

from clippings.updating.update import update_page

__all__ = ("update_page",)
