// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commands/equalcommand.h"
#include "system/support/equalspecs.h"
#include "system/support/guest.h"
#include "system/support/podman.h"
#include "system/support/programs.h"
#include "system/support/scene.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace terrarium;
using namespace terrarium::test;

namespace {

/// Of what a witness says, what podman takes from a Pod as a cluster would.
QMap<QString, QString> factsOf(const QByteArray &said)
{
    const QStringList wanted{u"power.NoNewPrivs"_s, u"power.CapEff"_s, u"folder"_s, u"variable.A"_s, u"host"_s};
    QMap<QString, QString> facts;
    for (const auto &line : said.split('\n'))
        if (const auto name = QString::fromUtf8(line.split('\t').value(0)); wanted.contains(name))
            facts.insert(name, QString::fromUtf8(line.split('\t').value(1)));
    return facts;
}

} // namespace

/// The text of a Pod, read and run by podman, which checks its syntax, its names and their types. There is no cluster
/// here: what one makes of it is not tried.
class TestPodText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isTakenByPodman_data();
    void isTakenByPodman();
    void meansWhatItSays();
    void isRefusedWithAnotherType();

private:
    [[nodiscard]] Output play(QByteArray text) const;
    [[nodiscard]] QByteArray textOf(const QByteArray &json) const;
    [[nodiscard]] QMap<QString, QString> seenIn(const QByteArray &json) const;

    std::optional<Guest> m_guest;
    std::optional<Scene> m_scene;
};

void TestPodText::initTestCase()
{
    m_guest = guest();
    QVERIFY2(m_guest, noGuest);
    configurePodman(*m_guest);
    QVERIFY(QDir().mkpath(u"/opt"_s) && QFile::copy(targetProgram(u"witness"_s), u"/opt/witness"_s));
    QVERIFY(importWitness(*m_guest));
    m_scene.emplace(m_guest->id, m_guest->home, m_guest->runtimeDir, u"/opt/witness"_s);
}

QByteArray TestPodText::textOf(const QByteArray &json) const
{
    auto text = QByteArray::fromStdString(equalCommand(m_scene->spec(json), Tool::Kubernetes).text);
    return text.replace("IMAGE", witnessImage);
}

Output TestPodText::play(QByteArray text) const
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush() ||
        !file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther))
        return {};
    QStringList words{u"kube"_s, u"play"_s, u"--replace"_s};
    if (!text.contains("hostNetwork"))
        words.append(u"--network=none"_s); // what it has otherwise needs rights that a booted system lacks
    return run(u"podman"_s, words + QStringList{file.fileName()}, m_guest->id);
}

void TestPodText::isTakenByPodman_data()
{
    QTest::addColumn<QByteArray>("text");
    QSet<QByteArray> texts;
    for (const auto &[name, json] : equalSpecs) {
        const auto text = textOf(json);
        if (text.contains("/srv") || texts.contains(text))
            continue;
        texts.insert(text);
        QTest::newRow(name) << text;
    }
}

void TestPodText::isTakenByPodman()
{
    QFETCH(const QByteArray, text);
    const auto played = play(text);
    QVERIFY2(played.exitCode == 0, (text + played.err).constData());
}

QMap<QString, QString> TestPodText::seenIn(const QByteArray &json) const
{
    const auto played = play(textOf(json));
    if (played.exitCode != 0)
        QTest::qFail(played.err.constData(), __FILE__, __LINE__);
    const auto name = u"sandbox-sandbox"_s;
    (void)outputOf(u"podman"_s, {u"wait"_s, name}, m_guest->id);
    return factsOf(outputOf(u"podman"_s, {u"logs"_s, name}, m_guest->id));
}

/// But for "$$", which Kubernetes takes for "$" and podman leaves as it is.
void TestPodText::meansWhatItSays()
{
    const auto seen = seenIn(R"({"walls":["mnt","pid","net","ipc","uts","cgroup"],"hostName":"glass",
        "program":{"folder":"/opt","environment":{"A":"b c"}},
        "powers":{"capabilities":"list","kept":["chown"],"noNewPrivileges":true}})");
    const QMap<QString, QString> said{{u"power.NoNewPrivs"_s, u"1"_s},
                                      {u"power.CapEff"_s, u"0000000000000001"_s},
                                      {u"folder"_s, u"/opt"_s},
                                      {u"variable.A"_s, u"b c"_s},
                                      {u"host"_s, u"glass"_s}};
    QCOMPARE(seen, said);
}

/// Or else it would prove nothing that podman takes the texts.
void TestPodText::isRefusedWithAnotherType()
{
    auto text = textOf(R"({"walls":["pid","net"],"powers":{"noNewPrivileges":true}})");
    QVERIFY(text.contains("allowPrivilegeEscalation: false"));
    QVERIFY(play(text.replace("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: \"no\"")).exitCode != 0);
}

QTEST_GUILESS_MAIN(TestPodText)
#include "tst_podtext.moc"
