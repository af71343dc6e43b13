"""How many connections this process may hold open."""

from contextlib import suppress

_ENOUGH = 1024  # what Linux gives at first; macOS gives 256


def allow_enough_open_files() -> None:
    """Raise the limit of this process to 1,024 files where that is permitted."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= _ENOUGH:
        return
    wanted = _ENOUGH if hard == resource.RLIM_INFINITY else min(_ENOUGH, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
