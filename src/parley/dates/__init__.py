"""When an exchange was: the calendar, EDTF, and solving what a report says of a day."""
