// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/podman.h"

#include "system/support/programs.h"

#include <QDir>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace terrarium::test {
namespace {

void makeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text);
}

/// The loader and the libraries, from /lib.
constexpr auto importing =
    R"(tree=$(mktemp -d) && chmod 0755 $tree && mkdir -p $tree/opt $tree/usr/bin && cp "$1" $tree/opt &&
    ldd "$1" | grep -o '/[^ ]*' | sort -u | xargs cp -L --parents -t $tree &&
    tar -C $tree -c . | podman import --quiet - "$2")";

} // namespace

void configurePodman(const Guest &guest)
{
    QVERIFY(QDir().mkpath(u"/etc/containers"_s));
    makeFile(u"/etc/containers/storage.conf"_s, "[storage]\ndriver = \"vfs\"\nrunroot = \"/run/containers/storage\"\n"
                                                "graphroot = \"/var/lib/containers/storage\"\n");
    makeFile(u"/etc/containers/containers.conf"_s, "[containers]\npids_limit = 0\n");
    QCOMPARE(::mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr), 0);
    qputenv("USER", "guest"); // by which it finds the subordinate ids
    qputenv("HOME", guest.home.toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", guest.runtimeDir.toLocal8Bit());
    QVERIFY(QDir::setCurrent(u"/"_s));
}

bool importWitness(const Guest &guest)
{
    return importProgram(guest, targetProgram(u"witness"_s), QString::fromLatin1(witnessImage));
}

bool importProgram(const Guest &guest, const QString &program, const QString &image)
{
    const auto imported = run(u"sh"_s, {u"-ec"_s, QString::fromLatin1(importing), u"sh"_s, program, image}, guest.id);
    if (imported.exitCode != 0)
        qWarning("%s", imported.err.constData());
    return imported.exitCode == 0;
}

} // namespace terrarium::test
