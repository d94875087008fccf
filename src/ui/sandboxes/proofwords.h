// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/promises.h"

#include <QCoreApplication>
#include <QString>

namespace terrarium {

/// Promises and what became of them, in sentences.
class ProofWords {
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
public:
    [[nodiscard]] static QString sentence(const Promise &promise);
    [[nodiscard]] static QString sentence(Opening opening);
    /// "holds", for readers of the screen and for text.
    [[nodiscard]] static QString verdict(Finding::Verdict verdict);
    /// Why it may be so and what to do; nothing where it holds.
    [[nodiscard]] static QString remark(const Promise &promise, const Finding &finding);
    /// Lines of "connect(127.0.0.1:41234) → ECONNREFUSED".
    [[nodiscard]] static QString trials(const Finding &finding);
    /// Why none was tried. error: errno.
    [[nodiscard]] static QString failure(int error, const QString &attempted);

private:
    static QString ofFiles(const Promise &promise);
    static QString ofSurroundings(const Promise &promise);
    static QString ofPowers(const Promise &promise);
    static QString ofNamespace(const Promise &promise);
    static QString ofLimit(const Promise &promise);
    static QString ofLimitTogether(const Promise &promise);
    static QString whyBroken(PromiseKind kind);
};

} // namespace terrarium
