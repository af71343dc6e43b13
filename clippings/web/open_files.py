"""How many connections this process may hold open."""

from contextlib import suppress

_ENOUGH = 1024  # what Linux gives at first; macOS gives 256
_AT_MOST = 256
_FOR_ALL_ELSE = 32  # files that are ours, and modules that are loaded meanwhile
_FOR_EACH = 3  # itself, another that rests, and what the lookup of its name opens


def most_connections() -> int:
    """How many may be asked at once, and how many may rest, as the limit of open files permits."""
    return max(1, min(_AT_MOST, (_files() - _FOR_ALL_ELSE) // _FOR_EACH))


def _files() -> int:
    """The limit of this process, raised to 1,024 where that is permitted."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return _ENOUGH
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= _ENOUGH:
        return _ENOUGH
    wanted = _ENOUGH if hard == resource.RLIM_INFINITY else min(_ENOUGH, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
