// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processmodel.h"
#include "ui/common/isolationdelegate.h"
#include "ui/common/kindlook.h"
#include "ui/palettes.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace terrarium;

namespace {

constexpr QRect place{0, 0, 300, 40};

quint8 only(Kind kind)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(kind));
}

QStyleOptionViewItem optionFor(const QPalette &palette, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QStyleOptionViewItem option;
    option.rect = place;
    option.palette = palette;
    option.direction = direction;
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled;
    return option;
}

QImage drawn(const Isolation &isolation, const QPalette &palette)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, isolation.isolated, ProcessModel::IsolatedRole);
    model.setData(index, isolation.differs, ProcessModel::DiffersRole);
    model.setData(index, isolation.unreadable, ProcessModel::UnreadableRole);
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    IsolationDelegate().paint(&painter, optionFor(palette), index);
    return image;
}

QRectF cellOf(Kind kind, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return IsolationDelegate::cell(place, kind, optionFor({}).fontMetrics, direction);
}

/// Inside the cell, above the letter.
QPoint paintOf(Kind kind)
{
    const QRectF cell = cellOf(kind);
    return {qRound(cell.center().x()), qRound(cell.top() + 2)};
}

} // namespace

class TestIsolationDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsOtherThanTheHosts_data();
    void fillsWhatIsOtherThanTheHosts();
    void rimsWhatIsOtherThanTheParents();
    void marksWhatCannotBeRead();
    void keepsTheOrderOfTheKinds();
    void isMirroredFromRightToLeft();
    void saysTheStripInWords();
    void hasRoomForEightCells();
};

void TestIsolationDelegate::fillsWhatIsOtherThanTheHosts_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << palettes::light();
    QTest::newRow("dark") << palettes::dark();
}

void TestIsolationDelegate::fillsWhatIsOtherThanTheHosts()
{
    QFETCH(QPalette, palette);
    const QImage strip = drawn({.isolated = only(Kind::Pid), .differs = 0, .unreadable = 0}, palette);
    QCOMPARE(strip.pixelColor(paintOf(Kind::Pid)), KindLook(Kind::Pid).colour(palette));
    QVERIFY(contrast(strip.pixelColor(paintOf(Kind::Net)), palette.color(QPalette::Base)) < 1.3);
}

void TestIsolationDelegate::rimsWhatIsOtherThanTheParents()
{
    const QPalette palette = palettes::light();
    const QPoint rim(qRound(cellOf(Kind::Net).left()), qRound(cellOf(Kind::Net).center().y()));
    const QColor without = drawn({.isolated = only(Kind::Net), .differs = 0, .unreadable = 0}, palette).pixelColor(rim);
    const QColor with =
        drawn({.isolated = only(Kind::Net), .differs = only(Kind::Net), .unreadable = 0}, palette).pixelColor(rim);
    QVERIFY(contrast(with, palette.color(QPalette::Base)) > contrast(without, palette.color(QPalette::Base)) + 1);
}

void TestIsolationDelegate::marksWhatCannotBeRead()
{
    const QPalette palette = palettes::light();
    const QImage unreadable = drawn({.isolated = 0, .differs = 0, .unreadable = only(Kind::User)}, palette);
    const QImage shared = drawn({}, palette);
    const QRect cell = cellOf(Kind::User).toRect();
    QVERIFY(unreadable.copy(cell) != shared.copy(cell));
    const QRect other = cellOf(Kind::Mnt).toRect();
    QCOMPARE(unreadable.copy(other), shared.copy(other));
}

void TestIsolationDelegate::keepsTheOrderOfTheKinds()
{
    for (std::size_t index = 1; index < kindCount; ++index)
        QVERIFY(cellOf(allKinds[index - 1]).right() < cellOf(allKinds[index]).left());
}

void TestIsolationDelegate::isMirroredFromRightToLeft()
{
    const QRectF ltr = cellOf(Kind::Mnt);
    const QRectF rtl = cellOf(Kind::Mnt, Qt::RightToLeft);
    QCOMPARE(rtl.right(), place.width() - ltr.left());
    QVERIFY(cellOf(Kind::Time, Qt::RightToLeft).right() < rtl.left());
}

void TestIsolationDelegate::saysTheStripInWords()
{
    const Isolation isolation{.isolated = static_cast<quint8>(only(Kind::Mnt) | only(Kind::Pid)),
                              .differs = only(Kind::Pid),
                              .unreadable = only(Kind::Net)};
    QCOMPARE(isolation.text(), QStringLiteral("Other than the host's: Files, Process IDs.\n"
                                              "Other than its parent process's: Process IDs.\n"
                                              "Cannot be read: Network."));
    QCOMPARE(Isolation().text(), QStringLiteral("Shares all namespaces with the host."));
}

void TestIsolationDelegate::hasRoomForEightCells()
{
    const QStyleOptionViewItem option = optionFor({});
    QVERIFY(IsolationDelegate::stripWidth(option.fontMetrics) >= cellOf(Kind::Time).right());
    QVERIFY(IsolationDelegate().sizeHint(option, {}).height() >= cellOf(Kind::Time).height());
}

QTEST_MAIN(TestIsolationDelegate)
#include "tst_isolationdelegate.moc"
