// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launch/formpage.h"

namespace terrarium {

class FilesPage : public FormPage {
    Q_OBJECT
public:
    explicit FilesPage(QWidget *parent = nullptr);
};

} // namespace terrarium
