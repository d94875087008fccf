// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/wire.h"
#include "unit/samples.h"

#include <QTest>

#include <random>

using namespace terrarium;
using namespace terrarium::wire;

namespace {

Delta fullDelta()
{
    Delta delta;
    delta.takenAt = 77;
    delta.hidden = {1, HiddenReason::Hidepid};
    delta.processes = {samples::shared(samples::fullProcess(99)), samples::shared(samples::process(100))};
    delta.goneProcesses = {{5, 6}, {7, 0xFFFFFFFFFFFFFFFF}};
    delta.namespaces = {samples::shared(samples::fullNamespace())};
    delta.goneNamespaces = {{Kind::Time, 4, 9}};
    return delta;
}

std::string stream()
{
    return encode(Hello{}) + encode(Status{Liveness::Events, 5000, 1234}) + encode(samples::full()) +
           encode(fullDelta()) + encode(Rescan{}) + encode(FindPins{}) + encode(samples::pins());
}

/// What a decoder makes of the bytes, up to the end or to the first error.
struct Outcome {
    std::vector<Message> messages;
    std::string error;
};

Outcome decoded(std::string_view bytes, std::size_t chunk = std::string::npos)
{
    Outcome outcome;
    Decoder decoder;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(chunk, bytes.size()))) {
        decoder.feed(bytes.substr(0, chunk));
        auto message = decoder.next();
        for (; message && *message; message = decoder.next())
            outcome.messages.push_back(**std::move(message));
        if (!message)
            outcome.error = message.error();
    }
    return outcome;
}

/// A frame with any payload behind a proper greeting.
std::string framed(std::string_view typeAndPayload)
{
    std::string frame(4, '\0');
    frame[0] = static_cast<char>(typeAndPayload.size());
    return encode(Hello{}) + frame.append(typeAndPayload);
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasSent_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        for (const qsizetype chunk : {1, 3, 1000, 1'000'000})
            QTest::addRow("%lld bytes at a time", static_cast<long long>(chunk)) << chunk;
    }
    void givesBackWhatWasSent()
    {
        QFETCH(const qsizetype, chunk);
        const auto [messages, error] = decoded(stream(), static_cast<std::size_t>(chunk));
        QCOMPARE(error, "");
        QCOMPARE(messages.size(), 7U);
        QCOMPARE(std::get<Hello>(messages[0]).version, wire::version);
        QCOMPARE(std::get<Status>(messages[1]).intervalMs, 5000U);
        QCOMPARE(std::get<Status>(messages[1]).lastReadUs, 1234U);
        QVERIFY(samples::same(std::get<Snapshot>(messages[2]), samples::full()));
        // Every field of a delta is known to encode alike: so its text is enough to compare.
        QCOMPARE(encode(std::get<Delta>(messages[3])), encode(fullDelta()));
        QVERIFY(*std::get<Delta>(messages[3]).processes[0] == samples::fullProcess(99));
        QVERIFY(std::holds_alternative<Rescan>(messages[4]));
        QVERIFY(std::holds_alternative<FindPins>(messages[5]));
        const auto &pins = std::get<Pins>(messages[6]);
        QVERIFY(pins.pins == samples::pins().pins);
        QCOMPARE(pins.namespaces.size(), 1U);
        QVERIFY(*pins.namespaces[0] == *samples::pins().namespaces[0]);
        QCOMPARE(encode(pins), encode(samples::pins()));
    }

    void takesTheSmallestValuesInNumbers()
    {
        Snapshot::Parts parts;
        for (Pid pid = 1; pid < 100; ++pid) {
            Process bare;
            bare.key.pid = pid;
            parts.processes.push_back(samples::shared(std::move(bare)));
            Namespace ns;
            ns.key.inode = static_cast<Inode>(pid);
            parts.namespaces.push_back(samples::shared(std::move(ns)));
        }
        const Snapshot sent(std::move(parts));
        const auto [messages, error] = decoded(encode(Hello{}) + encode(sent));
        QCOMPARE(error, "");
        QVERIFY(samples::same(std::get<Snapshot>(messages.at(1)), sent));
    }

    void keepsTextThatIsNotUtf8()
    {
        Process odd = samples::process(3);
        odd.comm = "\xFF\n\x80";
        Delta delta;
        delta.processes = {samples::shared(odd)};
        const auto [messages, error] = decoded(encode(Hello{}) + encode(delta));
        QCOMPARE(std::get<Delta>(messages.at(1)).processes.at(0)->comm, odd.comm);
    }

    void wantsAGreetingFirst()
    {
        QVERIFY(!decoded(encode(Rescan{})).error.empty());
        QVERIFY(decoded(encode(Hello{}) + encode(Rescan{})).error.empty());
    }

    void showsAnotherVersionWhateverElseItSays()
    {
        std::string greeting = encode(Hello{9});
        greeting += "more";
        greeting[0] = static_cast<char>(greeting[0] + 4);
        const auto [messages, error] = decoded(greeting);
        QCOMPARE(error, "");
        QCOMPARE(std::get<Hello>(messages.at(0)).version, 9U);
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, std::string_view frame) {
            QTest::newRow(name) << QByteArray::fromStdString(framed(frame));
        };
        using namespace std::string_view_literals;
        row("empty frame", "");
        row("type 0", "\0"sv);
        row("type 99", "\x63");
        row("something behind a question for pins", "\6x");
        // lookedAt, one pin: kind, device, inode, and no such way to be kept
        row("pin of no way", "\7\0\1\2\4\x09\x08\1\1\0\0\0\0\0\0\0\0\0\0"sv);
        row("more pins than bytes", "\7\0\x7F\0\0\0\0\0"sv);
        row("something behind a rescan", "\5x");
        row("status cut short", "\2\0\1"sv);
        row("status without such a liveness", "\2\2\0\0"sv);
        row("number of 33 bits", "\2\0\xFF\xFF\xFF\xFF\x1F\0"sv);
        row("number of 65 bits", "\2\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\0"sv);
        row("number without an end", "\2\0\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"sv);
        // takenAt, hidden.processes, hidden.reason, then a list of 2^62 namespaces
        row("list longer than its message", "\4\0\0\0\x80\x80\x80\x80\x80\x80\x80\x80\x40"sv);
    }
    void refusesWhatIsNoMessage()
    {
        QFETCH(const QByteArray, bytes);
        const auto [messages, error] = decoded({bytes.data(), static_cast<std::size_t>(bytes.size())});
        QVERIFY(!error.empty());
        QCOMPARE(messages.size(), 1U); // the greeting
    }

    void refusesALongFrameBeforeItComes()
    {
        Decoder decoder(100);
        decoder.feed(std::string("\x65\0\0\0", 4));
        QVERIFY(!decoder.next().has_value());
        Decoder other(100);
        other.feed(std::string("\x64\0\0\0", 4));
        QVERIFY(other.next().has_value());
    }

    void givesNothingMoreAfterAnError()
    {
        Decoder decoder;
        decoder.feed(std::string(8, '\0'));
        QVERIFY(!decoder.next().has_value());
        decoder.feed(stream());
        QVERIFY(!decoder.next().has_value());
    }

    void survivesEveryTruncation()
    {
        const std::string whole = stream();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto [messages, error] = decoded(whole.substr(0, length));
            QCOMPARE(error, ""); // a stream that goes on later is no error
            QVERIFY(messages.size() < 7);
        }
    }

    void survivesEveryShortenedMessage()
    {
        const std::string whole = encode(samples::full());
        for (std::size_t length = 1; length + 4 < whole.size(); ++length) {
            std::string frame = whole.substr(0, length + 4);
            frame[0] = static_cast<char>(length);
            frame[1] = static_cast<char>(length >> 8U);
            QVERIFY(!decoded(encode(Hello{}) + frame).error.empty());
        }
    }

    void survivesFlippedBytes()
    {
        const std::string whole = stream();
        std::mt19937 dice(20'000);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes = whole;
            for (unsigned flips = 1 + dice() % 3; flips > 0; --flips)
                bytes[dice() % bytes.size()] = static_cast<char>(dice());
            QVERIFY(decoded(bytes).messages.size() <= 7 + whole.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
