// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

/// Machines that do not let sandboxes be made, as far as this one can be turned into them for one process.
namespace terrarium::test {

/// What cannot be set up must not look like a refusal of the keeper's.
void require(bool done);

void enterChroot();          ///< as root, into a plain folder
void enterChrootAtMount();   ///< as root, into a folder that is a mount point, which nobody in there can tell
void enterSeenChroot();      ///< the same, but a process stays outside that lets it be told
void leaveNothingOfChroot(); ///< after that
void coverPartOfProc();      ///< as root

/// Limits of namespaces are set for what is made inside of a user namespace.
void enterUserNamespaceThatAllowsNo(const char *limit);
/// In a user namespace of its own, only the processes in there count (since Linux 5.14).
void allowProcesses(rlim_t most);
/// As the default filter of containers does it; that of clone3 says ENOSYS, since its flags are out of reach there.
void forbidUserNamespaces();

} // namespace terrarium::test
