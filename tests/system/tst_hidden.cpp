// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/support/seclude.h"
#include "system/support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

/// Of all in /proc, those that have a link which that user cannot read. Counted by the shell, which itself is no such
/// one.
int unreadableProcesses(User user)
{
    const QString script = u"n=0; for p in /proc/[0-9]*; do"
                           " readlink $p/ns/mnt >/dev/null 2>&1 || { [ -d $p ] && n=$((n+1)); }; done; echo $n"_s;
    return outputOf(u"sh"_s, {u"-c"_s, script}, user).trimmed().toInt();
}

} // namespace

class TestHidden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatAUserCannotRead();
    void saysHidepid();
};

void TestHidden::countsWhatAUserCannotRead()
{
    if (!isRoot())
        QSKIP("Takes root: two users are needed.");
    Target others(u"specimen"_s, {u"children:5"_s});
    QVERIFY(others.readyPid() > 0);
    const QJsonValue hidden = observed(nobody)["hidden"_L1];
    QCOMPARE_GE(unreadableProcesses(nobody), 6);
    QCOMPARE(hidden["processes"_L1].toInt(), unreadableProcesses(nobody));
    QCOMPARE(hidden["reason"_L1].toString(), u"permission"_s);
    QCOMPARE(observed()["hidden"_L1]["processes"_L1].toInt(-1), 0);
}

void TestHidden::saysHidepid()
{
    if (!isRoot())
        QSKIP("Takes root: two users are needed.");
    const QStringList inside{targetProgram(u"specimen"_s), u"mnt"_s, u"hidepid"_s, u"uid:%1"_s.arg(nobody), u"exec"_s};
    QCOMPARE(observed({}, inside)["hidden"_L1]["reason"_L1].toString(), u"hidepid"_s);
}

int main(int argc, char **argv)
{
    seclude(argv);
    QCoreApplication application(argc, argv);
    TestHidden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hidden.moc"
