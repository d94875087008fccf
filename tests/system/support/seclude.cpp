// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"

#include "system/support/programs.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {

void seclude(char **arguments)
{
    constexpr auto mark = "TERRARIUM_SECLUDED";
    if (qEnvironmentVariableIsSet(mark))
        return;
    qputenv(mark, "1");
    QByteArray world = QFile::encodeName(targetProgram(u"world"_s));
    QByteArray self = QFile::encodeName(QFile::symLinkTarget(u"/proc/self/exe"_s));
    std::vector<char *> command{world.data(), self.data()};
    while (*++arguments != nullptr)
        command.push_back(*arguments);
    command.push_back(nullptr);
    execv(world.constData(), command.data());
    std::perror(world.constData());
    std::exit(1);
}

} // namespace terrarium::test
