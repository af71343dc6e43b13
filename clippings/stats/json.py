"""The numbers as JSON, version 1: keys may be added, existing ones do not change."""

import json
from datetime import UTC, datetime

from clippings.inert import inert_json
from clippings.stats.gathered import Stats
from clippings.stats.health import Health

VERSION = 1


def write(stats: Stats) -> str:
    """Write one object; it has `links` only with a state file."""
    shape: dict[str, object] = {
        "version": VERSION,
        "clippings": stats.clippings,
        "first": str(stats.first) if stats.first else None,
        "last": str(stats.last) if stats.last else None,
        **stats.by,
        "missing": stats.missing,
        "gaps": [
            {"since": str(gap.since), "until": str(gap.until), "months": gap.months}
            for gap in stats.gaps
        ],
    }
    if stats.links:
        shape["links"] = _links(stats.links)
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _links(health: Health) -> dict[str, object]:
    return {
        "verdicts": health.verdicts,
        "unchecked": health.unchecked,
        "first_checked": _time(health.first),
        "last_checked": _time(health.last),
    }


def _time(seconds: int) -> str | None:
    """RFC 3339 in UTC."""
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
