"""Which reports speak of one exchange: ties with reasons, dates found through others.

Records are in ``records``; what a report says of an exchange, as evidence, in ``evidence``; how two
are compared in ``scoring``; ``resolver`` ties them, ``authority`` finds them in the file of known
exchanges.
"""
