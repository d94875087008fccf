// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/formpage.h"

namespace terrarium {

class IdentityPage : public FormPage {
    Q_OBJECT
public:
    explicit IdentityPage(QWidget *parent = nullptr);
};

} // namespace terrarium
