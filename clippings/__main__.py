"""`python -m clippings` is `clip`."""

from clippings.app import main

main()
