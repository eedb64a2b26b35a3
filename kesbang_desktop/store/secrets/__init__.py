"""What keeps data unreadable to whoever has no passphrase."""
