"""The version of clip, and of what it runs on."""

VERSION = "0.1.0"


def version_line() -> str:
    """The line of `clip --version`, which mentions slow YAML reading without libyaml."""
    import platform

    import yaml

    reader = "libyaml" if yaml.__with_libyaml__ else "without libyaml, slow"
    python = platform.python_version()
    return f"clip {VERSION} (Python {python}, PyYAML {yaml.__version__} {reader})"
