"""Which version this is, and what it runs on."""

VERSION = "0.1.0"


def version_line() -> str:
    """One line for `clip --version`; says so where YAML is read slowly, without libyaml."""
    import platform

    import yaml

    reader = "libyaml" if yaml.__with_libyaml__ else "without libyaml, slow"
    python = platform.python_version()
    return f"clip {VERSION} (Python {python}, PyYAML {yaml.__version__} {reader})"
