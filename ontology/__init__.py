"""The ontology, shapes, actors and authority file as package data."""
