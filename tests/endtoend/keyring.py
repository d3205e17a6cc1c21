# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks and unlocks the keyring of with-keyring, without a window: "keyring.py lock", "keyring.py unlock"."""
import sys

import dbus

NAME = "org.freedesktop.secrets"
PATH = "/org/freedesktop/secrets"
PASSWORD = b"a password for tests"  # with-keyring's


def main(wanted):
    service = dbus.SessionBus().get_object(NAME, PATH)
    secrets = dbus.Interface(service, "org.freedesktop.Secret.Service")
    collection = secrets.ReadAlias("default")
    if wanted == "lock":
        secrets.Lock([collection])
    else:
        _, session = secrets.OpenSession("plain", "")
        secret = dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(PASSWORD), "text/plain"), signature="oayays")
        inside = dbus.Interface(service, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
        inside.UnlockWithMasterPassword(collection, secret)
    found = dbus.SessionBus().get_object(NAME, collection)
    locked = found.Get("org.freedesktop.Secret.Collection", "Locked", dbus_interface=dbus.PROPERTIES_IFACE)
    if bool(locked) != (wanted == "lock"):
        sys.exit(f"keyring.py: the keyring is {'' if locked else 'not '}locked")


if __name__ == "__main__":
    main(sys.argv[1])
