"""Minutes that several seats write at once: what each of them makes of what the others wrote."""
