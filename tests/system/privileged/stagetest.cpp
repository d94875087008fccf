// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/privileged/stagetest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace terrarium::test {

void StageTest::initTestCase()
{
    QVERIFY2(!policy().isEmpty(), "not on the stage: see privileged/stage");
    prepare();
}

void StageTest::init()
{
    forgetPace();
}

void StageTest::cleanup()
{
    for (const unsigned user : {Alice, Bob, Mallory, Carol})
        QTRY_COMPARE_WITH_TIMEOUT(processesOf(user), QList<qint64>(), 10'000);
    lookAround();
}

void StageTest::forgetPace()
{
    QFile::remove(u"/run/terrarium/launches"_s);
    QFile::remove(u"/run/terrarium/streams"_s);
}

} // namespace terrarium::test
