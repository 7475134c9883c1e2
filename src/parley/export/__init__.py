"""Figures and graph in the formats of others: CSV, JSON-LD, N-Quads, a plot."""
