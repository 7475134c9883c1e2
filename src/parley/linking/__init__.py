"""Links to Wikidata with a record of how each was checked, and what others need to link to us.

Nothing here runs unless a person asks for it: only ``parley link`` and questions asked with
``--allow-network`` reach another machine, through ``client`` alone. ``records`` is what is kept,
``subjects`` who is to be linked, ``wikidata`` and ``reconciliation`` where candidates come from,
``scoring`` how they are weighed, ``proposing`` and ``verifying`` the two verbs.
"""
