// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observe/scanner.h"
#include "snapshot/json.h"

#include <cstdio>
#include <string_view>
int main(int argc, char **argv)
{
    terrarium::ScanOptions options;
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string_view(argv[i]) == "--proc")
            options.procRoot = argv[i + 1];
    const auto snapshot = terrarium::Scanner(options).scan();
    if (!snapshot)
        return 1;
    std::puts(terrarium::toJson(**snapshot).c_str());
}
