// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Ends the program with a reason where a step failed.
void check(bool fine, std::string_view step);

/// CLONE_NEWNET and so on.
int flagOf(std::string_view kind);

// Ways to keep a new namespace, in which nobody is.
void keepByDescriptor(std::string_view kind);
void keepInOwnTable(const std::string &kind);
void keepBySocket();
void keepInFlight(std::string_view kind);
void keepByMount(std::string_view kind, const std::string &file);
