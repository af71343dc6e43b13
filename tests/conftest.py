"""How hard the laws are tried: `HYPOTHESIS_PROFILE=thorough` tries them much longer."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "usual", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.register_profile(
    "thorough", settings.get_profile("usual"), max_examples=5000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))
