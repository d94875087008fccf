// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/kindlook.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace terrarium {
namespace {

struct Look {
    char letter;
    QRgb light; ///< the Okabe–Ito hues, told apart by people who confuse colours
    QRgb dark;  ///< the same hues, lighter, for dark backgrounds
    const char *name;
    const char *description;
    const char *shared;
    const char *own;
};

// NOLINTNEXTLINE(readability-function-size): a table, most of it sentences.
constexpr PerKind<Look> table()
{
    PerKind<Look> looks;
    looks[Kind::Mnt] = {
        'M',
        0xff009e73,
        0xff35c79c,
        QT_TRANSLATE_NOOP("KindLook", "Files"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds which file systems a process finds, and in which folders. What is mounted or "
                          "unmounted inside stays inside, unless the mount is set to pass it on."),
        QT_TRANSLATE_NOOP("KindLook", "They see the same folders, and a disk that one mounts appears for the other."),
        QT_TRANSLATE_NOOP("KindLook",
                          "It has folders of its own: it may see other files under the same path, or none.")};
    looks[Kind::Pid] = {
        'P',
        0xffd55e00,
        0xffff8f45,
        QT_TRANSLATE_NOOP("KindLook", "Process IDs"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds which processes a process can see and signal. Inside, numbering begins at 1; "
                          "from outside each of them has another number as well."),
        QT_TRANSLATE_NOOP("KindLook",
                          "They know each other by the same numbers, and may signal each other if the user allows."),
        QT_TRANSLATE_NOOP("KindLook",
                          "It sees only the processes inside. When number 1 inside ends, all the others are ended.")};
    looks[Kind::Net] = {
        'N',
        0xff0072b2,
        0xff5ab0ee,
        QT_TRANSLATE_NOOP("KindLook", "Network"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds network interfaces, addresses, routes, ports and firewall rules. A new one has "
                          "only a loopback interface, switched off: there is no way out until someone lays one."),
        QT_TRANSLATE_NOOP("KindLook", "They use the same interfaces and ports, and reach each other on localhost."),
        QT_TRANSLATE_NOOP("KindLook",
                          "It has interfaces and ports of its own and does not reach the localhost outside.")};
    looks[Kind::Ipc] = {
        'I',
        0xffcc79a7,
        0xffe9a2cb,
        QT_TRANSLATE_NOOP("KindLook", "Message queues"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds message queues, semaphores and System V shared memory. Programs in different "
                          "ones cannot meet through these; pipes, sockets and files are not affected."),
        QT_TRANSLATE_NOOP("KindLook",
                          "They find each other's queues, semaphores and shared memory, as far as the user allows."),
        QT_TRANSLATE_NOOP("KindLook", "Its queues, semaphores and System V shared memory are not found from outside.")};
    looks[Kind::User] = {
        'U',
        0xffe69f00,
        0xfff6bd4b,
        QT_TRANSLATE_NOOP("KindLook", "Users"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds user and group numbers and the power of root. A process can be root inside and "
                          "an ordinary user outside; its root powers reach only what this namespace owns."),
        QT_TRANSLATE_NOOP("KindLook", "A user number means the same user to both, and root is the same root."),
        QT_TRANSLATE_NOOP("KindLook",
                          "It may be another user inside, even root, without any power over what is outside.")};
    looks[Kind::Uts] = {
        'S',
        0xff8c6d31,
        0xffcba867,
        QT_TRANSLATE_NOOP("KindLook", "Host name"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds the name that the machine goes by: host name and NIS domain name. Changing it "
                          "inside changes nothing outside."),
        QT_TRANSLATE_NOOP("KindLook", "They see the same host name, and a change of it concerns both."),
        QT_TRANSLATE_NOOP("KindLook", "It may go by a host name of its own.")};
    looks[Kind::Cgroup] = {
        'C',
        0xff777777,
        0xffaeaeae,
        QT_TRANSLATE_NOOP("KindLook", "Control groups"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds which part of the control group tree a process sees: its own group looks like "
                          "the top. Limits of memory and CPU are set by the groups themselves, not by this."),
        QT_TRANSLATE_NOOP("KindLook", "They see the tree of control groups from the same top."),
        QT_TRANSLATE_NOOP("KindLook",
                          "Its own control group looks like the top; the names of those above are hidden from it.")};
    looks[Kind::Time] = {
        'T',
        0xff56b4e9,
        0xff8ccff5,
        QT_TRANSLATE_NOOP("KindLook", "Clocks"),
        QT_TRANSLATE_NOOP("KindLook",
                          "Bounds two clocks: the time since the machine started, with and without sleep. The date "
                          "and the time of day are the same for everyone."),
        QT_TRANSLATE_NOOP("KindLook", "Both read the same time since the machine started."),
        QT_TRANSLATE_NOOP("KindLook", "To it the machine may have been running for a longer or shorter time.")};
    return looks;
}

constexpr PerKind<Look> looks = table();

QString translated(const char *text)
{
    return QCoreApplication::translate("KindLook", text);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Draws the chip when it is seen, which that of a menu may never be.
class ChipEngine final : public QIconEngine {
public:
    ChipEngine(Kind kind, const QPalette &palette) : m_kind(kind), m_palette(palette) {}

    [[nodiscard]] QIconEngine *clone() const override { return new ChipEngine(m_kind, m_palette); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1);
        KindLook(m_kind).paintChip(*painter, rect, m_palette);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    bool isNull() override { return false; }

private:
    Kind m_kind;
    QPalette m_palette;
};

void paintLetter(QPainter &painter, const QRectF &place, const QString &letter, const QColor &colour)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(6, qRound(place.height() * 0.66)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignCenter, letter);
}

bool isDarkGround(const QColor &ground)
{
    return contrast(ground, Qt::white) > contrast(ground, Qt::black);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(QColor colour, const QColor &other)
{
    const bool onDark = isDarkGround(other);
    for (int step = 0; step < 40 && contrast(colour, other) < 4.5; ++step)
        colour = onDark ? colour.lighter(104) : colour.darker(104);
    return contrast(colour, other) < 4.5 ? QColor(onDark ? Qt::white : Qt::black) : colour;
}

QString KindLook::letter() const
{
    return QString(QLatin1Char(looks[m_kind].letter));
}

QString KindLook::plainName() const
{
    return translated(looks[m_kind].name);
}

QString KindLook::description() const
{
    return translated(looks[m_kind].description);
}

QString KindLook::whenShared() const
{
    return translated(looks[m_kind].shared);
}

QString KindLook::whenOwn() const
{
    return translated(looks[m_kind].own);
}

QColor KindLook::colour(const QPalette &palette) const
{
    return QColor::fromRgb(isDark(palette) ? looks[m_kind].dark : looks[m_kind].light);
}

QColor KindLook::letterColour(const QPalette &palette) const
{
    const QColor chip = colour(palette);
    return contrast(chip, Qt::white) >= contrast(chip, Qt::black) ? Qt::white : Qt::black;
}

QColor KindLook::ink(const QColor &background) const
{
    return readable(QColor::fromRgb(isDarkGround(background) ? looks[m_kind].dark : looks[m_kind].light), background);
}

void KindLook::paintChip(QPainter &painter, const QRectF &place, const QPalette &palette, Chip chip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = place.height() * 0.25;
    if (chip == Chip::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(palette));
        painter.drawRoundedRect(place, radius, radius);
        paintLetter(painter, place, letter(), letterColour(palette));
    } else {
        QColor pale = palette.color(QPalette::Text);
        pale.setAlphaF(0.25F);
        painter.setPen(QPen(pale, 1));
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintLetter(painter, place, letter(), softInk(palette));
    }
    painter.restore();
}

QPixmap KindLook::chip(int size, const QPalette &palette, qreal devicePixelRatio, Chip chip) const
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintChip(painter, QRectF(0, 0, size, size), palette, chip);
    return pixmap;
}

QIcon KindLook::icon(const QPalette &palette) const
{
    return QIcon(new ChipEngine(m_kind, palette));
}

} // namespace terrarium
