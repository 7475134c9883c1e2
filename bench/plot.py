"""A plot as an SVG file: lines over logarithmic or plain axes, the same every time."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

Point = tuple[float, float]
COLOURS = ("#0b5fa5", "#c2571a", "#3c7d3c", "#7a4b9d")
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 360, 70, 20, 40, 50


def plot(title: str, x: str, y: str, lines: Mapping[str, Sequence[Point]]) -> str:
    """Lines by name over a logarithmic x; so is y where the lines lie far apart."""
    points = [point for line in lines.values() for point in line]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    across = _Axis(min(xs), max(xs), LEFT, WIDTH - RIGHT, logarithmic=True)
    apart = max(ys) > 20 * min(ys)
    up = _Axis(min(ys) if apart else 0, max(ys) * 1.1, HEIGHT - BOTTOM, TOP, logarithmic=apart)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="sans-serif" font-size="12" fill="#333">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<text x="{(LEFT + WIDTH - RIGHT) // 2}" y="{HEIGHT - 10}" text-anchor="middle">'
        f"{escape(x)}</text>",
        f'<text transform="translate(16 {(TOP + HEIGHT - BOTTOM) // 2}) rotate(-90)" '
        f'text-anchor="middle">{escape(y)}</text>',
    ]
    for value in up.ticks():
        at = up.place(value)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{value:g}</text>')
    for value in across.ticks():
        at = across.place(value)
        parts.append(f'<path d="M{at:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{value:,g}</text>'
        )
    for number, (name, line) in enumerate(lines.items()):
        colour = COLOURS[number % len(COLOURS)]
        places = [(across.place(a), up.place(b)) for a, b in line]
        joined = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
        parts.append(
            f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{colour}"/>' for a, b in places]
        a, b = places[-1]
        parts.append(
            f'<text x="{a - 6:.1f}" y="{b - 9:.1f}" text-anchor="end" fill="{colour}" '
            f'font-weight="bold">{escape(name)}</text>'
        )
    return "\n".join([*parts, "</svg>"]) + "\n"


class _Axis:
    """From values to places on the page."""

    def __init__(
        self, low: float, high: float, start: float, end: float, *, logarithmic: bool
    ) -> None:
        self.logarithmic = logarithmic
        if logarithmic:
            low, high = 10 ** math.floor(math.log10(low)), 10 ** math.ceil(math.log10(high))
        self.low, self.high, self.start, self.end = low, max(high, low + 1e-9), start, end

    def place(self, value: float) -> float:
        share = (self._scaled(value) - self._scaled(self.low)) / (
            self._scaled(self.high) - self._scaled(self.low) or 1
        )
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        if self.logarithmic:
            first, last = round(math.log10(self.low)), round(math.log10(self.high))
            return [10.0**power for power in range(first, last + 1)]
        rough = (self.high - self.low) / 5
        unit = 10 ** math.floor(math.log10(rough))
        step = next(s * unit for s in (1, 2, 5, 10) if s * unit >= rough)
        return [round(n * step, 10) for n in range(int(self.high / step) + 1)]

    def _scaled(self, value: float) -> float:
        return math.log10(value) if self.logarithmic else value
