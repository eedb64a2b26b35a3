"""The profile that the papers of a meeting are printed with."""

from uuid import UUID

from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ports.papers import ProfilePorts


def profile_of(meeting: Meeting, profiles: ProfilePorts) -> OfficeProfile:
    """Return the profile that ``meeting`` names, else the one in use. Reads: for the worker."""
    listed: dict[UUID | None, OfficeProfile] = {one.id: one for one in profiles.list()}
    return listed.get(meeting.profile_id) or profiles.load()
