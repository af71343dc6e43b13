"""The way in: `clip`, `clippings` and `python -m clippings`."""

import gc
import sys

# What is loaded at the start is never garbage, and a data file is read into one tree: looking for
# garbage as often as Python does by itself costs a twentieth of the start and half of the reading.
FEW_COLLECTIONS = 50_000


def main() -> None:
    """Run the program and exit."""
    gc.set_threshold(FEW_COLLECTIONS)
    from clippings.app import main as run

    code = run()
    gc.freeze()  # or Python goes through all that was loaded once more before it ends
    sys.exit(code)


if __name__ == "__main__":
    main()
