// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/privileged/asked.h"

namespace terrarium::test {

/// What root makes all of, and what it makes the user namespace of only.
inline constexpr auto plain = R"({"walls":["mnt","pid","net","ipc","uts"],"files":{"proc":"own"}})";
inline constexpr auto withCable = R"({"walls":["mnt","pid","net"],"files":{"proc":"own"},"network":"veth"})";
inline constexpr auto withUsers = R"({"walls":["mnt","pid","net","user"],"files":{"proc":"own"}})";

/// A test class on a stage, which nothing of a case stays on.
class StageTest : public QObject {
    Q_OBJECT
protected:
    /// Of the stage, to all but for who is there in "users".
    [[nodiscard]] static QByteArray policy() { return qgetenv("TERRARIUM_POLICY"); }
    [[nodiscard]] static bool isDenied() { return policy() == "no"; }
    /// So many a second are allowed of a user: so much time is not taken on a stage.
    static void forgetPace();
    /// Before the first case.
    virtual void prepare() {}
    /// After each case, when no processes are left.
    virtual void lookAround() {}

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace terrarium::test
