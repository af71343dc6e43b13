"""The search for garbage pauses, and goes on as it was."""

import gc

from clippings.garbage import no_garbage


def test_the_search_pauses_and_goes_on() -> None:
    with no_garbage():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_search_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with no_garbage():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
