"""What files are called that hold meetings for another laptop."""

SUFFIX = ".knotula"


def is_package_name(name: str) -> bool:
    """Tell whether a file of that name is called like a package."""
    return name.lower().endswith(SUFFIX)


def package_name(name: str) -> str:
    """Return ``name`` with the suffix of packages, added where it has another one."""
    return name if is_package_name(name) else name + SUFFIX
