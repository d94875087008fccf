// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/privilegedbroker.h"

#include <QByteArray>

#include <fcntl.h>
#include <sys/socket.h>

namespace terrarium::test {

/// Stands for the administrator: says what it is told to, and plays the keeper. It may be deleted by the launch that it
/// is for; what was launched is kept with whoever made it.
class FakeBroker : public PrivilegedBroker {
public:
    /// What the launches of all its brokers have handed over.
    struct Desk {
        int launches = 0;
        Handover last;
        FakeBroker *broker = nullptr; ///< of the last launch

        [[nodiscard]] BrokerMaker maker()
        {
            return [this] { return std::make_unique<FakeBroker>(this); };
        }
        void refuse(Hindrance hindrance, int error = 0, const QString &details = {}) const
        {
            Q_EMIT broker->refused({hindrance, error, details});
        }
        void accept()
        {
            auto keeper = std::make_shared<StartedKeeper>();
            keeper->control = std::move(last.control);
            Q_EMIT broker->accepted(keeper);
        }
        void tell(const QByteArray &text) const
        {
            (void)::send(last.theirs.get(), text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
        }
        /// "" at end-of-file, nothing before.
        [[nodiscard]] QByteArray heard() const
        {
            char text[256];
            const auto size = ::recv(last.theirs.get(), text, sizeof text, MSG_DONTWAIT);
            return size > 0 ? QByteArray(text, size) : size == 0 ? QByteArray("") : QByteArray();
        }
    };

    explicit FakeBroker(Desk *desk) : m_desk(desk) {}
    ~FakeBroker() override
    {
        if (m_desk->broker != this)
            return;
        m_desk->broker = nullptr;
        m_desk->last.control = Fd();
    }
    void start(Handover handover, Fd) override
    {
        ++m_desk->launches;
        m_desk->last = std::move(handover);
        m_desk->broker = this;
        (void)m_desk->heard(); // that it is this process that asks
    }

private:
    Desk *m_desk;
};

} // namespace terrarium::test
