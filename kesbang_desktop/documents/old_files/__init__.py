"""Documents of before: what they say, whatever program wrote them."""
