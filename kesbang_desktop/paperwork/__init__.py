"""What papers need of store, documents and exchange together: one class for each kind of work.

Heavy libraries are imported at the first call that needs them, as in bootstrap.
"""

from __future__ import annotations
