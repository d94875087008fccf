// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/kauthbroker.h"
#include "system/privileged/wizardstage.h"
#include "ui/launchdesk.h"
#include "ui/sandboxes/sandboxespage.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <sys/prctl.h>
#include <unistd.h>

using namespace terrarium;
using namespace terrarium::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto restartPolkit = "kill -9 $(pidof polkitd); " TERRARIUM_SERVANTS;

/// What it is asked for is dismissed at once, as a desktop's has a button for.
class DismissiveAgent : public QDBusVirtualObject {
public:
    DismissiveAgent()
    {
        bus().registerVirtualObject(path, this);
        tell(u"RegisterAuthenticationAgent"_s, {u"C"_s, path});
    }
    ~DismissiveAgent() override
    {
        tell(u"UnregisterAuthenticationAgent"_s, {path});
        bus().unregisterObject(path);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Cancelled"_s, {}));
    }

private:
    static QDBusConnection bus() { return QDBusConnection::systemBus(); }
    static void tell(const QString &method, const QVariantList &arguments)
    {
        auto message =
            QDBusMessage::createMethodCall(u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
                                           u"org.freedesktop.PolicyKit1.Authority"_s, method);
        QDBusArgument subject;
        subject.beginStructure();
        subject << u"unix-process"_s
                << QVariantMap{{u"pid"_s, static_cast<quint32>(::getpid())}, {u"start-time"_s, quint64(0)}};
        subject.endStructure();
        message.setArguments(QVariantList{QVariant::fromValue(subject)} + arguments);
        const auto reply = bus().call(message);
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

    static inline const QString path = u"/org/terrarium/DismissiveAgent"_s;
};

/// In either of the places of an installation.
QByteArray onKeeper(const char *command)
{
    return "for keeper in /usr/libexec/terrarium/terrarium-keeper /usr/local/libexec/terrarium/terrarium-keeper; do [ "
           "! "
           "-e $keeper ] || " +
           QByteArray(command) + " $keeper || exit 1; done";
}

} // namespace

/// What the window says of each way in which a launch as root comes to nothing, each of them forced. It goes on
/// meanwhile.
class TestAuthorisationOutcomes : public WizardStage {
    Q_OBJECT
private Q_SLOTS:
    void whoMayNotIsTold();
    void polkitThatGoesWhileItAsksIsSaid();
    void questionThatIsDismissedIsSaid();
    void passwordIsAskedFor();
    void severalAtOnceAllRun();
    void helperThatHangsIsSaid();
    void helperThatDiesIsSaid();
    void keeperThatDiesIsSaid();
    void requestOfAnotherIsSaid();
    void lastOfAllWhoIsShutInIsTold();

private:
    void launch();
    void expect(const QString &words) const;

    int m_before = 0; ///< beats
};

void TestAuthorisationOutcomes::launch()
{
    m_before = m_beats;
    press(u"Launch…"_s);
}

void TestAuthorisationOutcomes::expect(const QString &words) const
{
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(words), qPrintable(said()), patience);
    QVERIFY2(m_beats > m_before, "the event loop did not turn");
    QCOMPARE(m_page->view()->model()->index(0, 1).data().toString(), u"not launched"_s);
}

void TestAuthorisationOutcomes::whoMayNotIsTold()
{
    byRoot("sed 's/auth_admin_keep/no/' /etc/polkit-1/rules.d/05-carol.rules > /etc/polkit-1/rules.d/04-carol.rules");
    byRoot(restartPolkit);
    launch();
    expect(u"You are not allowed to launch this way."_s);
    byRoot("rm /etc/polkit-1/rules.d/04-carol.rules");
    byRoot("sed 's/carol/bob/; s/_keep//' /etc/polkit-1/rules.d/05-carol.rules > /etc/polkit-1/rules.d/04-bob.rules");
    byRoot(restartPolkit);
}

void TestAuthorisationOutcomes::polkitThatGoesWhileItAsksIsSaid()
{
    m_before = m_beats;
    askInATerminal();
    byRoot("kill -9 $(pidof polkitd)");
    expect(u"There is nobody to decide who is authorised."_s);
    byRoot(TERRARIUM_SERVANTS);
}

void TestAuthorisationOutcomes::questionThatIsDismissedIsSaid()
{
    const DismissiveAgent agent;
    launch();
    expect(u"The launch was cancelled."_s);
}

/// Which holds for the rest.
void TestAuthorisationOutcomes::passwordIsAskedFor()
{
    askInATerminal();
    answer("correct horse");
    expectTheArticle();
}

/// The helper serves one, and the others until it is their turn.
void TestAuthorisationOutcomes::severalAtOnceAllRun()
{
    auto spec = article();
    spec.walls[Wall::Mnt] = true;
    for (int i = 0; i < 3; ++i)
        m_window->findChild<LaunchDesk *>()->launchAtOnce(spec);
    const auto *model = m_page->view()->model();
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(model->index(row, 1).data().toString(), u"running"_s, patience);
}

void TestAuthorisationOutcomes::helperThatHangsIsSaid()
{
    m_page->setBrokerMaker([] { return std::make_unique<KAuthBroker>(PrivilegedAction::launch(), 2s); });
    byRoot("kill -STOP $(pidof terrarium-launch)");
    launch();
    expect(u"There was no answer."_s);
    byRoot("kill -9 $(pidof terrarium-launch)");
}

/// Once the request lies before it.
void TestAuthorisationOutcomes::helperThatDiesIsSaid()
{
    byRoot("dbus-send --system --print-reply --dest=org.freedesktop.DBus / "
           "org.freedesktop.DBus.StartServiceByName string:org.terrarium.launch uint32:0");
    byRoot("kill -STOP $(pidof terrarium-launch)");
    launch();
    QTRY_VERIFY(said().contains(u"Waiting for authorisation…"));
    QTRY_VERIFY(isDoneByRoot("ss -xHp | awk '/terrarium-launc/ && $3 > 0 {found = 1} END {exit !found}'"));
    byRoot("kill -9 $(pidof terrarium-launch)");
    expect(u"Terrarium’s privileged part has failed."_s);
}

void TestAuthorisationOutcomes::keeperThatDiesIsSaid()
{
    byRoot(onKeeper("mount --bind /bin/false").constData());
    launch();
    expect(u"The program that builds sandboxes has ended."_s);
    byRoot(onKeeper("umount").constData());
}

/// Bob is asked for a password meanwhile.
void TestAuthorisationOutcomes::requestOfAnotherIsSaid()
{
    byRoot(
        "cd /; echo "
        "'{\"schema\":\"terrarium.launch/1\",\"privilege\":\"administrator\",\"program\":{\"arguments\":[\"true\"]}}' "
        "> /run/bob.json; (cat /run/bob.json; sleep 1000) | HOME=/run/home/bob setsid setpriv --reuid bob --regid bob "
        "--init-groups script -qfc 'pkttyagent --process $$ & exec " TERRARIUM_ASKER "' /run/home/bob/said "
        ">/dev/null 2>&1 & echo $! > /run/bob.pid");
    byRoot("for i in $(seq 300); do grep -q Password: /run/home/bob/said && exit; sleep 0.1; done; cat "
           "/run/home/bob/said; exit 1");
    launch();
    expect(u"Another request is open."_s);
    byRoot("kill -9 $(pidof asker) $(pidof pkttyagent)");
}

/// This process gains nothing any more, which cannot be taken back.
void TestAuthorisationOutcomes::lastOfAllWhoIsShutInIsTold()
{
    QCOMPARE(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
    launch();
    expect(u"The keeper does not serve programs that are shut in."_s);
}

int main(int argc, char *argv[])
{
    return runAsCarol<TestAuthorisationOutcomes>(argc, argv);
}
#include "tst_authorisationoutcomes.moc"
