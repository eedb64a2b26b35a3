"""Which schema revisions this program knows, oldest first.

Kept apart from the migration scripts so that starting up need not import Alembic.
"""

REVISIONS = (
    *("0001", "0002", "0003", "0004", "0005", "0006"),
    *("0007", "0008", "0009", "0010", "0011", "0012"),
    *("0013", "0014", "0015", "0016", "0017", "0018"),
    *("0019", "0020", "0021", "0022", "0023", "0024"),
)
LATEST_REVISION = REVISIONS[-1]
# The digest of the tables and columns of each; see store/outline.py.
OUTLINES = {
    "0001": "560a60ade12850fc",
    "0002": "36a7b4d784e88a20",
    "0003": "4f1192601c7c7cb6",
    "0004": "01010feb9b8d3ac9",
    "0005": "01010feb9b8d3ac9",
    "0006": "15da244cb3863a00",
    "0007": "41203c8b732cdc25",
    "0008": "3f975ff56cd8fb85",
    "0009": "493a7111bceb89dd",
    "0010": "e7930f28796a0ee4",
    "0011": "f5d779e049d4a0bd",
    "0012": "9a504c016b7f8a30",
    "0013": "14240baa2f5f3ce0",
    "0014": "bfcd57e977e38422",
    "0015": "d8ae285e60dbf1ea",
    "0016": "08498f339bab0090",
    "0017": "0c20d9f43e77a296",
    "0018": "c38c7f5c2a2d9950",
    "0019": "4fcafbbfbf2e5368",
    "0020": "b31211863a79fa53",
    "0021": "72509eb0bec38e84",
    "0022": "7a344b88b31ff0a4",
    "0023": "f08a8364bc4f6caf",
    "0024": "5de565ed352efd78",
}
