// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/kind.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace terrarium {

/// One process for a FakeProc, as its files would have it.
struct FakeProcess {
    int pid = 0;
    int parent = 1;
    QByteArray comm = "sleep";
    char state = 'S';
    unsigned flags = 0x00400000;
    int threads = 1;
    quint64 startTime = 100;
    QByteArray command = QByteArray("sleep\0"
                                    "60\0",
                                    9);
    QByteArray cgroup = "0::/user.slice/user-1000.slice/session-1.scope\n";
    QByteArray status = "Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\n";
    QMap<QByteArray, quint64> namespaces = {{"mnt", 4026531841},    {"pid", 4026531836},  {"net", 4026531840},
                                            {"ipc", 4026531839},    {"user", 4026531837}, {"uts", 4026531838},
                                            {"cgroup", 4026531835}, {"time", 4026531834}};
};

/// A folder that looks like /proc: odd processes and odd kernels, without having to be root or to own such a kernel.
class FakeProc {
public:
    [[nodiscard]] std::string path() const { return m_dir.path().toStdString(); }

    void write(const QString &name, const QByteArray &text) const
    {
        const auto path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    void add(const FakeProcess &process) const
    {
        const auto folder = QString::number(process.pid) + QLatin1Char('/');
        write(folder + QLatin1String("stat"), stat(process));
        write(folder + QLatin1String("status"), process.status);
        write(folder + QLatin1String("cmdline"), process.command);
        write(folder + QLatin1String("cgroup"), process.cgroup);
        link(folder, process.namespaces);
    }

    void link(const QString &folder, const QMap<QByteArray, quint64> &namespaces) const
    {
        QDir().mkpath(m_dir.filePath(folder + QLatin1String("ns")));
        for (const auto &[kind, inode] : namespaces.asKeyValueRange()) {
            const auto name = m_dir.filePath(folder + QLatin1String("ns/") + QString::fromLatin1(kind));
            QFile::remove(name);
            QFile::link(QString::fromLatin1(kind + ":[" + QByteArray::number(inode) + "]"), name);
        }
    }

    /// A link as the kernel names what has no path: "socket:[1234]".
    void linkTo(const QString &name, const QByteArray &target) const
    {
        const auto path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        QFile::link(QString::fromLatin1(target), path);
    }

    void remove(int pid) const { QDir(m_dir.filePath(QString::number(pid))).removeRecursively(); }

private:
    static QByteArray stat(const FakeProcess &p)
    {
        return QByteArray::number(p.pid) + " (" + p.comm + ") " + p.state + ' ' + QByteArray::number(p.parent) +
               " 1 1 0 -1 " + QByteArray::number(p.flags) + " 1 2 3 4 5 6 7 8 20 0 " + QByteArray::number(p.threads) +
               " 0 " + QByteArray::number(p.startTime) + " 1000 10 18446744073709551615 0 0 0\n";
    }

    QTemporaryDir m_dir;
};

} // namespace terrarium
