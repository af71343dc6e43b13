"""What a command costs, whole process and all."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from resource import RUSAGE_CHILDREN, getrusage
from types import MappingProxyType


def processor_seconds(
    arguments: Sequence[str], variables: Mapping[str, str] = MappingProxyType({})
) -> float:
    """Seconds of user and system time of one run; `variables` are added to the environment.

    Python may keep what it compiles, as on a machine of a user.
    """
    environment = {**os.environ, **variables}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        arguments,
        env=environment,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
