"""The way in: `clip`, `clippings` and `python -m clippings`."""

import gc


def main() -> None:
    """Run the program and exit; what is loaded at the start is never garbage, so none is sought."""
    gc.disable()
    from clippings.app import main as run

    gc.enable()
    run()


if __name__ == "__main__":
    main()
