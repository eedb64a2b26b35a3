"""The only place that knows DOCX."""
