// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel/pty.h"

#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>

namespace terrarium {

Result<Pty> openPty()
{
    constexpr int flags = O_RDWR | O_NOCTTY | O_CLOEXEC;
    Fd master(::posix_openpt(flags));
    if (!master)
        return failed("open a pseudo-terminal");
    if (::unlockpt(master.get()) != 0)
        return failed("unlock the pseudo-terminal");
    // Not by its path: in another mount namespace /dev/pts may hold another terminal of that number.
    Fd slave(::ioctl(master.get(), TIOCGPTPEER, flags));
    if (!slave)
        return failed("open the other side of the pseudo-terminal");
    return Pty{std::move(master), std::move(slave)};
}

Result<void> setWindowSize(int fd, std::uint16_t rows, std::uint16_t columns)
{
    const winsize size{.ws_row = rows, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
    if (::ioctl(fd, TIOCSWINSZ, &size) != 0)
        return failed("set the size of the terminal");
    return {};
}

Result<WindowSize> windowSize(int fd)
{
    winsize size{};
    if (::ioctl(fd, TIOCGWINSZ, &size) != 0)
        return failed("read the size of the terminal");
    return WindowSize{size.ws_row, size.ws_col};
}

Result<void> setRaw(int fd)
{
    termios modes{};
    if (::tcgetattr(fd, &modes) != 0)
        return failed("read the modes of the terminal");
    ::cfmakeraw(&modes);
    if (::tcsetattr(fd, TCSANOW, &modes) != 0)
        return failed("make the terminal raw");
    return {};
}

Result<void> setNonBlocking(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags < 0 || ::fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0)
        return failed("make the terminal non-blocking");
    return {};
}

Result<void> checkSlave(int fd, uid_t owner)
{
    // A file of whatever is served by a program (fuse(4)) is not asked for: that may never answer.
    struct statx facts{};
    if (::statx(fd, "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_TYPE | STATX_UID, &facts) < 0)
        return failed("look at the terminal");
    // UNIX98_PTY_SLAVE_MAJOR of include/uapi/linux/major.h; a master has another number, or belongs to /dev/ptmx.
    const bool isSlave = S_ISCHR(facts.stx_mode) && facts.stx_rdev_major >= 136 && facts.stx_rdev_major <= 143;
    // That neither O_PATH nor an open for one way only.
    const int flags = ::fcntl(fd, F_GETFL);
    if (!isSlave || flags < 0 || (flags & O_PATH) != 0 || (flags & O_ACCMODE) != O_RDWR)
        return std::unexpected(Error{"accept the terminal", EINVAL});
    return facts.stx_uid == owner ? Result<void>() : std::unexpected(Error{"accept another's terminal", EPERM});
}

} // namespace terrarium
