"""Pictures from outside, made fit for documents."""
