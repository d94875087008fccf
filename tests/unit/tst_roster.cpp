// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/roster.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace terrarium;
using namespace std::chrono_literals;

/// How many sandboxes of one user, and of all, there may be.
class TestRoster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = 1000h;
    }

    void takesNoMoreThanMayBePending();
    void takesNoMoreOfOneUser();
    void takesNoMoreOfAll();
    void letsNobodyHurry();
    void forgetsWhoeverIsKilled();
    void trustsNoFolderOfOthers();
    void countsStreamsApart();

private:
    [[nodiscard]] Result<Fd> enter(uid_t user, bool isSlow = true)
    {
        if (isSlow)
            m_now += 1s;
        return roster::enter(m_folder->path().toStdString(), roster::launches, user, m_now);
    }
    [[nodiscard]] std::vector<Fd> enterAll(uid_t user, std::size_t count)
    {
        std::vector<Fd> places;
        for (std::size_t i = 0; i < count; ++i)
            if (auto place = enter(user)) {
                roster::begun(*place);
                places.push_back(std::move(*place));
            }
        return places;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::chrono::milliseconds m_now{};
};

void TestRoster::takesNoMoreThanMayBePending()
{
    std::vector<Fd> places;
    for (std::size_t i = 0; i < roster::mostPending; ++i)
        places.push_back(enter(1000).value());
    QCOMPARE(enter(1000).error().code, EBUSY);
    QVERIFY(enter(1001));
    roster::begun(places.back());
    QVERIFY(enter(1000));
}

void TestRoster::takesNoMoreOfOneUser()
{
    auto places = enterAll(1000, roster::launches.mostOfOne);
    QCOMPARE(places.size(), roster::launches.mostOfOne);
    QCOMPARE(enter(1000).error().code, EDQUOT);
    QVERIFY(enter(1001));
    places.pop_back();
    QVERIFY(enter(1000));
}

void TestRoster::takesNoMoreOfAll()
{
    std::vector<std::vector<Fd>> places;
    for (uid_t user = 1000; user < 1004; ++user)
        places.push_back(enterAll(user, roster::launches.mostOfOne));
    QCOMPARE(places.size() * roster::launches.mostOfOne, roster::mostOfAll);
    QCOMPARE(enter(1004).error().code, EUSERS);
    places.pop_back();
    QVERIFY(enter(1004));
}

void TestRoster::letsNobodyHurry()
{
    for (std::size_t i = 0; i < roster::mostAtOnce; ++i)
        QVERIFY(enter(1000, false));
    QCOMPARE(enter(1000, false).error().code, EAGAIN);
    QVERIFY(enter(1001, false));
    m_now += roster::pause;
    QVERIFY(enter(1000, false));
    QCOMPARE(enter(1000, false).error().code, EAGAIN);
}

void TestRoster::forgetsWhoeverIsKilled()
{
    auto places = enterAll(1000, roster::launches.mostOfOne - 1);
    auto last = enter(1000);
    const auto child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    last = Fd(); // the child's is the only one
    QCOMPARE(enter(1000).error().code, EDQUOT);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(enter(1000));
}

void TestRoster::trustsNoFolderOfOthers()
{
    QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0777), 0);
    QCOMPARE(enter(1000).error().code, EPERM);
    const auto link = m_folder->filePath(QStringLiteral("link")).toLocal8Bit();
    QCOMPARE(::symlink(".", link.constData()), 0);
    QVERIFY(!roster::enter(link.toStdString(), roster::launches, 1000, m_now));
}

void TestRoster::countsStreamsApart()
{
    const auto folder = m_folder->path().toStdString();
    const auto places = enterAll(1000, roster::launches.mostOfOne);
    const auto first = roster::enter(folder, roster::streams, 1000, m_now);
    const auto second = roster::enter(folder, roster::streams, 1000, m_now);
    QVERIFY(first && second);
    QCOMPARE(roster::enter(folder, roster::streams, 1000, m_now).error().code, EDQUOT);
    QVERIFY(roster::enter(folder, roster::streams, 1001, m_now));
}

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
