"""How many connections this process may have open."""

from contextlib import suppress

_WANTED_LIMIT = 1024  # the default on Linux; on macOS it is 256
_MOST_CONNECTIONS = 256
_RESERVED_FILES = 32  # for our own files and for modules being imported
_FILES_PER_CONNECTION = 3  # an active one, an idle one, and the lookup of a name


def most_connections() -> int:
    """The most connections that may be active, and that may be idle, by the open-files limit."""
    return max(
        1, min(_MOST_CONNECTIONS, (_file_limit() - _RESERVED_FILES) // _FILES_PER_CONNECTION)
    )


def _file_limit() -> int:
    """The open-files limit of this process, raised to 1,024 if that is permitted."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return _WANTED_LIMIT
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= _WANTED_LIMIT:
        return _WANTED_LIMIT
    wanted = _WANTED_LIMIT if hard == resource.RLIM_INFINITY else min(_WANTED_LIMIT, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
