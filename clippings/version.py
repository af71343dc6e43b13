"""Which version this is, and what it runs on."""


def version() -> str:
    """The version of the installed distribution."""
    from importlib.metadata import version as installed

    return installed("press-clippings")


def version_line() -> str:
    """One line for `clip --version`; says so where YAML is read slowly, without libyaml."""
    import platform

    import yaml

    reader = "libyaml" if yaml.__with_libyaml__ else "without libyaml, slow"
    python = platform.python_version()
    return f"clip {version()} (Python {python}, PyYAML {yaml.__version__} {reader})"
