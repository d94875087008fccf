// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include <QTest>

#include <map>

using namespace terrarium;
using namespace Qt::StringLiterals;
using Facts = std::map<FilterField, QVariant>;

namespace {

Facts webServer()
{
    return {{FilterField::Text, u"nginx: master process 9012 root podman container web"_s},
            {FilterField::Namespace, QVariantList{4026531840ULL, 4026532602ULL}},
            {FilterField::OutsidePid, 9012},
            {FilterField::Inside, QVariantList{1}},
            {FilterField::Parent, 9001},
            {FilterField::User, QVariantList{u"root"_s, u"0"_s}},
            {FilterField::Command, u"nginx: master process"_s},
            {FilterField::Comm, u"nginx"_s},
            {FilterField::Name, QVariantList{u"nginx"_s, u"nginx:"_s}},
            {FilterField::Maker, u"podman container web"_s},
            {FilterField::Isolated, QVariantList{u"mnt"_s, u"pid"_s, u"net"_s}}};
}

Facts networkNamespace()
{
    return {{FilterField::Text, u"4026532602 net 3 9012 root"_s},
            {FilterField::Kind, u"net"_s},
            {FilterField::Namespace, 4026532602ULL},
            {FilterField::Members, 3},
            {FilterField::Owner, QVariantList()}, // not to be read
            {FilterField::Host, u"no"_s}};
}

Filter::Facts asFunction(const Facts &facts)
{
    return [facts](FilterField field) {
        const auto found = facts.find(field);
        return found == facts.end() ? QVariant() : found->second;
    };
}

void add(const char *text, const Facts &facts, bool matches)
{
    QTest::addRow("%s", text) << QString::fromUtf8(text) << facts << matches;
}

void addError(const char *name, const QString &text, const QString &message)
{
    QTest::newRow(name) << text << message;
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesProcesses_data()
    {
        columns();
        const Facts row = webServer();
        add("", row, true);
        add("   ", row, true);
        add("nginx", row, true);
        add("NGINX web", row, true);
        add("nginx postgres", row, false);
        add("\"master process\"", row, true);
        add("\"process master\"", row, false);
        add("\"a=b\"", row, false);
        add("pid=9012", row, true);
        add("PID=9012", row, true);
        add("pid!=9012", row, false);
        add("pid<9012", row, false);
        add("pid<=9012", row, true);
        add("pid>9011", row, true);
        add("pid>=9013", row, false);
        add("pid~90", row, true);
        add("inside=1", row, true);
        add("inside!=1", row, false);
        add("ppid=9001", row, true);
        add("parent=9001", row, true);
        add("user=root", row, true);
        add("user=0", row, true);
        add("user!=root", row, false);
        add("user!=seth", row, true);
        add("command~master", row, true);
        add("command=\"nginx: master process\"", row, true);
        add("command=nginx", row, false);
        add("name=nginx", row, true);
        add("name=ngin", row, false);
        add("comm=Nginx", row, true);
        add("maker~podman", row, true);
        add("isolated=net", row, true);
        add("isolated=N", row, true);
        add("isolated=user", row, false);
        add("isolated!=user", row, true);
        add("ns=4026532602", row, true);
        add("ns=4026532603", row, false);
        add("pid=9012 user=seth", row, false);
        add("members>1", row, false); // no such fact
    }
    void matchesProcesses() { check(); }

    void matchesNamespaces_data()
    {
        columns();
        const Facts row = networkNamespace();
        add("kind=net", row, true);
        add("kind=NET", row, true);
        add("kind=n", row, true);
        add("kind!=net", row, false);
        add("kind=mnt", row, false);
        add("ns=4026532602", row, true);
        add("inode=4026532602", row, true);
        add("members>1", row, true);
        add("members>3", row, false);
        add("kind=net members>1", row, true);
        add("host=no", row, true);
        add("host=Yes", row, false);
        add("owner=4026531837", row, false);
        add("owner!=4026531837", row, true);
    }
    void matchesNamespaces() { check(); }

    void rowsWithoutFactsMatchNothing()
    {
        const auto filter = Filter::parse(u"user!=root"_s);
        QVERIFY(filter);
        QVERIFY(!filter->matches(asFunction({})));
    }

    void isEmptyWithoutConditions()
    {
        QVERIFY(Filter().isEmpty());
        QVERIFY(Filter::parse(u" \"\" "_s)->isEmpty());
        QVERIFY(!Filter::parse(u"a"_s)->isEmpty());
        QCOMPARE(*Filter::parse(u" a  b"_s), *Filter::parse(u"a b"_s));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        addError(
            "no such field", u"zsh foo=1"_s,
            u"Character 5: unknown field “foo”; known: ns, pid, inside, ppid, parent, user, command, comm, name, maker, isolated."_s);
        addError(
            "a field of namespaces", u"members>1"_s,
            u"Character 1: unknown field “members”; known: ns, pid, inside, ppid, parent, user, command, comm, name, maker, isolated."_s);
        addError("open quotation", u"a \"b c"_s, u"Character 3: this quotation mark is not closed."_s);
        addError("no value", u"pid="_s, u"Character 5: “pid=” needs a value."_s);
        addError("empty value", u"user=\"\""_s, u"Character 6: “user=\"\"” needs a value."_s);
        addError("no number", u"pid=zsh"_s, u"Character 1: “pid” is a number, which “zsh” is not."_s);
        addError("no order of texts", u"user<root"_s,
                 u"Character 1: “user” cannot be compared by “<”, only by =, !=, ~."_s);
        addError("no order of kinds", u"isolated>net"_s,
                 u"Character 1: “isolated” cannot be compared by “>”, only by =, !=."_s);
        addError("no such kind", u"isolated=foo"_s,
                 u"Character 1: “isolated” cannot be “foo”; known: mnt, pid, net, ipc, user, uts, cgroup, time."_s);
        addError("place holders are not filled twice", u"%1=%2 user=a pid=%2"_s,
                 u"Character 14: “pid” is a number, which “%2” is not."_s);
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, text);
        const auto filter = Filter::parse(text, Filter::Rows::Processes);
        QVERIFY(!filter);
        QTEST(filter.error(), "message");
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<bool>("matches");
    }

    static void check()
    {
        QFETCH(const QString, text);
        QFETCH(const Facts, facts);
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, qPrintable(filter.error_or(QString())));
        QTEST(filter->matches(asFunction(facts)), "matches");
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
