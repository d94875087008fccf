// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/stagetest.h"
#include "system/privileged/tracedhelper.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace terrarium::test;

namespace {

const auto calls =
    u"?open,openat,openat2,open_tree,open_by_handle_at,execve,execveat,connect,setgroups,setresgid,setresuid,"
    "setuid,setgid,capset"_s;

QString replaced(QString text, const char *pattern, const char *by)
{
    return text.replace(QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(by));
}

/// Without what is another's on another machine, or at another time: descriptors, PIDs, what came of it.
QString plainOf(const QString &call)
{
    auto text = replaced(call, R"( <unfinished \.\.\.>)", ""); // strace leaves while it is being done
    text = replaced(text, R"(\) += .*$)", ")");
    text = replaced(text, R"(, 0x[0-9a-f]+ /\* \d+ vars \*/)", "");
    text = replaced(text, R"(^(open\w*|connect)\((AT_FDCWD|\d+), )", R"(\1()");
    text = replaced(text, R"(sun_path=("[^"]*")\}, \d+)", R"(sun_path=\1})");
    text = replaced(text, R"("/proc/\d+)", R"("/proc/CALLER)");
    text = replaced(text, R"("/(usr/)?lib[^"]*/(lib[a-z_]+)[^"]*\.so[^"]*")", R"("LIBRARIES/\2.so")");
    text = replaced(text, R"("/usr/(local/)?libexec/)", R"("LIBEXEC/)");
    return replaced(text, R"(openat2\("[^"]*")", R"(openat2("GROUP")");
}

/// Up to where it has given up the last right.
QStringList ofKeeper(const QString &trace)
{
    static const QRegularExpression line(u"^\\[pid +(\\d+)\\] ([a-z_0-9]+\\(.*)$"_s);
    QString keeper;
    QStringList found;
    for (const auto &text : trace.split(u'\n')) {
        const auto match = line.match(text);
        if (match.captured(2).contains("/terrarium-keeper\""_L1))
            keeper = match.captured(1);
        if (keeper.isEmpty() || match.captured(1) != keeper)
            continue;
        found.append(plainOf(match.captured(2)));
        if (found.last().contains("effective=0, permitted=0, inheritable=0"_L1))
            break;
    }
    return found;
}

QStringList golden()
{
    auto lines = QString::fromUtf8(contentOf(QStringLiteral(TERRARIUM_FIXTURES "/keeperasroot.txt"))).split(u'\n');
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u'#'); });
    return lines;
}

} // namespace

/// What the keeper opens, executes and becomes while it has rights: no more than is written down,
/// and in that order. Not every system has all of it.
class TestPrivilegedTrace : public StageTest {
    Q_OBJECT
private Q_SLOTS:
    void keeperDoesAsRootWhatIsWrittenDown();
};

void TestPrivilegedTrace::keeperDoesAsRootWhatIsWrittenDown()
{
    TracedHelper helper(calls);
    QVERIFY(helper.isAttached());
    Asked asked(Alice, shell(u"echo end"_s, plain));
    QCOMPARE(asked.output(), u"end\n"_s);
    const auto done = ofKeeper(helper.end());
    const auto written = golden();
    qsizetype next = 0;
    for (const auto &call : done) {
        next = written.indexOf(call, next) + 1;
        QVERIFY2(next > 0, qPrintable(call + u"\namong\n"_s + done.join(u'\n')));
    }
    QVERIFY2(next == written.size(), qPrintable(done.join(u'\n'))); // up to its last
}

QTEST_GUILESS_MAIN(TestPrivilegedTrace)
#include "tst_privilegedtrace.moc"
