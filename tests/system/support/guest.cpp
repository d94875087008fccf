// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/guest.h"

#include <QFileInfo>
#include <QTest>

#include <pwd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {

std::optional<Guest> guest()
{
    const auto *user = getpwnam("guest");
    if (!user || !QFileInfo::exists(u"/run/systemd/system"_s))
        return {};
    const Guest found{user->pw_uid, QString::fromLocal8Bit(user->pw_dir), u"/run/user/%1"_s.arg(user->pw_uid)};
    if (!QTest::qWaitFor([&] { return QFileInfo::exists(found.runtimeDir + u"/bus"_s); }, 60'000))
        return {};
    return found;
}

} // namespace terrarium::test
