"""The unified diff of a text before and after."""


def unified(before: str, after: str, name: str) -> str:
    """As `git diff` shows it, without its header; empty where nothing changed."""
    from difflib import unified_diff
    from io import StringIO

    old, new = (list(StringIO(text, newline="\n")) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, f"a/{name}", f"b/{name}")
    )
