// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/terminal.h"

#include "ui/terminal/qtermwidgetheader.h"
#include "ui/terminal/terminalbridge.h"
#include "ui/terminal/terminalcolours.h"
#include "ui/terminal/terminalpaste.h"

#include <QAction>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QStyle>
#include <QVBoxLayout>

namespace terrarium {
namespace {

constexpr int scrollback = 10'000;
constexpr int margin = 4;
constexpr QSize usualCells{80, 24};
constexpr QSize fewestCells{20, 3};
// qtermwidget copies lines through a buffer of 1024 characters, whose bounds it does not check.
constexpr int mostColumns = 1000;

/// A shortcut of the window's that the terminal needs for itself: all that a shell or an editor is used with. Alt and
/// Ctrl+Shift stay the window's.
bool isTyped(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::NoModifier)
        return true;
    return modifiers == Qt::ControlModifier && !(key.modifiers() & Qt::ShiftModifier) && key.key() < Qt::Key_Escape;
}

} // namespace

Terminal::Terminal(QWidget *parent) : QWidget(parent), m_screen(new QTermWidget(0, nullptr))
{
    restrict();
    m_screen->setHistorySize(scrollback);
    m_screen->setScrollBarPosition(QTermWidget::ScrollBarRight);
    m_screen->setMargin(margin);
    m_screen->startTerminalTeletype();
    m_bridge = std::make_unique<TerminalBridge>(m_screen->getPtySlaveFd(), this);
    connect(m_screen, &QTermWidget::sendData, m_bridge.get(),
            [this](const char *bytes, int size) { m_bridge->send({bytes, size}); });
    connect(m_bridge.get(), &TerminalBridge::ended, this, &Terminal::ended);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_screen);
    // The part that draws and takes the keys.
    m_screen->focusProxy()->installEventFilter(this);
    setFocusProxy(m_screen);
    addActions();
    useFont();
    colourTerminal(m_screen, palette());
}

// The bridge uses the widget's descriptor, so it goes first; then what the widget still says reaches nobody.
Terminal::~Terminal()
{
    m_screen->focusProxy()->removeEventFilter(this);
    m_screen->disconnect(m_bridge.get());
    m_bridge.reset();
}

// What qtermwidget 2.1 lets a program do besides drawing. It has no switch for titles, for its size, for ESC ] 50 and
// for links: the first three are filtered out on the way, and links end in a signal that nobody hears. What remains: a
// program can ring (unheard), choose the cursor's shape, ask where the cursor is and what the terminal is, take the
// mouse, and have the terminal say when it gains and loses the focus.
void Terminal::restrict()
{
    // The program's own terminal has Ctrl+S and Ctrl+Q; the widget's note about them has a link.
    m_screen->setFlowControlEnabled(false);
    // Text is shown in the order in which it was written, so that no character turns it around.
    m_screen->setBidiEnabled(false);
    // Only a second wall: middle clicks and keys that paste come to paste() before.
    m_screen->setConfirmMultilinePaste(true);
    // Dropped text would be typed unasked.
    m_screen->focusProxy()->setAcceptDrops(false);
    // A size that came past the filter must not become the window's.
    for (QObject *part : m_screen->children())
        disconnect(part, nullptr, m_screen, SLOT(setSize(QSize)));
}

void Terminal::addActions()
{
    m_copy = addAction(tr("&Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &Terminal::copy);
    m_paste = addAction(tr("&Paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this, [this] { paste(); });
    for (QAction *action : {m_copy, m_paste})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void Terminal::attach(Fd master, QByteArrayView before)
{
    m_bridge->attach(std::move(master), before);
}

Fd Terminal::detach()
{
    return m_bridge->detach();
}

QString Terminal::text() const
{
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    m_screen->saveHistory(&all);
    QStringList lines =
        QString::fromUtf8(all.data()).split(u'\n').mid(m_screen->historyLinesCount(), m_screen->screenLinesCount());
    for (QString &line : lines)
        while (line.endsWith(u' '))
            line.chop(1);
    return lines.join(u'\n');
}

bool Terminal::send(const QByteArray &bytes)
{
    return m_bridge->send(bytes);
}

void Terminal::copy()
{
    m_screen->copyClipboard();
}

void Terminal::paste(QClipboard::Mode mode)
{
    const QString text = pasteable(QGuiApplication::clipboard()->text(mode));
    if (text.isEmpty())
        return;
    if (!hasLines(text) || bracketsPastes())
        return sendPasted(text);
    QMessageBox *question = pasteQuestion(text, this);
    connect(question, &QMessageBox::accepted, this, [this, text] { sendPasted(text); });
    question->open();
}

bool Terminal::bracketsPastes() const
{
    QString nothing;
    m_screen->bracketText(nothing);
    return !nothing.isEmpty();
}

void Terminal::sendPasted(const QString &pasteable)
{
    m_bridge->send(typed(pasteable, bracketsPastes()));
    m_screen->scrollToEnd();
}

QSize Terminal::cells(int columns, int rows) const
{
    const QFontMetrics metrics(m_screen->getTerminalFont());
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {columns * metrics.horizontalAdvance(u'M') + 2 * margin + bar, rows * metrics.height() + 2 * margin};
}

// Not the widget's own, which a program may change.
QSize Terminal::sizeHint() const
{
    return cells(usualCells.width(), usualCells.height());
}

void Terminal::useFont()
{
    m_screen->setTerminalFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_screen->setMaximumWidth(cells(mostColumns, 1).width());
    setMinimumSize(cells(fewestCells.width(), fewestCells.height()));
    updateGeometry();
}

void Terminal::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourTerminal(m_screen, palette());
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        useFont();
}

bool Terminal::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
        // The widget has not seen it yet.
        QMetaObject::invokeMethod(m_bridge.get(), &TerminalBridge::copySize, Qt::QueuedConnection);
        return false;
    case QEvent::ShortcutOverride:
        event->setAccepted(isTyped(*static_cast<QKeyEvent *>(event)));
        return event->isAccepted();
    case QEvent::KeyPress:
        return takesKey(event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return takesMouse(event);
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool Terminal::takesKey(const QEvent *event)
{
    const auto key = static_cast<const QKeyEvent *>(event)->keyCombination();
    if (key == QKeyCombination(Qt::SHIFT | Qt::Key_Insert)) {
        paste();
        return true;
    }
    // Tab is the program's; this is the way out for those who have no mouse.
    return key == QKeyCombination(Qt::CTRL | Qt::Key_Tab) && focusNextPrevChild(true);
}

// The widget's own middle click would paste control characters and end in a dialog of its own.
bool Terminal::takesMouse(const QEvent *event)
{
    if (static_cast<const QMouseEvent *>(event)->button() != Qt::MiddleButton)
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        paste(QClipboard::Selection);
    return true;
}

void Terminal::showMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_copy->setEnabled(!m_screen->selectedText().isEmpty());
    m_paste->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    menu->addActions({m_copy, m_paste});
    // A shortcut that is off would reach the program, Ctrl+Shift+C as an interrupt.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_copy->setEnabled(true);
        m_paste->setEnabled(true);
    });
    menu->popup(place);
}

} // namespace terrarium
