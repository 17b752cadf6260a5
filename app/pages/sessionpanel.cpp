#include "app/pages/sessionpanel.h"

#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"
#include "app/widgets/questionbox.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// Return and Esc belong to the field, not to the wizard's buttons.
class NameField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    std::function<void(bool keep)> finished;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isReturn || event->key() == Qt::Key_Escape)
            finished(isReturn);
        else
            QLineEdit::keyPressEvent(event);
    }
};

QString asButtonText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString suggestedName(const QString &title)
{
    QString name = u"mailmend"_s;
    for (const QString &word : title.left(40).split(u' ', Qt::SkipEmptyParts)) {
        QString letters = word;
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!letters.isEmpty())
            name += u'-' + letters;
    }
    return name + u'.' + SessionsViewModel::fileSuffix;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString sessionFiles()
{
    return SessionPanel::tr("Session") + u" (*."_s + SessionsViewModel::fileSuffix + u')';
}

}

QString askWhereToHandOver(QWidget *parent, const QString &title)
{
    return QFileDialog::getSaveFileName(parent, SessionPanel::tr("Hand over the session"),
                                        documents() + u'/' + suggestedName(title), sessionFiles());
}

SessionPanel::SessionPanel(SessionsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new QLineEdit)
    , m_lines(new QVBoxLayout)
    , m_searchNotice(new Label(TextRole::Quiet))
    , m_notice(new MessageLine)
    , m_question(new QuestionBox)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(ems(0.8), lines(1.7), ems(2), lines(1));
    rows->setSpacing(lines(0.5));
    rows->addWidget(new Label(TextRole::Heading, tr("Go on with…")));
    m_words->setObjectName(u"sessionWords"_s);
    m_words->setPlaceholderText(tr("Search, finished ones too"));
    m_words->setAccessibleName(tr("Search the sessions"));
    m_words->setClearButtonEnabled(true);
    rows->addWidget(m_words);
    m_lines->setSpacing(lines(0.5));
    rows->addLayout(m_lines);
    rows->addWidget(m_searchNotice);
    m_question->setObjectName(u"sessionQuestion"_s);
    rows->addWidget(m_question);
    m_notice->setObjectName(u"sessionNotice"_s);
    rows->addWidget(m_notice);
    rows->addStretch();
    setMaximumWidth(ems(22));

    connect(m_words, &QLineEdit::textChanged, &m_model, &SessionsViewModel::setWords);
    connect(&m_model, &SessionsViewModel::changed, this, &SessionPanel::showLines);
    connect(&m_model, &SessionsViewModel::noticeChanged, this, &SessionPanel::showNotice);
    connect(&m_model, &SessionsViewModel::copyOffered, this, &SessionPanel::offerCopy);
    connect(m_question, &QuestionBox::agreed, this, [this] { m_wish(); });
    connect(m_question, &QuestionBox::declined, this, [this] { setFocus(); });
    showLines();
    showNotice();
}

void SessionPanel::showLines()
{
    clearRows(m_lines);
    m_words->setVisible(m_model.isSearchable());
    for (const SessionLine &line : m_model.lines()) {
        if (line.id == m_renaming)
            addNameField(line);
        else
            addLine(line);
    }
    m_searchNotice->showText(m_model.searchNotice());
    setVisible(!m_model.lines().isEmpty() || m_model.isSearchable() || !m_model.notice().isEmpty());
}

void SessionPanel::showNotice()
{
    m_notice->showMessage(m_model.noticeMark(), m_model.notice());
    setVisible(isVisibleTo(parentWidget()) || !m_model.notice().isEmpty());
}

void SessionPanel::addLine(const SessionLine &line)
{
    auto *open = new LinkButton(asButtonText(line.title));
    open->setObjectName(u"open:"_s + line.id);
    open->setToolTip(line.title.toHtmlEscaped());
    open->setAccessibleDescription(line.detail);
    open->setEnabled(line.canBeOpened);
    connect(open, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT m_model.openWanted(id); });
    auto *more = new LinkButton(u"⋯"_s);
    more->setObjectName(u"more:"_s + line.id);
    more->setAccessibleName(tr("More about “%1”").arg(line.title));
    more->setToolTip(tr("Rename, hand over, delete"));
    more->setFixedWidth(ems(1.8));
    QMenu *menu = makeMenu(line, more);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins({});
    cells->setSpacing(ems(0.3));
    cells->addWidget(open, 1);
    cells->addWidget(more);
    m_lines->addWidget(row);
    m_lines->addWidget(new Label(TextRole::Quiet, line.detail));
    if (line.id == m_focused) {
        row->show();
        open->setFocus();
    }
}

QMenu *SessionPanel::makeMenu(const SessionLine &line, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QAction *rename = menu->addAction(tr("&Rename"));
    QAction *handOver = menu->addAction(tr("&Hand over to somebody…"));
    QAction *remove = menu->addAction(tr("&Delete…"));
    for (QAction *action : {rename, handOver})
        action->setEnabled(line.canBeOpened);
    // The line and its menu are gone before the answer is there.
    connect(rename, &QAction::triggered, this, [this, line] {
        m_renaming = line.id;
        showLines();
    });
    connect(handOver, &QAction::triggered, this, [this, line] { this->handOver(line); });
    connect(remove, &QAction::triggered, this, [this, line] { askToRemove(line); });
    return menu;
}

void SessionPanel::addNameField(const SessionLine &line)
{
    auto *field = new NameField(m_model.titleOf(line.id));
    field->setObjectName(u"sessionName"_s);
    field->setAccessibleName(tr("Name of the session"));
    field->setMaxLength(120);
    field->selectAll();
    field->finished = [this, field, id = line.id](bool keep) { endRenaming(id, keep, field->text()); };
    m_lines->addWidget(field);
    m_lines->addWidget(new Label(TextRole::Quiet, tr("Return keeps the name, Esc leaves the old one.")));
    field->show();
    field->setFocus();
}

void SessionPanel::endRenaming(const QString &id, bool keep, const QString &name)
{
    m_renaming.clear();
    m_focused = id;
    if (keep)
        Q_EMIT m_model.renameWanted(id, name);
    else
        showLines();
    m_focused.clear();
}

void SessionPanel::askToRemove(const SessionLine &line)
{
    m_wish = [this, id = line.id] { Q_EMIT m_model.removeWanted(id); };
    m_question->ask(
        tr("Delete “%1”? What was typed, checked and noted in it is then gone from this computer. "
           "Mail and settings stay as they are.")
            .arg(line.title),
        tr("Delete"), tr("Keep it"));
}

void SessionPanel::offerCopy(const QString &id)
{
    show();
    m_wish = [this, id] { Q_EMIT m_model.copyWanted(id); };
    m_question->ask(
        tr("This session is open in another window of MailMend. Go on there, or go on here with a "
           "copy: from then on the two know nothing of each other."),
        tr("Open a copy"), tr("Leave it"));
}

void SessionPanel::handOver(const SessionLine &line)
{
    const QString path = askWhereToHandOver(this, line.title);
    if (!path.isEmpty())
        Q_EMIT m_model.exportWanted(line.id, path);
}

void SessionPanel::takeOver()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Go on with somebody else's session"),
                                                      documents(), sessionFiles());
    if (!path.isEmpty())
        Q_EMIT m_model.importWanted(path);
}

}
