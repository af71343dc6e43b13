"""Joining of texts in a template: escaped parts stay, others are escaped first.

Jinja itself would escape them for HTML, whatever format the template writes.
"""

from collections.abc import Callable, Iterable
from typing import Self

from jinja2 import Environment, nodes, pass_environment
from jinja2.filters import make_attrgetter
from jinja2.visitor import NodeTransformer
from markupsafe import Markup


def safe_text(escaped: Callable[[str], str]) -> type[Markup]:
    """A type for escaped text; text that is added to it or formatted into it is escaped."""

    class Safe(Markup):
        @classmethod
        def escape(cls, s: object, /) -> Self:
            if isinstance(s, cls):
                return s
            return cls(s if isinstance(s, Markup) else escaped(str(s)))

    return Safe


def joined_by(safe: type[Markup]) -> dict[str, Callable[..., object]]:
    """The filters `join` (for lists and `~`) and `plus` (for `+`)."""

    @pass_environment
    def join(
        environment: Environment,
        value: Iterable[object],
        d: object = "",
        attribute: str | int | None = None,
    ) -> str:
        got = map(make_attrgetter(environment, attribute), value) if attribute else value
        parts = list(got)
        if any(isinstance(part, Markup) for part in (d, *parts)):
            return safe.escape(d).join(map(safe.escape, parts))
        return str(d).join(map(str, parts))

    def plus(left: object, right: object) -> object:
        if isinstance(left, Markup) or isinstance(right, Markup):
            return safe.escape(left) + safe.escape(right)
        return left + right  # type: ignore[operator]

    return {"join": join, "plus": plus}


class Joining(NodeTransformer):
    """Replaces `~` and `+` in a template by these filters."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """`a ~ b` is `[a, b] | join`."""
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno)
        return _filtered(parts, "join", [], node)

    def visit_Add(self, node: nodes.Add) -> nodes.Node:  # noqa: N802
        """`a + b` is `a | plus(b)`."""
        self.generic_visit(node)
        return _filtered(node.left, "plus", [node.right], node)


def _filtered(
    node: nodes.Expr, name: str, arguments: list[nodes.Expr], old: nodes.Expr
) -> nodes.Filter:
    made = nodes.Filter(node, name, arguments, [], None, None, lineno=old.lineno)
    return made.set_environment(old.environment)  # type: ignore[return-value, arg-type]
