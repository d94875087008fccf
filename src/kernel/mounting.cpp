// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/mounting.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace terrarium::mounting {
namespace {

Result<void> configure(int context, const Option &option)
{
    const bool isFlag = option.value.empty();
    const auto command = isFlag ? FSCONFIG_SET_FLAG : FSCONFIG_SET_STRING;
    const char *value = isFlag ? nullptr : option.value.c_str();
    if (::fsconfig(context, command, option.key.c_str(), value, 0) < 0)
        return failed("set " + option.key);
    return {};
}

Result<void> change(int mount, mount_attr attr)
{
    if (::mount_setattr(mount, "", AT_EMPTY_PATH | AT_RECURSIVE, &attr, sizeof attr) < 0)
        return failed("mount_setattr");
    return {};
}

} // namespace

Result<Fd> openInRoot(int root, const std::string &path)
{
    open_how how{};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    Fd fd(static_cast<int>(::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how)));
    if (!fd)
        return failed("open " + path);
    return fd;
}

Result<Fd> create(const char *type, const std::vector<Option> &options, std::uint64_t attributes)
{
    const Fd context(::fsopen(type, FSOPEN_CLOEXEC));
    if (!context)
        return failed(std::string("fsopen ") + type);
    for (const auto &option : options)
        if (auto set = configure(context.get(), option); !set)
            return std::unexpected(std::move(set.error()));
    if (::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) < 0)
        return failed(std::string("create ") + type);
    Fd mount(::fsmount(context.get(), FSMOUNT_CLOEXEC, static_cast<unsigned>(attributes)));
    if (!mount)
        return failed(std::string("fsmount ") + type);
    return mount;
}

Result<Fd> copy(int place)
{
    Fd tree(::open_tree(place, "", AT_EMPTY_PATH | AT_RECURSIVE | OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    if (!tree)
        return failed("open_tree");
    return tree;
}

Result<Fd> copy(const std::string &path)
{
    Fd tree(::open_tree(AT_FDCWD, path.c_str(), AT_RECURSIVE | OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    if (!tree)
        return failed("open_tree " + path);
    return tree;
}

Result<void> setAttributes(int mount, std::uint64_t attributes)
{
    mount_attr attr{};
    attr.attr_set = attributes;
    return change(mount, attr);
}

Result<void> setPropagation(int mount, unsigned long propagation)
{
    mount_attr attr{};
    attr.propagation = propagation;
    return change(mount, attr);
}

Result<void> attach(int mount, int place)
{
    if (::move_mount(mount, "", place, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) < 0)
        return failed("move_mount");
    return {};
}

Result<void> setPropagation(unsigned long propagation)
{
    if (::mount(nullptr, "/", nullptr, MS_REC | propagation, nullptr) < 0)
        return failed("mount /");
    return {};
}

Result<void> switchRoot(int root)
{
    // The same folder twice: pivot_root(2), "pivot_root(".", ".")". The old root lies on top of the new one, and goes.
    if (::fchdir(root) < 0)
        return failed("fchdir");
    if (::syscall(SYS_pivot_root, ".", ".") < 0)
        return failed("pivot_root");
    if (::umount2(".", MNT_DETACH) < 0)
        return failed("umount2");
    if (::chdir("/") < 0)
        return failed("chdir");
    return {};
}

} // namespace terrarium::mounting
