"""Safety copies: what is asked, shown and put back."""
