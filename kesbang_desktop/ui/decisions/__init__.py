"""The register of decisions over all meetings (Keputusan)."""
