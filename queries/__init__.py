"""The canned queries as package data."""
